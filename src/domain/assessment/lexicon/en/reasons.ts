import type { Phrases } from '../../phrases.ts';
import type { ReasonCode } from '../meaning.ts';

const work =
  '(article|articles|post|posts|blog|talk|talks|paper|papers|book|books|podcast|video|lecture|thesis|repo|repository|library|newsletter|column|essay|keynote|webinar|tutorial|research|presentation|interview|project|piece|plugin|package|exhibition|poster|session)';
const liked =
  '(enjoy*|love*|like*|read|reading|saw|watched|heard|listened to|found|follow|following|use|using|admire|appreciate*|cited|thanks for|thank you for|learned from|grateful for)';
const role =
  '(role|roles|position|positions|opening|openings|vacancy|vacancies|job|opportunity|opportunities|post|spot)';
const event =
  '(conference|meetup|meet-up|summit|fair|expo|congress|workshop|hackathon|forum|symposium|festival|convention|barcamp|event|webinar|seminar|course|bootcamp|camp|retreat|training)';

export const reasons: Record<ReasonCode, Phrases> = {
  'recalls-meeting': `
    it was ..3 (fun|great|good|nice|lovely|pleasure) ..2 (chatting|talking|speaking|working|sitting|dancing|getting|being|standing|travelling|playing|singing|meeting|having) ..5 with you; you (explained|sold|showed|lent|taught|promised|repaired|fixed|asked|helped|interviewed|told) (me|us|my|our) ..6 (at|in|on|when|how|after|last|yesterday|once|that|to); (photo|photos|book|recipe|link|article|list|address|name|slides|contact|file) i promised; (stuck|sitting|stood|waiting|queueing|standing) ..4 (with|next to|beside|behind) you; (you and i|we) (shared|ended up|were) ..3 (a|the|at the|in the) (table|taxi|train|cab|room|bench|desk|office|flat|lift); from our (time|years|days) (at|in|on|with)
    (we|i) (have|had)? (already|briefly|first|recently|actually)? met (you|each other)? (at|in|on|during|last|yesterday|before|through|briefly|back|when|while|this|a few|years|over|today|tonight|earlier|once)
    (nice|great|good|lovely|pleasure|wonderful|fun) (to meet|meeting|talking (to|with)|speaking (to|with)|chatting with|seeing|to see|to have met) (you|u) ..3 (at|in|on|last|yesterday|today|again|this|after|during|over|the other|earlier|tonight)
    (nice|great|good|lovely) (to meet|meeting|talking (to|with)) (you|u) (yesterday|today|again|earlier|all)?
    we (spoke|talked|chatted|shared|sat|worked|studied|served|volunteered|danced) (together|briefly|last|yesterday|at|in|on|after|next to|side by side|about)
    we (used to|both) work* (together|side by side|on the same team); we worked (together|on ..3 together)
    we were (colleagues|classmates|neighbours|neighbors|roommates|teammates|at ..3 together|in the same (class|team|office|year|group|squad))
    (former|old|ex) (colleague|classmate|teammate|coworker|co-worker|roommate|flatmate)* (of yours|from)
    your (former|old) (colleague|classmate|teammate|intern|student|neighbour|neighbor)
    (do you|you may|you might|not sure if you|hope you|don't know if you|if you) (still)? remember (me|our|us); remember me from
    i sat (next to|beside|behind|across from) you; i was (in your|at your|the one who) ..8 (class|course|workshop|team|session|talk|table|stand|booth|lab)
    you (gave|showed|helped|interviewed|taught|lent|fixed) (me|us) ..8 (at|in|last|back|yesterday) (the|that|our|your)? (conference|fair|office|school|meetup|workshop|summer|year|week|university)
    (met|meeting) you (at|in|on|during|last|yesterday|through|after)
    (since|when) we (last)? (met|spoke|talked|worked|shared|saw each other); we go way back; long time no see; been (years|ages|a while) since`,
  'follows-up-talk': `
    (following|follow) up (on|from|after) (our|the|your) (chat|talk|call|conversation|discussion|meeting|coffee|question|lunch)
    (as|like) (we)? (discussed|promised|agreed|mentioned) (at|in|on|yesterday|over|last|after|when|during|today)?
    after our (chat|talk|call|conversation|meeting|discussion|coffee|lunch|game|match)
    (continue|carry on|pick up) our (chat|talk|conversation|discussion)
    (thanks|thank you|thx) for (the|your|our) (chat|talk|time|call|conversation|coffee|company|lift|help) (yesterday|today|last|at|on|earlier|this)
    (great|good|nice|lovely) (chat|talk|conversation|call) (yesterday|today|last|at|on|earlier|this|we had)
    (enjoyed|loved|liked) our (chat|talk|conversation|discussion|call|coffee|lunch)`,
  'names-mutual': `
    (told|spoke to|talked to|wrote to) (me|us) (about|of) you; gave me your ..2 (name|details|contact|address); (spoke|speaks|talks|raves) ..3 (about|of) you; your (old|former)? (supervisor|colleague|boss|friend|sister|brother|neighbour|cousin|student) ..4 (told|said|suggested|mentioned|recommended|thinks|asked|gave); (whom|who) (you|we) (know|both know) (from|well|too)?; we both know ..4; a friend of (yours|us both)
    (suggested|recommended|proposed|said|thought|insisted) (that)? (i|we) (should|could|might)? (contact|reach out|get in touch|write|connect|talk|message|drop|ask|speak|add|link)
    (recommended|mentioned|suggested) (you|your name|i) (to me|to us|as|contact)?
    (gave|passed|sent|forwarded) me your (name|contact|details|profile|number|email); (told|tells) me (about you|you); pointed me (to you|to your|your way|in your)
    (we have|we share|have|share|through|via|by|from|of) (a|our|one)? (mutual|common|shared) (friend|acquaintance|colleague|contact|connection); our (mutual|common) (friend|acquaintance|colleague|contact|connection)
    (we|you and i) (both|also|all)? know (the same|each other's|a few of the same); (we both know); (we|you) both worked with; (friend|colleague|cousin|sister|brother|boss|manager|wife|husband|partner|flatmate) of (yours|mine) (said|told|suggested|recommended|works|mentioned)
    (speaks|spoke|talks) (very)? (highly|warmly|well) of you; (was|been) referred to you (by|through); referred (me|by|through) ..3; (introduced|introduction) (by|through|via) ..3
    you (also)? know (my|our) (colleague|friend|sister|brother|boss|manager|cousin|neighbour|neighbor|old|former)
    (greetings|regards|hello) from (our)? (mutual|your|common) (friend|colleague|boss|sister|brother)`,
  'counts-mutuals': `
    (mutual|common|shared) (connections|contacts|friends|acquaintances|colleagues); (people|contacts|connections|friends|colleagues) in common
    (<number>|several|many|few|some|lots of|two|three|four|five|six|seven|dozen) (mutual|mutuals|common|shared) (connections|contacts|friends)?; know (many|several|some|a few|lots) of the same people; (overlapping|overlap*) (network|networks|contacts|circles); same circles`,
  'praises-work': `
    (learned|learnt) (a lot|so much|a great deal|something|plenty) from (you|your|it); (your|ur) ..2 ${work} ..4 (twice|again|to my|with my|every|in one)
    ${liked} (of)? (your|ur) ..3 ${work}; ${liked} (the|that|this) ${work} (you|that you|of yours) ..2 (wrote|gave|did|made|posted|published|shared|recorded|held|built|maintain*)
    (your|ur) ..3 ${work} (on|about|in|at|for|from) ..6 (was|is|were|helped|made|really|inspired|saved|got|gave|changed|resonat*|stuck|spot|taught|convinced|struck)
    (your|ur) ..2 ${work} (was|is|were|helped|made|really|inspired|saved|changed|resonat*|stuck|spot on|taught|convinced)
    (come|came|stumbled) (across|upon|over|on) your ..3 ${work}; (saw|heard|watched|listened to) you (speak|speaking|talk|present|on (stage|the radio|tv|a panel|the podcast))
    (read|seen|watched|finished|cited|quoted|translated|shared) your ..3 ${work}; (fan|reader|listener|subscriber|user) of your ..3 (work|${work}|writing); (love|like|admire|follow*|enjoy*|respect) (your|the) work (on|with|at|in|about|you)
    (work|things|stuff|code|photos|illustrations|designs|drawings) (you|you've) (published|built|wrote|shared|posted|maintain|open sourced) (on|about|at|is|are|last)?; (question|comment|thought|feedback) (about|on|regarding) your ..2 ${work}; you wrote (about|that|in) ..12 (useful|agree|made me|helped|right|question|interesting)`,
  'praises-profile': `
    (impress*|amazed|struck|inspired|fascinated|intrigued|blown away) (by|with|at) (your|the) ..3 (profile|background|experience|career|expertise|achievements|accomplishments|journey|skills|skillset|work history|cv|resume|leadership|credentials|trajectory)
    (your|such an) ..2 (impressive|amazing|outstanding|remarkable|incredible|inspiring|stellar|exceptional|excellent|great|interesting|fascinating) (profile|background|experience|career|expertise|achievements|journey|skills|skillset|work)
    (impressive|amazing|outstanding|remarkable|incredible|inspiring|stellar|exceptional|great|interesting|fascinating|strong) (profile|background|career|expertise|achievements|journey|skillset)
    your (profile|background|experience|career|expertise|journey|skillset) (is|looks|seems|was|are) ..2 (impressive|amazing|interesting|outstanding|remarkable|inspiring|great|incredible|fascinating|excellent)
    your (profile|background|experience) (caught|stood|really stood|grabbed|impressed|drew|inspired|resonat*); (love|loved|admire|respect|like) (your|the) ..2 (profile|background|career|journey|what you are doing|what you're doing|what you do|leadership|energy); what you are (building|doing) ..3 (is|looks) (amazing|impressive|inspiring|great|incredible|awesome)`,
  'came-across-profile': `
    (came|come|stumbled|ran|coming) (across|upon|over|into|on) (your|ur|you) (profile|page|linkedin|name|account|here|on|while|in)?
    (found|saw|seen|noticed|visited|viewed|discovered|checked out|looked at|read|reviewed|reviewing|looking at|browsing|spotted) (through)? (your|ur) ..1 (profile|page|cv|resume|linkedin|bio)
    (your|ur) (profile|page|name) (popped|came|showed|appeared|was suggested|got recommended|crossed); linkedin (suggested|recommended|showed me) (you|your)`,
  'profile-detail': `
    (notice*|saw|see|read) that you ..3 (have|had|were|was|worked|work|are|both|also|once|studied|moved|trained); read your profile ..2 (twice|again|with interest)?; your profile ..2 (twice|made me|stood out|is unusual|is rare)
    (your|ur) (experience|background|expertise|skills|knowledge|years|time|career|move|path|switch|transition|training|certification|degree|phd|focus|role|position|stint|internship) (in|with|at|as|from|into|on|of|to|around)
    (your|the) profile (says|mentions|shows|lists|states|tells me|told me|reads); (saw|see|noticed|read|notice) (on your profile|in your profile|from your profile)? (that)? (you|you've|you are|you're|you have) (work*|have|had|did|do|are|were|led|lead|built|moved|speak|studied|spent|went|came|know|hold|switch*|use|also|started|run|volunteer*|restor*|teach|trained|once|grew|live*)
    (according to|going by|judging by|based on) your profile; the (line|part|section|bit|entry|sentence) ..4 (in|on) your (profile|bio|cv|about|headline); (line|sentence) in your (bio|headline|about)`,
  'offers-opening': `
    (looking|searching|search) for (somebody|someone|a person|people) ..1 (to|who|that) ..1 (lead|build|run|join|take|own|help us|work|can|could|would|knows)
    (our|my) ..4 (needs|need|is missing|lacks|is short of|is looking for|are looking for|is hiring|seeks|wants) (a|an|another|one more|someone|two|three|new|more) ..6; we (need|are missing|are short of) (a|an|another|someone|one more|two|three) ..5 (from|for|in|at|who|to|on|starting|by); thought of you (when|for|as|because|immediately|at once); would you (consider|like to apply|care to apply|want to work|think about applying|like to work); (a|the|this) (job|position|post|role|place) ..3 (becomes|is becoming|comes|is coming|will be|is|falls|has become) ..1 (vacant|free|available|open); (take over|replace|succeed) ..4 (retire*|leaving|leaves)
    (we|i) (are|am|re|m|have been) (currently|now|actively|urgently|always|presently)? (hiring|recruiting|staffing|looking to hire|looking to fill|seeking to hire|trying to fill|filling)
    (looking|searching|seeking|hunting|need|needs|want) (for)? (a|an|our|new|another|someone|<number>|two|three|experienced|senior|junior|some) ..6 (to join|who could join|to lead|to run|to replace|to fill|for our team|for my team|for our|for my client|for one of|to strengthen|to work with us|on our team|in our team|for the)
    (have|got|has|there is|filling|open*|advertis*|posted) ..4 (an|a|this|one|new|two|three|open|our)? ..3 ${role} (that|for|which|as|at|in|with|on|open|available|to fill|coming|you|where)
    (open|vacant|unfilled|suitable) (role|roles|position|positions|vacancy|vacancies|post|job|jobs|headcount)
    ${role} (that|which) (might|may|could|would|should)? ..2 (fit*|match*|suit*|interest*|align*|be right|be perfect|be ideal|be a|you)
    (fit|match|candidate|suited|suitable|perfect|ideal|right|good|great) ..2 for (our|a|the|this|an|my client's|one of our|my) ..5 ${role}; (you|your) ..6 (fit|match|suit) ..3 (our|the|a|this) ..4 ${role}
    (would|are|might|could) you ..3 (interested in|open to|consider*|up for|keen on) ..5 (${role}|new challenge|joining|a move|working with us|moving|a change|change of)
    (open to|interested in|up for|ready for) (a|new|hearing about|discussing|exploring|other)? (a)? ..1 (new challenge|new role|new job|job change|new opportunities|new position|opportunities|a move|career move); join (our|my|the) ..3 (team|company|crew|department|practice|clinic|lab|agency|startup|start-up) as
    (my|our|a) client (is|are|s|in|needs|has|wants) ..6 (looking|hiring|recruiting|seeking|need*|search*|role|position|opening); (hiring|recruiting) (a|an|for|several|two|new|our|<number>)
    (role|position|vacancy) (is|as|of|for) (a|an|the)? ..3 (engineer|developer|nurse|manager|designer|analyst|teacher|accountant|electrician|consultant|scientist|chef|driver|physician|doctor|technician|lawyer|architect|buyer|controller|editor|planner)
    (can|may|could|shall) i (send|share|tell) you ..3 (job description|the job|the role|job ad|jd|details of the role|the spec); apply (here|for our|to our|for the)`,
  'names-vacancy': `
    (vacancy|vacancies|job offer|job opening|job opportunity|job posting|job description|career opportunity|open position|headcount); (role|position) (at|in|with|based|reporting); your next (role|career move|challenge|step)
    (work|working) (with|for) us; (permanent|contract|freelance|remote|full-time|part-time|hybrid|senior|junior|lead|interim|locum) (role|position|job|opportunity|contract|gig|post)`,
  'job-terms': `
    (salary|pay range|pay band|day rate|compensation|base pay|pension|stock options|equity package|relocation package|bonus); (full|part) time; (hybrid|remote|on-site|onsite) (role|work|working|position|possible|option)?; <money> (a|per) (year|annum); night shift*; <number> days a week`,
  'keeps-for-later': `
    put you on (my|our|the) ..2 (list|books|file|register); (call|write|contact|tell|ping) you when ..4 (comes|turns|opens|pops|arises|fits|something)
    (future|upcoming|later|potential|possible) (opportunities|roles|openings|positions|vacancies|jobs|projects|hiring|searches|mandates) ..6 (team|match|fit|client*|come|arise|in mind|field|area|you|with us)
    (keep|have|bear|put) (you|your profile|your cv|your details|your name) ..3 (in mind|on file|on our radar|on my radar|on our list|on my list|in our|in my|posted) (talent pool|pool|database|network|list|when|for|if|should)?
    talent (pool|pipeline|community|network|bench); (no|nothing|not a|don't have a|do not have) ..5 (right now|at the moment|today|yet|now|open|currently|this year) ..12 (later|future|next|soon|when|in mind|come up|down the road|eventually|grow|expect)
    (building|growing|build) (a|my|our|up) ..4 (pool|pipeline|bench|list) of; (when|if|once|should) (something|anything|a role|the right role|an opening|a position|a job) ..4 (comes|come|opens|open|pops|arises|arise|matches|fits) (up)?
    (stay|keep|be) in touch (for|about|regarding) (future|later|upcoming|possible|potential|any|further) ..2 (role|roles|opportunities|openings|positions|jobs); (not|no) ..3 (role|job|opening|position|vacancy) (right now|yet|today|at the moment|at present|for you now)`,
  'recruits-in-field': `
    (i'm|i am|as|am) (a|an|the)? ..4 (recruiter|headhunter|talent partner|talent scout|talent acquisition|sourcer|staffing|recruitment consultant|executive search)
    (i|we) (recruit|place|headhunt|hire|staff|source|scout) (for|in|only|mostly|mainly|across|people|nurses|engineers|developers|teachers|designers|data|accountants|lawyers|doctors|drivers|chefs|scientists|analysts|managers|candidates|professionals|specialists|senior|experienced)
    (specialis*|specializ*|focus*) (in|on) (recruit*|hiring|placing|staffing|talent); (recruit*|hiring|staffing|search) (agency|firm|consultant|specialist|desk|company|partner)`,
  'asks-introduction': `
    put me in touch (with)?; (would|could|can) you ..4 (put|bring|get) ..3 in (touch|contact); word (for me|with your|to)
    (introduce|introducing|intro) (me|us) (to|with) (your|someone|somebody|anyone|anybody|the|one|some|people|a|him|her|them|who)?; (an|a|for|warm|your|quick) (introduction|intro) (to|with)
    (put|get|bring) (me|us) in (touch|contact) with; connect (me|us) (with|to) (your|someone|somebody|anyone|the|people|a|them|who|others)
    (do|would|might) you ..2 know (someone|anyone|anybody|somebody|people|a|any) ..3 (who|that|in|at|looking|for|with|whose); (pass|forward|hand) (this|my|it|me) ..3 (on|along|over)? (to|onto) (someone|the|your|a|somebody|anyone|whoever)
    (access|reach|tap|get|talk) (to|into)? (your|through your) ..1 (network|contacts|connections); (people|someone|anyone|somebody|contacts|friends|colleagues|others) (in|from|among) your (network|circle|team|contacts|company|firm|group)
    (meet|reach|talk to|get to know|speak to|speak with) ..4 (you know|through you|your (colleague|boss|manager|head|contacts|friend|founder|ceo|cto|director)); who (else)? (should|could|can) i (talk|speak|write|contact) (to|with)?; refer me to (someone|anyone|the|your); you (are|re|seem) ..2 connected (to|with)`,
  'asks-who-decides': `
    (who|whoever) ..3 (is|s|be)? ..2 (responsible|in charge|handles|decides|looks after|takes care|owns|buys|manages) (for|of|on|about|the|your|this|purchasing|procurement|hr|it)?; (right|best|correct|appropriate) (person|contact|point of contact|people) (to|for|in|at|regarding|who); decision maker*; (point|direct) me (to|in the direction of|towards) (the|your|whoever|someone)`,
  'same-field': `
    compare notes; in (the|our) same (trade|line|field); (colleague|peer) in ..3 (field|trade|craft|profession); (same|our) craft; as (one|a) ..4 to another
    (same|similar|related) (field|industry|profession|line of work|line of business|domain|area|discipline|sector|trade|niche|role|job|background|specialty|speciality|space)
    (fellow|other|another|like-minded) ..3 (engineer|developer|designer|nurse|teacher|analyst|scientist|accountant|architect|lawyer|researcher|translator|writer|marketer|manager|professional|practitioner|colleague|dev|data|physicist|chemist|librarian|pharmacist|doctor|founder|baker|consultant|electrician|planner|surveyor|tester|educator|illustrator|geologist|programmer|specialist|editor|farmer|midwife|welder|photographer|therapist|biologist|controller|auditor|vet|pilot|statistician|conservator|restorer|nurse|historian|archivist|clockmaker|hydrolog|ecologist|economist|chef|carpenter|potter|weaver)*; fellow ..3 (here|like you)
    (i'm|i am|i) (also|too)? (a|an|work|working|do|teach|build|design|specialis*|specializ*) ..6 (too|as well|like you|like yourself|myself)
    (i|i'm|i am|am) also (a|an|work*|in|doing|into|teach|build*|develop*|research*|specialis*|specializ*|deal*); (we|you and i) (both|all) (work|are|do|teach|build|write|research|deal|specialis*|specializ*|come from|use|develop|design|operate|translate|code|treat|sell) (in|with|on|as|at|for)?
    (exchange|share|swap|compare|trade) ..2 (notes|experiences|experience|war stories|tips|knowledge) ..2 (with|on|about|from|between|now)?; (colleagues|peers|people|others|professionals|folks|experts|practitioners) (in|from|of) (the|our|my|this) ..2 (field|industry|trade|profession|sector|discipline|domain|space|area); (working|work|active|interested) on (the same|similar) (problem|problems|topics|topic|things|questions|stuff)`,
  'same-community': `
    (both|we are all|we both) ..3 (on|in|at|speaking|registered|signed up|enrolled|listed|attending|exhibiting|volunteering) ..4 (list|programme|program|schedule|group|${event}|days|course|week|event|panel|association|club); (speakers|speaker|participants|participant|attendee|attendees|guest) list; list of (speakers|participants|attendees|guests); see you there; say (hello|hi) (before|there|in advance)
    (fellow|both|same|also|another) ..4 (alum|alumni|alumna|alumnus|member|members|graduate|attendee|attendees|participant|speaker|volunteer|organiser|organizer|class of)
    (same|fellow) (university|school|college|group|community|club|association|alumni|chapter|slack|cohort|class|batch|programme|program|course|faculty|society|choir|church|mailing list|forum|network of); our (alumni|cohort|batch|old school|chapter|mailing list|class)
    (we|you|both|you and i) (both|all|also|are|re|will|were|two)? ..3 (members|member|part|attending|attended|went|going|studied|graduated|graduates|registered|signed up|speaking|volunteer|take part|taking part|belong|alumni) (of|to|in|at|from|for|the)?
    (saw|see|noticed|heard) (that)? (you|you're|you are|you'll|your name) ..3 (also|too|going|attending|registered|speaking|signed|on the|be at|joining|in the|coming|a member) ..4 (attendee|${event}|list|group|community|association|chapter|slack|forum|programme|program|speakers|club)
    see you (at|in) (the|our|next)?; (are you|will you be|you) (also)? (going|coming|attending) ..2 (to|the|at)? ..4 ${event}; (attending|going to|visiting|speaking at|volunteering at) (the)? (same|next|this|our|upcoming|coming) ..2 ${event}; (looking forward|excited) ..3 ${event}; (alumni|alumnae) (of|from|network|association|group)`,
  'names-event': `${event}; (alumni|attendees|chapter|community|user group|association)`,
  'builds-relationship': `
    (who|you never) knows ..4 (comes|come|later|one day|happen*|future|may|where|what); no (particular|special|specific|concrete) reason; (good|nice) to know each other; people ..6 should know each other; keep in touch
    (build|develop|start|establish|create|form|cultivate|begin|nurture) ..3 (relationship|relationships|rapport|friendship|professional relationship|connection over)
    (stay|keep|be|remain|get) in (touch|contact) (professionally|over|in the|for the|long|as|with you|since|because)?
    (exchange|share|swap|discuss) (ideas|views|thoughts|perspectives|opinions); (our|paths|we) ..2 (paths)? (may|might|could|will|can|should) (cross|work together one day|meet|help each other|be useful|do something together) ..3 (day|again|future|later|soon|someday)?
    (get to know|getting to know) (you|each other|one another) ..2 (better|professionally|over time)?; (in the long run|long term|over the years|down the line|some day|someday|one day|in future|in the future) ..6 (work together|collaborate|help|do something|cross|useful|touch|relationship|meet); no (agenda|rush|hurry|specific|particular|concrete) ..3 (just|simply|now|reason|ask|project); follow (each other's|your) (work|journey|path|news|progress)`,
  'looks-for-job': `
    (hope|hoping|want|trying|need) to (find|get) ..3 (work|job|position|employment|internship|role|placement); (made redundant|laid off|let go|job was cut|lost my position|out of a job); (take|accept|accepting|open to) ..2 applications; could i apply; may i apply; (find|looking for|seeking) work
    (i'm|i am|am|currently|i've been|been|who is|and) ..3 (looking|searching|seeking|hunting|in search|on the lookout) ..1 (for|of)? (a|an|my|new|any|full|part|entry)? (a|an|my|new|any|full|part|first|next|entry|summer|better|different|permanent|remote|suitable)? ..2 (job|jobs|role|internship|position|apprenticeship|opportunities|employment|placement|traineeship|next challenge|next role|next step|new challenge|residency|opportunity)
    (i'm|i am|am|currently|been|and) ..1 (looking|searching) for work
    (looking|searching|seeking) (for)? (a|an|my)? (new|first|next|entry level|summer|junior)? (job|work|internship|role|position|apprenticeship|employment|placement|opportunities|traineeship|challenge) (in|as|at|near|from|and|with|for me|after|since|again|around)?
    (applied|applying|apply|application|applicant) (for|to) (a|an|the|your|this|one) ..5 (job|role|position|internship|team|company|opening|vacancy|post|department|traineeship)?; (are|is) ..4 (you|your team|your company|your department|the team|there|they) ..2 (hiring|recruiting|taking on|any openings|openings|looking for new|an opening|any vacancies) (for|at|in|right now|now|interns|juniors)?
    (any|some) (openings|vacancies|openings at|positions|internships|jobs) (at|in|on|for|with) (your|you|the); (laid off|made redundant|lost my job|my contract ends|my contract ended|out of work|between jobs|unemployed|open to work); my (job|contract|position|role|team|office|department) ..4 (ends|ended|was cut|closed|is closing|was eliminated|cut|ending)
    (love|like|want|dream|hope|happy|keen|eager|interested) ..3 (to|in|of)? (work|working|join|joining|intern|interning|contribute) (for|at|with|in|your) ..2 (you|your|company|team|firm|the team|lab|studio); (refer|recommend) me (for|to your|internally|at); (referral|refer) ..3 (for|to) (the|a|your) ..4 (role|position|job|team|posting); change (jobs|employer); (available|free|ready) (for work|to start|from (january|february|march|april|may|june|july|august|september|october|november|december))`,
  'sends-cv': `(my|attached|a) (cv|resume|portfolio|application|cover letter); job (seeker|search|hunt|hunting); (recent|new|fresh) (graduate|grad); (graduated|graduating|graduate) (in|this|last|from|with)`,
  'asks-advice': `
    (was|is) it worth (it|the); what would you (do|have done|recommend|suggest|advise|choose|change); would you do it again; (want|hope|plan|planning|thinking|considering) (to|of|about) (become|becoming|switch*|chang*|retrain*|leav*|mov*|study*|start*|going) ..10; should i (start|study|learn|take|leave|choose|go|switch|apply); (have|any|got|some) ..2 (tips|advice|suggestions|pointers|hints) ..3 (for me|on|about|for|how)?
    (your|some|any|for|of|an|honest|bit of|piece of|career|seek*|ask*) (advice|tips|guidance|mentorship|mentoring|opinion|recommendation|recommendations|feedback|perspective|insight|insights|thoughts|two cents) (on|about|for|regarding|from|how|as|whether|into|in|is|would|before|to|you|please|please)?
    pick your brain; (learn|hear|know|understand|find out|ask) ..4 (how you|from you|from your|about your (path|career|experience|journey|time|move|transition|studies|day|switch)|what it is like|what it's like|what you think|whether you)
    (how|why|what|which|where|when) (did|do|would|made|should|is|was|does) (you|i|it) ..12 (recommend|suggest|start*|get into|got into|move*|choose|chose|decide*|learn*|switch*|handle*|deal*|prefer|advise|begin|study|be like|like to|worth|manage*|think|cope)
    (mentor|coach) me; my mentor; as a mentor; (a|one|two|three|couple of|few|some|quick|short|small|simple) (question|questions) (about|on|regarding|for you|as|if)?; (would|could|can|may|might) (i|you) ..2 (ask|share|advise|recommend|tell|spare|explain) ..2 (you|me|your|a|some|how|what|which|one)`,
  'shows-curiosity': `
    (curious|wonder*|fascinated|intrigued|keen to know|interested to know|interested to hear|interested to learn) ..2 (how|what|why|about|whether|if|where|by what); (love|like|interested) to (learn|hear|know|understand|find out) (more)? (about|from|how|what|why)
    (quick|brief|small|short|random) question; (learn|hear) more about (what you|your|you)`,
  'proposes-cooperation': `
    (shall|should|could|can|may|why don't|how about) we ..3 (organise|organize|run|host|plan|write|build|hold|offer|do|start|set up) ..6 (together|jointly|common|joint|shared|with you|both); (common|joint|shared) ..3 (day|event|project|workshop|exhibition|course|trip|evening|concert|campaign|study|paper|application|stand|programme|program|publication); we (run|have|operate|organise|organize|own|lead) ..8 you (run|have|operate|do|organise|organize|own|lead|too|also); (do|try|organise|organize|plan|host) something (together|jointly)
    (collaborat*|cooperat*|co-operat*|partnership|partnerships|joint venture|joint project|co-author*|co-found*|cofounder|joint) (with|on|between|in|for|about|together|opportunity|opportunities|would|could|proposal|possibilit*|research|study|application|paper|grant|workshop|exhibition|event|idea)?
    (partner|team|join forces|work together|team up|join up) (up)? (with|on|for|to|in) (you|your|us|a|an|the|our|this|something|it)
    (work|do|build|write|run|organise|organize|offer|apply|publish|develop|host|create) ..4 together (on|for|in|with|as)?; (our|both|two) (companies|organisations|organizations|teams|firms|labs|schools|charities|studios|clubs|libraries|universities) ..3 (could|can|might|would|complement|fit|should|together); (complement each other|combine our|pool our|share the costs|share a booth|share a stand|cross promot*|cross-promot*|joint offer); (looking for|seeking|need|searching for|want) (a|an|some)? ..2 (partner|partners|co-founder|cofounder|collaborator|collaborators|co-author|research partner|project partner|technical partner)
    (become|be|as) (a|our|my)? (partner|co-founder|cofounder)`,
  'invites-to-contribute': `
    (guest|speaker|speak|panelist|panellist|contributor|judge|juror|host|keynote|interview|interviewed|talk|contribute|guest post|guest lecture) ..2 (on|at|for|in|to) (our|my|the|a|this|an) ..5 (podcast|show|${event}|magazine|journal|blog|panel|series|jury|class|book|anthology|radio|programme|program|newsletter|students|students'|meetup|newspaper|issue|channel)
    (invite|inviting|have|like|love) you ..3 (as|to|on) (a|be|speak|join|our|give|contribute|host|write|talk|come|judge|teach) ..3 (guest|speaker|panel|jury|talk|speak|podcast|keynote|lecture|${event}|article|chapter|show|session)`,
  'offers-product': `
    (send|make|give|offer) you (an|a|our) ..2 (offer|quote|quotation|catalogue|catalog|brochure|price list|proposal|sample|samples|estimate); we (make|build|produce|develop|design|manufacture) ..6 (that|which) (cut|reduce|save|help|make|lower|speed|let|automate); pays for itself; pay (them|it) off in; (price list|our catalogue|our brochure|our prices)
    (we|i) (help|helps|support|enable|assist|empower|advise|work with) (companies|businesses|firms|teams|founders|brands|organisations|organizations|agencies|startups|start-ups|leaders|people like you|clients|professionals|executives|coaches|owners|manufacturers|hospitals|schools|shops|practices|restaurants|hotels|managers|departments|ceos|ctos|people|others|consultants|freelancers|clinics) ..6 (to|with|by|in|get|save|grow|reduce|like|cut|increase|find|who|automate|improve|achieve|build|sell|scale|that|on)
    (our|my) ..4 (platform|product|solution|solutions|software|service|services|tool|app|offer|offering|programme|program|package|packages|agency|system|crm|suite|training|coaching|course) (that|which|can|could|helps|help|is|for|to|saves|reduces|would|will|does|makes|automat*|lets|gives|start*|and|cuts|offers|covers|analys*|analyz*|free*)
    (book|schedule|see|watch|give you|show you|get|arrange|request|have|do) (a|an|our|the|you a)? ..2 (demo|demonstration|free trial|free consultation|free audit|strategy call|discovery call|sales call|live demo); free (trial|demo|audit|consultation|webinar|sample|samples|quote|assessment|strategy); (special|best|attractive|competitive) (price|prices|rates|offer|deal|conditions)
    (we|i) (sell|offer|provide|supply|distribute|manufacture|deliver|market|produce|import) ..8 (service|services|solution|solutions|software|product|products|coaching|insurance|training|leads|seo|websites|web|apps|at|for|to|to companies|machines|parts|packaging|equipment|licences|licenses|consulting|outsourcing|marketing|furniture|wine|tools|systems|hosting|design)
    (our|my) (clients|customers) (see|save|get|report|achieve|reduce|grow|have|like|include|usually|typically|double*|increase*); (outsourc*|offshore) ..3 (development|team|services|developers|agency); (interested|interest) in (our|buying|purchasing|trying|seeing) ..3 (product|service|software|solution|tool|platform|services|products|offer|demo)?
    (are you|is your|who is your|happy with your|what do you use for) ..4 (current|existing) (provider|supplier|vendor|agency|solution|software|system|insurance|tool); (your|ur) (website|site|web site) ..6 (seo|rank*|traffic|redesign|convert*|improve*|errors|slow); i sell; i am (in sales|selling); we're launching ..6 (product|tool|platform|app); (buy|try|purchase|order) (our|my)`,
  'promises-results': `
    (cut|cuts|reduce|reduces|lower|lowers|save|saves) ..6 by (a|one|<number>|half|two) ..1 (third|quarter|half|%|percent|fifth)?; (in|within) half the time; twice as fast
    (increase|boost|double|triple|grow|skyrocket|scale|10x|improve|generate|maximise|maximize|explode|raise|lift|multiply) ..2 (your|their|more|its|our|sales|qualified|b2b)? ..2 (revenue|sales|leads|turnover|conversions|conversion|traffic|roi|bookings|pipeline|profits|profit|clients|customers|visibility|productivity|income|business|following)
    (generate|deliver|bring|supply|sell) ..1 qualified leads; (save|cut|reduce|lower|slash) ..4 (up to|by|costs|cost|<number>|money|hours|time|expenses|bills) ..3 (%|percent|costs|hours|spend|a week|per week|a month|per month|bills|taxes|per year); (more|new|qualified|<number>|<number> new) (leads|clients|customers|appointments|sales calls) (per|a|every|each|for|in|within|without)?; (results|roi) (in|within|guaranteed|after) <number>?`,
  'asks-for-meeting': `
    (a|for|quick|short|brief|<number>|ten|fifteen|twenty|thirty) (min|mins|minute|minutes|quick|short|brief|intro)? (call|chat|zoom|conversation|meeting|coffee) (this|next|on|to|about|in|with|some|soon|tomorrow|sometime|week)?
    (book|pick|grab|find|schedule|choose|set up) (a|some|time|an)? ..2 (slot|time|call|meeting|calendar|minutes|chat); (jump|hop|get) on (a|the) ..2 (call|zoom|phone|chat); (my|calendar) (calendly|calendar link|calendar|booking link); calendly.com; worth (a|your) (chat|call|quick|time|conversation)`,
  'grows-network': `
    (bigger|larger|wider|the more) the network; as many ..5 as possible; (bigger|larger|wider|broader) network; (connect|network) with ..4 (people|professionals|everybody|everyone) ..4 (as possible|everywhere|all over|of all)
    (expand|expanding|grow|growing|extend|extending|widen|broaden|enlarge|increase|build|building|develop|enhance|strengthen|growin) ..1 (my|our|your|the|a)? ..2 (network|networks|circle|contacts|connections|linkedin)
    (add|welcome|have|adding|include) (you|u|new people|more people|people) (to|in|into) (my|our) ..3 (network|contacts|connections|circle|list|professional network); (networking|network) (purposes|with you|reasons|only|purpose); (great|valuable|good|nice) addition to my ..1 (network|connections); just networking`,
  'collects-contacts': `
    (open networker|lion|toplinked|top linked); (accept|accepting|welcome|add|adding|take|connect with) (all|every|everyone|everybody|any|anyone|every single) ..2 (invitations|invites|requests|connections|request|people|invite|who|here|back|on)?; (follow|add|connect) (me)? (back|for follow|4 follow); (f4f|l4l|follow for follow); (reach|hit|get to|almost at|close to) <number> (connections|followers|contacts); more (connections|followers|contacts); the more (connections|people|contacts); (always|simply|just) (happy|glad|looking|like|love) (to)? (connect|meet|add|collect|connecting) ..2 (new)? (people|contacts|faces|connections)`,
  'only-asks-to-connect': `
    (like|love|want|wish|happy|glad|nice|great|keen|hope|pleased|honoured|honored|good) to (connect|link up|be connected|connect here|be in touch|be in your network); (let's|lets|let us|please|shall we|can we|could we|wanna|care to) (connect|link up|add me|accept|link); (accept|approve) my (invitation|invite|request|connection); add me (please|here|on)?; connect with you; (connection|connect) request; wish to connect; connect please`,
  'denies-selling': `
    (not|no|never|won't|don't|without) ..4 (sell|selling|sale|sales pitch|pitch|pitching|spam|spamming|buy|buying|strings attached|catch|salesy|sales call|recruiting you|recruiter|hidden agenda|ulterior); (this is not|not) a (pitch|sales|scam|spam); i promise i (am|m) not`,
};
