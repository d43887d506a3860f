/**
 * What the coach says of a draft: one sentence or two for each code, with what to do. None of them promises that a note
 * will be accepted, and none judges the person who writes.
 */
export const coach = {
  blank: 'There is nothing in this note yet that you wrote yourself. Write one sentence to this person.',
  placeholder: 'This gap was never filled: “{passage}”. Fill it or take it out.',
  'no-reason': 'No reason is chosen yet. Choose why you would like to connect.',
  'evidence-contradicted': 'This does not agree with what we know: {claim}. Correct it or take it out.',
  'reads-as-fraud': 'A careful reader takes this for fraud. {sign} Leave that out.',
  hurtful: 'This may hurt whoever reads it. {sign} Leave that out.',
  'no-good-reason':
    'There is no good reason for the other person in here yet ({reason}). Say what they gain or why you ask them of all people, or do not send it.',
  'over-limit':
    'The note is {over, plural, one {one character} other {# characters}} too long for its network. Shorten it from here on.',
  'own-copy':
    'You sent nearly the same note to somebody else. Other names make it no new one: write what only this person could read.',
  'hidden-motive':
    'This passage is about something else than the beginning: {toward}. Say that first, or choose it as the reason.',
  pushy: 'This comes across as pushy. {sign} Leave it out or say it more calmly.',
  'wrong-name': 'You greet “{greeted}”, but this person is called {name}. Check the name.',
  'like-a-template':
    'This reads as if written for anybody. Put something in its place that is true of this person only.',
  'evidence-missing':
    '{kind, select, event {Add where and when you met, or the code of the event.} mutual_person {Add whom you both know.} work_url {Add the link to the work you mean; the note itself needs none.} profile_line {Add which line of the profile you mean.} opening {Add the opening, or a link to it.} field {Add which field or skill you mean.} organisation {Add the organisation.} other {Add one sentence that says what exactly you would like.}}',
  'nothing-personal':
    'Nothing in this note is about this person beyond name, employer and job title. Name one thing of their profile that made you write.',
  'no-benefit':
    'The note does not say what is in it for the other person. Add what they would get, or what you can do in return.',
  link: 'The link to {host} stays inactive until the request is accepted. Say in words what is behind it, or give it as evidence.',
  'too-short':
    'This is short. Add why you write and what for; {from} to {to} characters are enough for that.',
  'too-long':
    'This is long. Cut it to what matters: {from} to {to} characters are read to the end more easily.',
  personal: 'This is about this person only: “{passage}”. Keep it.',
  'fact-confirmed': 'Confirmed, and shown as such: {claim}. Keep it.',
  'fact-plausible': 'Nothing that we know speaks against this: {claim}. Keep it.',
  'reason-upfront': 'You say early why you write. Keep it there.',
  benefit: 'You say what is in it for the other person. Keep it.',
  'good-length': 'The length is good. Keep it.',
};
