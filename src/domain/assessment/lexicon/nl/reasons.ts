import type { Phrases } from '../../phrases.ts';
import type { ReasonCode } from '../meaning.ts';

const your = '(uw|je|jouw|jullie)';
const work =
  '(artikel|artikels|artikelen|stuk|opiniestuk|post|posts|blog|blogs|blogpost|column|lezing|presentatie|praatje|talk|boek|boeken|' +
  "podcast|aflevering|video|video's|filmpje|webinar|keynote|scriptie|thesis|proefschrift|onderzoek|studie|paper|interview|" +
  'nieuwsbrief|workshop|repo|repository|library|plugin|package|tutorial|tentoonstelling|expositie|project|documentaire|' +
  'bijdrage|analyse|gastles|gastcollege|college|poster|thread|whitepaper|werk|verhaal|tekst|vertaling)';
const liked =
  '(goed|mooi|mooie|sterk|sterke|interessant|interessante|boeiend|boeiende|inspirerend|inspirerende|geweldig|geweldige|top|' +
  'fantastisch|helder|leerzaam|raak|knap|geholpen|genoten|gelezen|gezien|beluisterd|gehoord|aangesproken|geraakt|bijgebleven|' +
  'gedeeld|gebruikt|gebruik|aangezet|duidelijk|verhelderend|herkenbaar|prachtig|aanrader|indruk|bewonder|waardeer)';
const role =
  '(functie|functies|vacature|vacatures|positie|posities|rol|rollen|job|jobs|baan|banen|plek|plaats|opdracht|jobopportuniteit|' +
  'jobaanbieding|kans|uitdaging|betrekking)';
const people =
  '(ontwikkelaar*|developer*|engineer*|programmeur*|verpleegkund*|zorgkund*|verzorgende*|leerkracht*|leraar|leraren|docent*|' +
  'accountant*|boekhoud*|manager*|consultant*|adviseur*|analist*|monteur*|technieker*|technicus|technici|elektricien*|' +
  'chauffeur*|projectleider*|teamleider*|teamlead|architect*|designer*|vormgever*|medewerker*|bediende*|controller*|arts|' +
  'artsen|kok|koks|jurist*|advocaat|advocaten|specialist*|directeur|tester*|beheerder*|marketeer*|planner*|operator*|lasser*|' +
  'professional*|kandida*|talent|stagiair*|versterking|fysiotherap*|kinesist*|psycholo*|onderzoeker*|vertaler*|scientist*|' +
  'werfleider*|werkvoorbereider*|bibliothecaris|redacteur*|tekstschrijver*|laborant*|apotheker*|notaris*|vroedvrouw*|bakker*|' +
  'verloskundige*|hovenier*|leidinggevende*|assistent*|secretaresse*|verkoper*|vertegenwoordiger*|magazijnier*|coördinator*)';
const event =
  '(congres|conferentie|beurs|vakbeurs|meetup|meet-up|hackathon|studiedag|symposium|netwerkevent|netwerkborrel|borrel|evenement|' +
  'event|festival|cursus|opleidingsdag|webinar|workshop|seminarie|seminar|bijscholing|summit|netwerkbijeenkomst|bijeenkomst|' +
  'jobbeurs|open dag|boekenbeurs|zomerschool|themadag|kennissessie)';
const when =
  '(vorige|vorig|afgelopen|gisteren|gisteravond|eergisteren|vandaag|vanmiddag|vanochtend|vanmorgen|net|zonet|daarnet|daarstraks|' +
  'onlangs|laatst|ooit|eerder|al|kort|destijds|toen|op|in|bij|tijdens|aan|via|jaren|even|twee|drie|begin|eind|dit|deze|maandag|' +
  'dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|van|uit|nog|daar|hier|na)';
const org =
  '(bedrijf|bedrijven|organisatie|organisaties|team|teams|school|scholen|vereniging|verenigingen|stichting|stichtingen|vzw|' +
  'instelling|instellingen|studio|praktijk|bureau|bureaus|universiteit|hogeschool|onderneming|ondernemingen|zaak|zaken|museum)';

export const reasons: Record<ReasonCode, Phrases> = {
  'recalls-meeting': `
    (aangename|leuke|fijne|prettige) (kennismaking|ontmoeting) ..1 (gisteren|vandaag|vorige|op|tijdens|bij|daarnet|vanmiddag|afgelopen)
    ik (was|werkte|liep|deed|volgde) ..4 (stagiair|stagiaire|student|leerling|cursist|stage|les|klant|patiënt|collega) ..1 (bij|van) (je|u|jou|jullie)
    (heb|had) ..3 (les|college|stage) ..2 (van|bij) (je|u|jou|jullie) ..2 (gehad|gelopen|gevolgd|gekregen)
    (we|wij) (hebben|hadden) elkaar ${when} ..7 (ontmoet|gesproken|gezien|leren kennen|getroffen|tegengekomen|gekend)
    (hebben|hadden) (we|wij) elkaar ..7 (ontmoet|gesproken|gezien|leren kennen|getroffen)
    (we|wij) (hebben|hadden) ..5 samen ..4 (gewerkt|gestudeerd|gezeten|gespeeld|gestaan|gegeten|gezongen|gedanst|opgetrokken)
    (we|wij) (hebben|hadden) ..4 (samengewerkt|kennisgemaakt|gepraat|gekletst|bijgepraat|nagepraat) (bij|op|tijdens|aan|in|na|met elkaar|over)
    (hebben|hadden) (we|wij) ..4 (samengewerkt|kennisgemaakt|gepraat|gekletst|zitten praten|staan praten|staan kletsen|zitten kletsen)
    (we|wij) (ontmoetten|spraken|zagen|troffen|leerden) elkaar ..3; (ontmoetten|spraken|zagen|leerden) (we|wij) elkaar
    (we|wij) kennen elkaar ..1 (van|uit|nog van|nog uit|al|sinds|via); (ken|kent) (je|u|mij|me) ..2 (nog|vast nog) van
    (we|wij) (waren|werkten|zaten|stonden|studeerden|deden) ..4 (collega's|samen|naast elkaar|klasgenoten|in dezelfde klas|studiegenoten|buren)
    (we|wij) (werkten|zaten|studeerden|deden) ..3 (in hetzelfde|in dezelfde|op dezelfde|aan hetzelfde|aan dezelfde|bij dezelfde)
    ik (heb|had) (u|je|jullie) ..4 (ontmoet|gesproken|getroffen|leren kennen) ..1 (op|in|tijdens|bij)?; ik (sprak|ontmoette|trof) (u|je|jullie) ..3
    (leuk|fijn|tof|goed|aangenaam|mooi|plezierig|super|een genoegen) ..2 (u|je|jou|jullie) ..6 (ontmoet|gesproken|gezien) te hebben
    (leuk|fijn|tof|goed|aangenaam|plezant|een genoegen|een plezier) ..2 (u|je|jou|jullie) ..5 te (ontmoeten|spreken|zien) (op|tijdens|bij|in|gisteren|\
      vorige)
    (was|vond het) ..2 (leuk|fijn|tof|aangenaam|gezellig|plezant|genoegen|plezier) ..2 (u|je|jou|jullie) ..6 te (ontmoeten|spreken|zien|leren kennen)
    (was|vond het) ..2 (leuk|fijn|tof|aangenaam|gezellig|plezant) ..2 (kennis te maken|kennismaken|kennis te mogen maken)
    (gisteren|vandaag|vanmiddag|vanochtend|vorige week|daarnet) ..4 (gesproken|ontmoet|kennisgemaakt|naast (je|u)|aan de praat)
    (herinner|herinnert) (je|u) (je|zich)? ..3 (mij|me|ons|nog|onze); (weet|ken) (je|u) (nog|me nog|mij nog); (kent u|ken je) (mij|me) nog
    (je|u) (herinnert|kent|weet) ..3 (me|mij) ..2 nog; (misschien|wellicht) ..2 (ken|kent|herinner|herinnert) (je|u) ..2 (mij|me|je|zich|ons) nog?
    (oud|ex|voormalige|vroegere|oude) (collega|klasgenoot|studiegenoot|buurman|buurvrouw|stagiair*|leerling|huisgenoot) (van|bij|uit)
    ik (zat|stond|was) ..3 (naast (je|u|jou|jullie)|tegenover (je|u)|bij (je|u|jou|jullie) in|in (je|jouw|uw) (klas|les|team|groep|workshop|training))
    (lang|een tijd|een tijdje|tijd) (niet meer|niet|geleden dat we) ..2 (gezien|gesproken|gehoord|elkaar); alweer ..3 geleden dat we; dat is lang geleden
    sinds (we|wij|onze) ..4 (samen|elkaar|ontmoeting|studententijd|studie|laatste|schooltijd|kennismaking)
    onze (ontmoeting|kennismaking) (op|in|tijdens|bij|van|gisteren|vorige)`,
  'follows-up-talk': `
    (dank|dankjewel|dankuwel|dank je|dank u|bedankt|merci|thanks) ..2 voor ..1 (het|ons|je|uw|de|dat) ..3 (gesprek|gesprekje|telefoontje|babbel|\
      kennismaking|koffie|lunch|praatje)
    (naar aanleiding van|in navolging van|volgend op|in vervolg op|aansluitend op|als vervolg op) ..1 (ons|onze|het|de) ..2 (gesprek|ontmoeting|\
      telefoontje|telefoongesprek|babbel|kennismaking|discussie)
    na ..1 (ons|onze) ..2 (gesprek|babbel|ontmoeting|telefoontje|kennismaking|koffie|lunch|wandeling)
    zoals (beloofd|afgesproken|besproken|gezegd|we bespraken|we afspraken|daarnet|gisteren|overeengekomen)
    ons gesprek ..2 (van|gisteren|vandaag|over|op|tijdens|voortzetten|verderzetten|vervolgen|voort te zetten|verder te zetten|laatst)
    (het|dat|een) (fijn|fijne|leuk|leuke|goed|goede|tof|interessant|interessante|boeiend) (gesprek|babbel) ..1 (gisteren|van|vandaag|op|tijdens|vorige|\
      daarnet); (verder|nog eens) ..2 (praten|doorpraten|babbelen) over wat we; waar we het ..5 over hadden; we hadden het ..4 over`,
  'names-mutual': `
    (raadde|raadt|heeft) (mij|me|ons) ..4 (aan|aangeraden) ..1 (om)? ..6; (op aanraden|op aanbeveling|op advies|op voorstel) van
    (heeft|had) (mij|me|ons) ..6 (doorverwezen|getipt|verwezen|over (je|u|jou|jullie) verteld|doorgegeven|voorgesteld om)
    (heeft|had) (u|je|jou) ..3 (aanbevolen|aangeraden|getipt); (verwees|stuurde) (mij|me|ons) ..2 (naar|door|bij) ..2 (u|je|jou|jullie|naar|door)?
    (tipte|attendeerde) (mij|me|ons) ..3
    (kreeg|heb|had|krijg|ontving) ..2 ${your} (naam|nummer|contactgegevens|gegevens|profiel|adres|mailadres) ..4 (van|via|gekregen|doorgekregen)
    (zei|vertelde|dacht|vond|stelde voor|meende|suggereerde|opperde) ..2 dat ik ..2 (u|je|jou|eens|contact|maar|best|het best)
    (vertelde|vertelt|sprak|spreekt|heeft|had) ..4 over (jou|u|je|jullie) (verteld|gesproken|gehad|en|met|dat)
    (gemeenschappelijke|wederzijdse|gezamenlijke) (vriend|vriendin|kennis|collega|contact|relatie|connectie) ..1 (van ons)? ..3
    (we|wij) kennen ..2 (allebei|beiden|beide|alle twee); (we|wij) (kennen|hebben) ..3 via (mijn|onze|een|via)
    (je|jij|u) (kent|kende) ..1 (mijn|onze) ..1 (collega|broer|zus|vriend|vriendin|baas|partner|man|vrouw|buurman|oud-collega|neef|nicht|manager)
    (collega|vriend|vriendin|broer|zus|neef|nicht|baas|buurman|buurvrouw|kennis) van (je|jou|u|jullie|mij|ons) ..2 (zei|raadde|tipte|gaf|vertelde|heeft|\
      en|werkt|is); (de|veel|hartelijke|warme) groeten van ..4; moest je de groeten doen
    (via|door) (mijn|een|onze) ..1 (collega|vriend|vriendin|broer|zus|baas|kennis|neef|nicht|buurman|partner) ..6 (bij je|bij u|bij jou|je naam|uw naam|\
      kom ik|kwam ik|ken ik); (spreekt|sprak|praat) ..1 (vol lof|lovend|heel positief|positief) over (u|je|jou)
    (via via|voorgesteld door|geïntroduceerd door|aanbevolen door)
    ik (ben|werk|was) ..3 (de|een) (collega|vriend|vriendin|broer|zus|zoon|dochter|partner|vrouw|man|neef|nicht|zwager|schoonzus) van`,
  'counts-mutuals': `
    (gemeenschappelijke|wederzijdse|gedeelde|gezamenlijke) (connectie*|contact|contacten|kennissen|vrienden|relaties|contactpersonen|collega's)
    (connecties|contacten|kennissen|relaties|vrienden) ..1 gemeen; (delen|hebben) ..3 (dezelfde) (contacten|connecties|kennissen|relaties)
    (kennen|kent) ..3 dezelfde mensen; (onze|de) netwerken (overlappen|raken elkaar); overlap in ons netwerk; mutual connecties`,
  'praises-work': `
    (heb|hebben) ${your} ..2 ${work} ..6 (gevolgd|gelezen|uitgelezen|bekeken|beluisterd|gezien|bezocht|verslonden|gekocht)
    wat een ..1 (mooi|mooie|sterk|sterke|goed|goede|knap|knappe|boeiend|boeiende|prachtig|prachtige|heerlijk|heerlijke|fijn|fijne) ${work}
    ${your} ..1 ${work} ..2 (heeft|had|gaf|liet|deed) ..6 (veranderd|bijgebracht|inspiratie|inzicht|moed|denken|nadenken|geleerd|inzien|plezier)
    (luister|lees|kijk|luisterde|keek) ..6 (naar|in) ${your} ..2 ${work}; (met plezier|veel plezier|graag|vaak) ..2 ${your} ..2 ${work}
    (trouwe|vaste|grote) (lezer|luisteraar|kijker|fan|volger) ..1 van
    ${your} ..1 ${work} ..1 (over|tegen|rond) ..8 (bijgebleven|blijven hangen|aan het denken); ${your} ..3 ${work} ..8 ${liked}
    ${liked} ..3 ${your} ..2 ${work} ..1 (over|van|op|in|bij|voor|tijdens|gelezen|gezien|gehoord|beluisterd)?
    (las|zag|hoorde|beluisterde|bekeek|lees|volg|volgde|bezocht|gebruik|gebruikte) ..3 ${your} ..2 ${work}
    (genoten|genoot|fan|lezer|luisteraar|bewonderaar|liefhebber|onder de indruk|enthousiast|geïnspireerd|geraakt) ..2 (van|over|door) ${your} ..2 ${work}
    (bedankt|dank|dankjewel|dank je|dank u|merci|thanks|complimenten|proficiat|chapeau|petje af|felicitaties|gefeliciteerd) ..2 (voor|met) ${your} ..3 \
      ${work}; ${your} ..1 ${work} (over|tegen|rond|rondom) ..10 (is|was|heeft|vond|vind|hielp|gaf|zette|blijft|sprak|gelezen|raakte)
    (het|de|dat|die) ${work} ..2 (van u|van jou|van je|die je|dat je|die u|dat u) ..4 (schreef|geschreven|maakte|gaf|gegeven|gemaakt|hield|postte|deelde|\
      gehouden); (u|je|jou) ..4 (horen spreken|zien spreken|horen vertellen|aan het woord|op het podium|op de radio|op tv) ..1 (gehoord|gezien)?
    wat (je|u|jij) ..4 (schreef|schrijft|zei|vertelde|deelde|deelt) over; (hoe|dat) (je|u) ..6 (uitlegde|uitlegt|beschreef|verwoordde|verwoordt)
    (vraag|vraagje|opmerking|reactie) ..1 (over|op|bij|naar aanleiding van) ${your} ..2 ${work}`,
  'praises-profile': `
    (onder de indruk|geïnspireerd|gecharmeerd|enthousiast|verrast) ..1 (van|door|over) ..1 ${your} ..2 (profiel|loopbaan|carrière|ervaring|achtergrond|\
      expertise|cv|parcours|traject|prestaties|pad)
    ${your} ..2 (profiel|loopbaan|carrière|ervaring|achtergrond|expertise|cv|parcours) ..4 (indrukwekkend*|interessant*|inspirerend*|boeiend*|sterk|\
      indruk|aan|sprong|sprak|trok|valt op|viel op|opgevallen|top|mooi)
    (indrukwekkend*|mooi*|interessant*|boeiend*|sterk*|inspirerend*|knap*|geweldig*|fraai*|uniek*) (profiel|loopbaan|carrière|cv|achtergrond|parcours|\
      expertise|ervaring|track record|traject); (wat een|echt een) ..1 (profiel|loopbaan|carrière|parcours)
    bewonder ${your} ..2 (loopbaan|carrière|werk|parcours|expertise)`,
  'came-across-profile': `
    (kwam|kwamen|stuitte|botste|stootte|belandde|ben|bots|stuit|kom) ..3 ${your} ..2 (profiel|pagina|account|linkedin) ..2 (tegen|tegengekomen|gestuit|\
      gekomen|terecht|terechtgekomen|gebotst)?; (kwam|kwamen|stuitte|botste) ..2 (op|via|bij|langs) ${your} ..1 (profiel|pagina|linkedin)
    ik (kwam|kom|ben) (u|je|jou) ..4 tegen
    ${your} ..1 (linkedin)? (profiel|pagina) ..4 (tegen|tegenkwam|tegengekomen|voorbij|bekeken|bekeek|gezien|gevonden|voorgesteld|langskomen|doorgenomen|\
      gelezen); (zag|bekeek|vond|las|bekijk|zie|spotte) ${your} ..1 (linkedin)? (profiel|pagina)
    (linkedin|het algoritme) (stelde|stelt|suggereerde|raadt) ..3 (u|je|jou|jouw|uw|mij|me); ${your} profiel (trok|sprong|viel|verscheen|dook|popte)
    op ${your} profiel (gestuit|gebotst|terecht|gekomen)`,
  'profile-detail': `
    ${your} ..2 (ervaring|achtergrond|kennis|expertise|overstap|specialisatie|focus|jaren|tijd|periode|opleiding|studie|stage|doctoraat|promotie|\
      certificering|carrière|vaardigheden) (in|als|met|bij|op|van|naar|aan|rond|binnen)
    (zie|zag|lees|las|merk|merkte|gezien|gelezen|opgevallen|viel op|valt me op) ..4 (dat|op ${your} profiel dat) (u|je|jij|jullie) ..3 (werkt|werkte|hebt|\
      heeft|bent|was|gestudeerd|bezig|ervaring|actief|specialiseert); (op|in|volgens) ${your} (profiel|cv) (staat|zie|zag|las|lees|dat|vermeldt)
    ${your} (profiel|cv) (vermeldt|zegt|toont|laat zien) ..3
    (gezien|gelet op|op basis van|vanwege|met) ${your} ..1 (achtergrond|ervaring|expertise|profiel|kennis|specialisatie)`,
  'offers-opening': `
    (we hebben|wij hebben|hebben we|hebben wij|heb ik|ik heb|kwam er|komt er|er is) ..4 (vacature|vacatures|openstaande plaats|openstaande plek|\
      jobaanbieding); (vacature|vacatures) ..1 (als|voor) ..6 (bij ons|in ons|bij onze|binnen ons|binnen onze)
    er is bij ons ..4 (plek|plaats|functie|vacature)
    (zoeken|zoekt|zoek) ..1 (we|wij|ik)? (voor ons|nog|nu)? ..2 (een|twee|drie|<number>|ervaren|extra|nieuwe|enkele|gedreven) (nieuwe|ervaren|senior|\
      junior|medior|enthousiaste|gedreven|extra|freelance|gemotiveerde)? ..2 ${people}
    op zoek naar (een|twee|drie|<number>|nog|onze|extra)? (nieuwe|ervaren|senior|junior|medior|enthousiaste|gedreven|extra|freelance|gemotiveerde)? ..1 \
      ${people}
    (we|wij|team|klant|opdrachtgever|bedrijf) (zijn|is|zoeken|zoekt) ..4 (een nieuwe collega|nieuwe collega's|een extra collega|versterking|uitbreiding|\
      een opvolger|iemand die|iemand met|iemand zoals|mensen)
    (onze|mijn|een) (klant|opdrachtgever|cliënt) ..3 (zoekt|is op zoek|heeft een|zoek ik|ben ik)
    voor (een|onze|mijn|één van mijn|één van onze|van mijn) ..2 (klant|klanten|opdrachtgever|opdrachtgevers|cliënt|cliënten) ..4 (zoek|zoeken|op zoek)
    (hebben|heb|is er|is|zijn er|komt|kwam) ..5 (openstaande|open|vacante|nieuwe|mooie|leuke|interessante|passende|toffe|boeiende) ..2 ${role} ..1 (vrij|\
      open|als|voor|bij|in|die|waar|beschikbaar)?; (openstaande|vacante|vrijgekomen|vrije) ${role}
    ${role} ..3 (vrij|openstaan|vacant|te vervullen|in te vullen|beschikbaar|opengesteld) ..1 (gekomen|bij)?
    ${role} ..3 (als|van|voor) ..5 (bij ons|in ons|die (bij)? ..2 (u|je|jou) ..2 past|past|passen|aansluit|iets voor)
    (je|jouw|uw) ..2 (profiel|ervaring|achtergrond|cv|skills) ..5 (sluit|past|matcht|aansluit) ..6 (functie|vacature|rol|job|opdracht|zoeken|zoekt|team|\
      aan bij|goed bij)
    (sta|staat|ben|bent|sta jij|zou) (je|jij|u) ..4 (open|openstaan|geïnteresseerd|beschikbaar|klaar|toe) ..1 (voor|in|aan) ..4 (uitdaging|functie|baan|\
      job|rol|kans|opdracht|stap|overstap|carrièrestap|opportuniteit|opportuniteiten|aanbod|werk)
    (op zoek naar|toe aan|klaar voor|interesse in|zin in|geïnteresseerd in) (een)? (nieuwe|andere|mooie|volgende|leuke) (uitdaging|baan|job|stap|rol|\
      functie) ..4 (laat|dan|bij|stuur|neem|bel)?
    (lijkt|zou|is) (dit|deze|het|dat) ..4 (functie|job|vacature|rol|opdracht|baan|uitdaging) ..4 (je|jou|u|iets)
    (zou|kan) ..2 (perfect|goed|uitstekend|ideaal) ..1 (passen|geschikt) ..2 (bij|voor) (u|je|jou|deze|ons team)
    (mag|kan|zal) ik (u|je|jou) ..4 (vacature|functieomschrijving|jobomschrijving|vacaturetekst|jobbeschrijving) ..4
    (vacature|functieomschrijving|jobomschrijving|vacaturetekst) ..3 (doorsturen|toesturen|sturen|doormailen|bezorgen|bijgevoegd|in bijlage|delen|mailen)
    (kom|komt) (je|jij|u) ..4 (bij ons|ons team) ..2 (werken|versterken); ons team (versterken|komen versterken|uitbreiden|uit te breiden)
    we (werven|nemen) ..4 (aan|collega*)`,
  'names-vacancy': `
    vacature*; jobaanbod; jobaanbieding; jobopportuniteit*; werkaanbod; carrièrekans*; carrièrestap; carrièreswitch; loopbaankans*
    (nieuwe|volgende|mooie) (uitdaging|carrièrestap|stap in); (bij ons|in ons team) ..2 (werken|aan de slag|beginnen|starten|solliciteren)
    (vaste|tijdelijke|voltijdse|deeltijdse|fulltime|parttime|vrije) (baan|job|functie|aanstelling|positie|rol); contract van onbepaalde duur
    vast (contract|dienstverband)`,
  'job-terms': `
    salaris; brutoloon; maandloon; bruto per maand; bedrijfswagen; bedrijfsauto; leaseauto; maaltijdcheques; thuiswerk*; telewerk; voltijds; deeltijds
    onbepaalde duur; (hybride|thuis|remote) werken; arbeidsvoorwaarden; loonpakket; dienstverband; uurtarief; zzp opdracht; detachering
    <money> (bruto|per maand bruto|per jaar|op jaarbasis); <number> uur per week; <number> vakantiedagen; extralegale voordelen; vakantiegeld
    dertiende maand; ploegendienst; eindejaarspremie; standplaats; pensioenregeling`,
  'keeps-for-later': `
    (toekomstige|latere|komende|eventuele|aankomende|mogelijke) ..1 (vacature*|functies|opdrachten|jobs|rollen|posities|kansen|opportuniteiten|\
      mogelijkheden|projecten|banen)
    (talentpool|talent pool|wervingsreserve|kandidatenpool|kandidatenbestand|kandidatenbank|wervingspool|talentenpool|talentpoule)
    (in|aan) (onze|mijn|ons) ..1 (pool|database|databank|bestand|kandidatenbestand|netwerk van kandidaten) ..3 (opnemen|op te nemen|zetten|houden|\
      toevoegen|bewaren)?
    (nu|momenteel|vandaag|op dit moment|vooralsnog|meteen|direct|concreets) ..4 (niets|geen|niet) ..10 (later|toekomst|zodra|wanneer|volgend|binnenkort|\
      najaar|voorjaar|vrijkomt|als er)
    (geen|niet|niets) ..2 (concreet|concrete|concreets|acute|directe|meteen een) ..2 (vacature|functie|rol|job|opdracht)? ..8 (later|toekomst|zodra|\
      wanneer|volgend|binnenkort|vrijkomt|als er)
    (zodra|wanneer|als|mocht) ..1 (er|zich|ik|we|wij) ..6 (vrijkomt|vrij komt|voordoet|langskomt|voorbijkomt|opengaat|binnenkomt|binnenkrijg|passends|\
      voorbijkomen|vrijkomen)
    (in het achterhoofd|op de radar|op mijn radar|op onze radar|in mijn achterhoofd|in ons achterhoofd|op mijn lijstje) (houden|te houden|hebben|zetten)?
    (op de hoogte|geïnformeerd) (houden|brengen|te houden|te brengen) ..2 (van|over) ..3 (vacature*|functies|opdrachten|jobs|rollen)`,
  'recruits-in-field': `
    (ben|als|werk als|werk) ..3 (recruiter*|recruitment|headhunter*|rekruteerder*|rekruteringsspecialist*|talent acquisition|talent scout|intercedent*|\
      sourcer|wervingsadviseur|corporate recruiter|loopbaancoach bij)
    (ik|we|wij) (recruit|recruiten|rekruteer|rekruteren|werf|werven|bemiddel|bemiddelen|detacheer|detacheren|plaats|plaatsen|selecteer|selecteren) ..6
    (wervings- en selectiebureau|werving en selectie|rekruteringskantoor|selectiekantoor|uitzendbureau|interimkantoor|uitzendkantoor|detacheringsbureau|\
      recruitmentbureau|headhuntersbureau|executive search)
    (gespecialiseerd|specialist|specialiseer) ..3 (werving|recruitment|rekrutering|bemiddeling|detachering|plaatsen van)
    (regelmatig|geregeld|vaak) ..3 (vacatures|opdrachten|functies|posities) ..2 (voor|in|binnen|als)?`,
  'asks-introduction': `
    (kun|kan|kunt|zou|wil|wilt|zou jij|mag) (je|jij|u|jullie|ik) ..2 (mij|me|ons) ..7 (voorstellen|introduceren|aanbevelen) (aan|bij)
    (kun|kan|kunt|zou|wil|wilt) (je|jij|u|jullie) ..2 (mij|me|ons) (aan|bij) ..7 (voorstellen|introduceren|aanbevelen|voor te stellen|introduceert)
    (mij|me|ons) ..6 (in contact (kunnen|willen|te)? (brengen|te brengen)|in verbinding brengen|doorverwijzen|kunnen introduceren|doorsturen naar|verder \
      helpen naar)
    (in contact (brengen|te brengen|kunnen brengen|komen|te komen)|in verbinding brengen|in gesprek komen) met ..4 (collega*|directeur|manager|team|baas|\
      hoofd|iemand|persoon|verantwoordelijke|afdeling|ceo|cto|zaakvoerder|eigenaar|contactpersoon|inkoper|mensen)
    (introductie|intro|ingang|introductietje) (bij|naar|tot|met|aan) ..6; (warme|korte) (introductie|intro)
    (mij|me|ons) ..2 (te introduceren|introduceren|voor te stellen) (bij|aan) ..4; (brengen|breng) (mij|me|ons) ..2 in contact met
    (ken|kent|kennen|weet) (je|jij|u|jullie) ..2 (toevallig|misschien|mensen|iemand|wie|bedrijven) ..2 (die|iemand|mensen|binnen|bij|in|wie|voor) ..6
    (je|jij|u) (kent|bent) ..3 (goed bevriend met|geconnecteerd met|gelinkt met|verbonden met|in contact met) ..6; iemand (uit|in|binnen) ${your} netwerk
    (via|langs) (u|jou|je) ..4 (in contact|bereiken|kennismaken|binnenkomen|ontmoeten|binnen te komen|te bereiken); toegang tot ${your} netwerk
    (nummer|mailadres|e-mailadres|contactgegevens|gegevens) van ..1 ${your} ..1 (collega|directeur|manager|baas|ceo|inkoper|zaakvoerder|hr)`,
  'asks-who-decides': `
    wie ..5 (verantwoordelijk is|de verantwoordelijke|verantwoordelijk|gaat over|over gaat|beslist|de beslissing*|beslissingen|contactpersoon|\
      aanspreekpunt|beslisser)
    (bij wie|met wie|tot wie|naar wie|aan wie) ..2 (moet|kan|mag|zou|best) ..3 (ik|zijn|wenden|spreken|terecht|richten|terechtkan)
    wie ..4 (inkoop|aankoop) ..3; (juiste|geschikte|aangewezen) (persoon|contactpersoon|aanspreekpunt|contact|afdeling)
    (bent|ben) (u|jij|je) de (persoon|aangewezen|juiste|beslisser) ..4
    (beslisser|beslissers|beslissingnemer*|decision maker*) (binnen|bij|voor|rond|op|in|van|omtrent)`,
  'same-field': `
    ik (geef|werk|doe|bouw|schrijf|ontwerp|onderzoek|maak|run|leid) zelf ..2 (les|in|aan|als|met|onderzoek|bij|software|boeken|websites|over|een|apps)
    (hetzelfde|dezelfde|zelfde|gelijkaardige|vergelijkbare|verwante|aanverwante) ..1 (vakgebied|branche|sector|domein|veld|beroep|vak|werkveld|\
      specialisme|specialisatie|industrie|discipline|thema|onderwerp|thema's|stiel|niche|uitdagingen|materie)
    (ben|werk|sta|geef|zit|bouw|doe|schrijf|onderzoek|programmeer|ontwikkel) ..1 (ook|zelf|eveneens|net als jij|net als u|net zoals jij) ..4 ${people}
    (werk|ben|zit|sta) (zelf|eveneens|net als jij|net als u|net zoals jij|net zoals u) ..1 (in|bij|aan|met|actief|bezig|werkzaam|als) ..4
    ik (werk|zit|sta|doe|geef) ook (in|aan|met|als|onderzoek|les|bij|rond)
    (net als|zoals|net zoals|evenals) (jij|u|jou|jullie) ..2 (ben|werk|doe|geef|bouw|heb|hou|zit|sta|maak|programmeer|onderzoek) ik ..6
    (allebei|beiden|beide|alletwee) ..3 (in de|in het|aan|met|als|actief|werkzaam|bezig|werken|onderzoek|lesgeven) ..4
    (vakgenoten|vakgenoot|sectorgenoten|gelijkgestemden|gelijkgestemde|branchegenoten|vakcollega*|soortgenoten|beroepsgenoten)
    (ervaringen|kennis|tips|inzichten|lesmateriaal|praktijkervaring) ..2 (uitwisselen|uit te wisselen|vergelijken|delen|te delen) ..3 (met|over|rond|als|\
      binnen|onder) ..4; (vakinhoudelijk|inhoudelijk) ..2 (sparren|uitwisselen|van gedachten); (collega ${people}|mede ${people})
    (wisselen|wissel) ..3 (ervaringen|kennis|tips|ideeën) uit; van gedachten wisselen over ..4 (vak|vakgebied|onderwerp|thema|sector)`,
  'same-community': `
    (dezelfde|zelfde|hetzelfde) ..1 (opleiding|school|universiteit|hogeschool|unief|studentenvereniging|vereniging|studie|faculteit|klas|jaargang|\
      lichting|groep|club|community|alumninetwerk|koor|beroepsvereniging|cursus|programma|serviceclub|sportclub|campus|studierichting)
    (ook|allebei|beide|beiden|mede|eveneens) ..3 (lid|leden|alumnus|alumna|alumni|deelnemer*|oud-student*|afgestudeerd|gestudeerd|vrijwilliger*|\
      ingeschreven|aanwezig|bestuurslid) ..2 (van|bij|aan|op|in)?
    (zie|zag|las|lees|hoorde|gezien|merkte) ..2 dat (je|u|jij|jullie) ..5 (naar|op|bij|aan|deelneemt|spreekt|komt|gaat|ingeschreven|aanwezig) ..3 ${event}
    (ga|gaat|ben|bent|kom|komt|zien) (je|jij|u|we|jullie|ik) ..5 (naar|op|bij|aanwezig op|deelnemen aan) ..3 ${event}
    ${event} ..5 (waar (we|wij|jij|u|je) ..3 (allebei|beiden|ook|beide)|(gaan|kom|komt|ga|gaat|bent|ben) (we|je|jij|u) ook)
    (tot|zien we elkaar|zie je|zie u|ontmoeten we elkaar) ..2 (op|tijdens|bij|in) (de|het|dit|deze) ..3 ${event}
    (deelnemer*|deelname|deelnemen|ingeschreven|aangemeld|exposant*) ..2 (aan|voor|op|bij|van) ..3 ${event}
    (alumnus|alumna|alumni|oud-student*|oudstudent*|oud-leerling*) van; alumnivereniging
    mede-(student*|lid|leden|alumni|alumnus|cursist*|deelnemer*|bestuurslid|vrijwilliger*)
    lid ..2 (van|bij) ..3 (vereniging|netwerk|groep|club|community|beroepsvereniging|kring)`,
  'names-event': `
    ${event}; alumnidag; reünie; gebruikersgroep; oud-studenten; netwerkdag; vakdag`,
  'builds-relationship': `
    (relatie|band|vertrouwen|verstandhouding|vertrouwensband|werkrelatie|contact) ..3 (opbouwen|op te bouwen|uitbouwen|uit te bouwen|onderhouden|te \
      onderhouden|verdiepen|leggen|te leggen|warm houden); in contact (blijven|te blijven|houden); contact (houden|te houden|onderhouden)
    (elkaar|u|je|jullie) ..3 (beter|nader) (leren kennen|te leren kennen)
    (ideeën|gedachten|inzichten|meningen|visies) ..2 (uitwisselen|uit te wisselen|delen|te delen|wisselen); van gedachten (wisselen|te wisselen)
    (op termijn|op lange termijn|ooit|in de toekomst|vroeg of laat|later|op een dag|ooit eens) ..8 (samen*|iets voor elkaar|elkaar|kruisen|contact|\
      betekenen|kruispunt); (paden|wegen) ..3 (kruisen|kruist|gekruist)
    (geen|zonder) ..2 (concrete aanleiding|concrete vraag|directe aanleiding|haast|bijbedoelingen|verborgen agenda|specifieke reden|verwachtingen)
    (elkaar|mekaar) ..3 (volgen|blijven volgen|op de hoogte houden|iets betekenen|helpen|kunnen helpen|versterken|ondersteunen)
    (eens|ooit|een keer) (een)? (koffie|kop koffie|koffietje) ..3 (drinken|doen)`,
  'looks-for-job': `
    (ik|ben|momenteel|volop|actief|zelf) ..3 (op zoek naar|zoek|zoekende naar) ..4 (baan|job|werk|stage|stageplaats|stageplek|leerwerkplek|functie|rol|\
      traineeship|vakantiejob|studentenjob|bijbaan|betrekking|afstudeeropdracht|afstudeerplek|opdracht|leerplek|thesisplek)
    (ben|ik) ..3 (op zoek naar|klaar voor|toe aan|zoek) ..2 (nieuwe|volgende|andere|eerste|passende) ..1 (uitdaging|functie|stap|baan|job|rol|werkgever|\
      werkplek|plek|opportuniteit|opdracht)
    (ben|nu|momenteel) ..2 (werkloos|werkzoekend|werkzoekende|tussen twee banen|ontslagen|mijn baan kwijt|mijn job kwijt|zonder werk)
    (sta|stel me) ..3 open voor (nieuwe|een nieuwe|werk|opdrachten|vacatures); (wil|zou|ga|heb|wou|kom) ..6 (solliciteren|gesolliciteerd|solliciteer) ..3
    (mijn|een|open|spontane) sollicitatie ..4; solliciteer ..2 (op|naar|bij|voor)
    (zijn|is|hebben|heeft|heb) (er|jullie|u|je) ..4 (vacature*|stageplaatsen|stageplekken|stageplaats|stageplek|openstaande|plek|plaats|openingen) ..4 \
      (bij|voor|binnen|in|vrij|als|die)
    (bij (u|jullie|jou)|in ${your} (bedrijf|team|organisatie)|binnen ${your} ..1 (team|bedrijf|organisatie)) ..4 (komen werken|aan de slag|werken|stage \
      lopen|stage|solliciteren|starten|te werken|beginnen)
    (zoekt|zoeken|neemt|nemen) (u|jullie|je) ..4 (nog|iemand|mensen|stagiairs|stagiairs aan|personeel|medewerkers|versterking) ..3
    (contract|tijdelijk contract|vast contract) ..3 (loopt af|afloopt|niet verlengd|stopt|eindigt)
    (reorganisatie|ontslag|faillissement|herstructurering) ..8 (zoek|kwijt|verloren|nieuwe); (baan|job|werk) (verloren|kwijt|kwijtgeraakt)
    (beschikbaar|inzetbaar) vanaf; (me|mij) ..2 (heroriënteren|herorienteren|omscholen|laten omscholen|omgeschoold)`,
  'sends-cv': `
    (mijn|bijgevoegd|bijgevoegde|in bijlage) ..2 (cv|curriculum|motivatiebrief|sollicitatie|sollicitatiebrief|portfolio|diploma)
    (cv|motivatiebrief) ..3 (bijlage|bijgevoegd|sturen|doorsturen|bezorgen|mailen)
    (net|pas|recent|zonet|zopas|onlangs) ..2 (afgestudeerd|mijn diploma|mijn studie|mijn opleiding|mijn master|mijn bachelor)
    (zoektocht naar) ..2 (werk|baan|job|stage); jobzoektocht; werkzoekend*`,
  'asks-advice': `
    (advies|raad|tips|tip|mening|feedback|inschatting|inzichten|inzicht|suggesties|raadgevingen|kijk) ..3 (van u|van jou|van je|vragen|te vragen|geven|\
      voor mij|voor iemand|hoe|horen|over hoe|waarderen|welkom|willen|inwinnen|hebben|hebt|heeft|op prijs)
    (om|naar) (je|uw|jouw|wat|een beetje) ..1 (advies|raad|mening|tips|feedback|inschatting|hulp|kijk|ervaring|ervaringen)
    (heb|hebt|heeft|had|geef) (je|u|jij|me) ..3 (tips|tip|advies|raad|suggesties)
    (hoe|waarom|waarmee|welke|wat|waar) (heb|hebt|heeft|ben|bent|zou|doe|doet|ga|gaat|kijk|kijkt|pak|pakt|kwam|begon|vind|vindt|vond|raad|raadt|leerde) \
      (je|jij|u|jullie) ..4
    (hoe|waarom|waarmee|wat|welke ..1) (je|jij|u|jullie) ..6 (aanpakt|aanpakte|hebt aangepakt|heeft aangepakt|bent begonnen|begonnen bent|gekomen|\
      terechtgekomen|aanraadt|doet|gedaan|gemaakt|ervaart|ervaren|denkt|vindt|kijkt)
    (een|twee|drie|kort|korte|klein|kleine|paar|enkele|wat) (vraag|vraagje|vragen|vraagjes) ..2 (over|stellen|te stellen|aan|voor|hoe|rond|in verband|\
      omtrent|als|waar); (mag|zou|kan|mocht|zou ik) (ik)? (u|je|jou|jullie) ..6 (vragen|vraag|stellen|iets vragen|om raad|raadplegen|voorleggen)
    (mentor|mentoring|coachen|begeleiden) ..3 (zou|wil|zoek|worden|willen|zijn|te vinden); zoek ..2 (mentor|sparringpartner)
    mijn mentor ..3 (zijn|worden); van (u|jou|jullie|je ervaring|uw ervaring|jouw ervaring) ..2 (leren|te leren|opsteken|iets opsteken)
    ${your} ervaring ..4 (leren|horen|delen|vragen|hoe)
    (kun|kan|kunt|zou|wil|wilt) (je|jij|u|jullie) ..5 (aanraden|uitleggen|vertellen|toelichten|aanbevelen|adviseren|meedenken|raad geven|advies geven|op \
      weg helpen|aan te raden)`,
  'shows-curiosity': `
    (benieuwd|nieuwsgierig|vroeg me af|vraag me af|vraag mij af|geïnteresseerd|interesseert me|zou ..2 weten) ..2 (hoe|naar|wat|waarom|of|welke|waar|in \
      hoe)
    (meer|iets|wat meer) ..2 (over|van) (uw|jouw|jullie|je|u|jou) ..5 (weten|horen|te weten|te horen|leren|vernemen|te leren|ontdekken|te ontdekken|\
      vertellen); (meer|iets) (weten|horen|te weten|leren|te horen|vernemen|te leren) (over|van) (uw|jouw|jullie|je|u|jou|hoe)
    (korte|kleine|snelle) vraag; (kort|klein|snel) vraagje`,
  'proposes-cooperation': `
    (samen te werken|samenwerken|samenwerking|samenwerkingen|samenwerkingsmogelijk*|samenwerkingsverband|partnership|partnerschap|co-creatie|coproductie) \
      ..2 (met|tussen|rond|aan|op|opzetten|verkennen|bespreken|voorstellen|aangaan|zien|zou|voor|binnen|onderzoeken|bekijken|interessant|mogelijk|aan te \
      gaan); (mogelijke|eventuele|een|nieuwe|onze|interessante) (samenwerking|samenwerkingen|partnership)
    (voorstel|idee|mogelijkheden|mogelijkheid|kansen|zin|openstaan|interesse) ..3 (samenwerking|samen te werken|samenwerken|partnership)
    (zoek|zoeken|zoekt|op zoek naar) ..4 (partner|partners|partnerorganisatie*|samenwerkingspartner*|medeoprichter|mede-oprichter|cofounder|co-founder|\
      compagnon|projectpartner*|distributeur*|onderzoekspartner*|consortium*|vennoot)
    (samen|gezamenlijk|gezamenlijke) ..4 (project|subsidieaanvraag|aanvraag|event|workshop|aanbod|studie|onderzoek|publicatie|productie|tentoonstelling|\
      cursus|festival) ..3 (opzetten|organiseren|indienen|uitwerken|maken|ontwikkelen|schrijven|starten|doen|op te zetten|aanvragen|in te dienen|te \
      organiseren|uit te werken)
    samen (iets|een) ..4 (opzetten|organiseren|indienen|uitwerken|maken|ontwikkelen|schrijven|op te zetten|neerzetten|te organiseren|bouwen|op poten)
    (onze|beide|jullie en onze) ..1 ${org} ..6 (aanvullen|versterken|samen*|elkaar|complementair|combineren|bundelen)
    (krachten|expertise|middelen) ..1 (bundelen|te bundelen); handen in elkaar slaan; de handen ineen*; in zee gaan`,
  'invites-to-contribute': `
    (u|je|jou|jullie) ..2 (interviewen|te interviewen|te gast hebben|als gast ontvangen|aan het woord laten|als gast)
    (uitnodigen|uit te nodigen|strikken|vragen) ..1 (als|om) ..3 (spreker|gastspreker|gast|panellid|jurylid|te spreken|gastles|lezing|keynote|\
      dagvoorzitter|podcastgast)
    (u|je|jou|jullie) ..6 (uitnodigen|uit te nodigen|vragen|strikken|interviewen|te interviewen|boeken) ..2 (als|voor|om|in|op|bij) ..3 (spreker|gast|\
      podcast|panel|jury|interview|lezing|gastles|gastcollege|keynote|aflevering|${event}|blad|magazine|nieuwsbrief|gastspreker|panellid|jurylid|redactie|\
      programma)
    (als|onze|voor een) ..1 (spreker|gastspreker|gast|panellid|jurylid|gastauteur|keynote|gastdocent|moderator|dagvoorzitter|podcastgast|geïnterviewde|\
      expert) ..2 (op|in|bij|voor|tijdens|aan|uitnodigen|uit te nodigen|willen|te hebben|strikken|komen)
    (lezing|gastles|gastcollege|workshop|presentatie|keynote|interview|gastblog|bijdrage|praatje|demo) ..3 (geven|verzorgen|houden|schrijven|komen geven|\
      te geven|te verzorgen|leveren) ..2 (op|in|bij|voor|aan|tijdens) (ons|onze|mijn|een|de|het)
    (zou|wil|wilt|kun|kan|kunt|heb) (je|jij|u) ..6 (spreken|gastles|lezing|meewerken aan|meedoen aan|bijdragen aan|te gast|deelnemen aan) ..2 (op|in|bij|\
      voor|tijdens|ons|onze|mijn|een|geven)
    (zoeken|zoek|op zoek naar) ..2 (sprekers|spreker|gastspreker*|gasten|gast|auteurs|panelleden|juryleden|keynote speaker*|gastdocent*|geïnterviewden|\
      respondenten) ..1 (voor|op|over|die)
    (in|voor) (onze|mijn|ons) ..1 (podcast|talkshow|vakblad|magazine|tijdschrift|radioprogramma|lezingenreeks|panel|jury|panelgesprek) ..5 (te gast|\
      praten|vertellen|spreken|uitnodigen|willen|langskomen|ontvangen|interviewen)?`,
  'offers-product': `
    (we|wij|ik) (help|helpen|ondersteun|ondersteunen|begeleid|begeleiden|adviseer|adviseren|ontzorg|ontzorgen|coach|coachen) ..4 (bedrijven|ondernemers|\
      organisaties|kmo's|mkb'ers|mkb|teams|zelfstandigen|zzp'ers|ondernemingen|coaches|praktijken|webshops|scholen|restaurants|klanten|startups|scale-ups|\
      managers|leiders|mensen|professionals|makelaars|bureaus|winkels|hotels)
    (help|helpen) (ik|we|wij) ..4 (bedrijven|ondernemers|organisaties|kmo's|mkb'ers|mkb|teams|zelfstandigen|zzp'ers|ondernemingen|coaches|webshops|\
      professionals|klanten)
    (onze|ons|mijn) ..3 (software|platform|oplossing|oplossingen|product|producten|dienst|diensten|dienstverlening|tool|app|aanbod|systeem|programma|\
      training|trainingen|coaching|machines|verzekering*|pakket) ..6 (helpt|helpen|bespaart|zorgt|biedt|kan|kunnen|laten zien|tonen|voorstellen|demo|\
      interesse|automatiseert|voor u|voor jou|kennismaken|testen|uitproberen|demonstreren|toelichten|maakt)
    (gratis|vrijblijvende|vrijblijvend|kosteloze|kosteloos) ..1 (demo|demonstratie|proefperiode|scan|quickscan|audit|analyse|offerte|consult|\
      adviesgesprek|strategiegesprek|strategiesessie|kennismaking|kennismakingsgesprek|proefles|webinar|gesprek|website scan|check|e-book|proefversie)
    (korte|vrijblijvende|online|live|product) (demo|productdemo|demonstratie)
    (demo|demonstratie) ..2 (geven|inplannen|plannen|laten zien|van onze|van ons|te geven|boeken)
    (we|wij|ik) (bied|bieden|verkoop|verkopen|lever|leveren|produceren|verdelen|ontwikkelen|bouwen|maken|verzorgen) ..6 (oplossingen|software|producten|\
      diensten|coaching|verzekeringen|websites|leads|machines|trainingen|cursussen|apps|marketing|kantoormeubelen|zonnepanelen|verpakkingen|systemen|\
      webshops|opleidingen|maatwerk|aan bedrijven|voor bedrijven|voor kmo's|relatiegeschenken|wijnen|materialen)
    (onze|mijn) klanten (besparen|krijgen|zien|halen|winnen|realiseren|verdienen|boeken|zijn)
    (overstappen|overschakelen|overstap) ..4 (leverancier|aanbieder|software|verzekeraar|boekhouder|provider|pakket)
    (tevreden) ..2 (met|over) ..1 (je|jouw|uw|jullie) (huidige)? ..1 (leverancier|boekhouder|provider|aanbieder|software|website|verzekering|bureau|\
      pakket|oplossing|energieleverancier)
    ${your} (website|webshop|site|online zichtbaarheid|google) ..6 (optimaliseren|verbeteren|seo|hoger|sneller|gevonden|traag|verouderd|zichtbaarheid|\
      vindbaarheid|vernieuwen|bezoekers|ranking|beter)
    (we|wij|ik) (zijn|ben) ..2 (leverancier|verdeler|marketingbureau|seo-bureau|specialist|marktleider|aanbieder) ..2 (van|in|op|voor)
    (nieuwe|innovatieve|unieke) (oplossing|tool|software|dienst) ..6 (voor|die|waarmee)`,
  'promises-results': `
    (meer|extra|nieuwe|gekwalificeerde|<number>) ..1 (omzet|klanten|leads|aanvragen|afspraken|opdrachten|verkeer|zichtbaarheid|sollicitanten|bezoekers|\
      winst|offerteaanvragen|conversie) ..4 (per|zonder|via|binnen|genereren|krijgen|uit|halen|te halen|op|voor|met|gegarandeerd|te genereren|binnenhalen|\
      in)
    (omzet|winst|verkoop|conversie|leads|productiviteit|zichtbaarheid|bereik|rendement|efficiëntie) ..4 (verhogen|verdubbelen|verdrievoudigen|te verhogen|\
      te verdubbelen|vergroten|boosten|opschalen|groeien|een boost|verdubbelde|maximaliseren|te vergroten|stijgen)
    (bespaar|bespaart|besparen|verlaag|verlaagt|verlagen|halveer|halveren) ..6 (kosten|tijd|uren|uur|energie|belasting|belastingen|administratie|\
      energiefactuur|energierekening|werk|geld)
    (kosten|tijd|uren|energie|belastingen|administratie|geld) ..3 (besparen|te besparen|verlagen|te verlagen|verminderen|halveren|bespaart|verlaagt)
    (tot|met) <number> (%|procent) ..4; laten groeien; (te laten groeien|opschalen|op te schalen) ..3 (bedrijf|omzet|zaak)?`,
  'asks-for-meeting': `
    (kort|korte|vrijblijvend|vrijblijvende|telefonisch|online|<number>|kwartiertje|digitaal|virtuele) ..1 (gesprek|gesprekje|telefoontje|call|belletje|\
      kennismaking|kennismakingsgesprek|afspraak|minuten|minuutjes|overleg|koffie|meeting)
    (afspraak|gesprek|call|meeting|belafspraak|kennismaking) ..2 (inplannen|plannen|maken|in te plannen|te plannen|boeken|inboeken|vastleggen|te maken)
    (in|via) mijn (agenda|agendalink|kalender); calendly.com
    (wanneer|welk moment|welke dag) ..2 (past|schikt|kan|kunt|heb|hebt|heeft|ben|bent|uitkomt|komt het) ..1 (het|u|je|jou|jij)?
    (even|eens|kort) (bellen|sparren|kennismaken|samenzitten|videobellen|zoomen); samen zitten`,
  'grows-network': `
    (mijn|ons|het|een) ..3 (netwerk|netwerkje|contacten|kring) ..3 (uitbreiden|uit te breiden|vergroten|te vergroten|uitbouwen|uit te bouwen|verbreden|te \
      verbreden|verruimen|opbouwen|op te bouwen|versterken|groeien|laten groeien|aanvullen)
    (breid|bouw|vergroot|verbreed|uitbreiding van|uitbouw van|verbreding van|opbouw van) ..2 (mijn|ons|het) ..2 netwerk ..1 (uit)?
    netwerk ..2 (uitbreiden|uit te breiden|vergroten|verruimen|groeit)
    (aan|in|toe aan|tot) (mijn|ons) ..2 netwerk ..2 (toevoegen|toe te voegen|opnemen|verwelkomen|hebben|toegevoegd|te verwelkomen|op te nemen|uitnodigen)
    te netwerken; (om|graag|wil|willen) netwerken`,
  'collects-contacts': `
    (ik)? (accepteer|aanvaard|accepteren) ..1 (alle|elk|iedereen|elke) ..2 (uitnodiging*|verzoek*|connectie*|iedereen)?
    (voeg|voegen) ..2 iedereen ..1 toe; (open netwerker|open networker|open voor nieuwe connecties|lion netwerker)
    (meer|zoveel mogelijk|veel|nieuwe) (connecties|volgers|linkedin contacten|linkedincontacten) ..4 (maken|krijgen|verzamelen|halen|opdoen|welkom|leggen|\
      te maken|te leggen|te krijgen|te halen|te verzamelen)?; (op weg naar|richting|bijna|al|naar de) <number> (connecties|volgers|contacten)
    (volg|volg me|volg mij) ..2 (terug); (volg jij mij|volg ik jou); hoe meer (connecties|contacten|zielen); elkaar volgen`,
  'only-asks-to-connect': `
    (ik|we|wil|zou|laten|laat|willen|kunnen|leuk|fijn|mag|tof|graag) ..5 (connecteren|connecten|te connecteren|linken|te linken|verbinden|verbonden|te \
      connecten|in contact komen|in contact te komen|connectie te maken|connectie maken|linken via)
    (uitnodiging|verzoek|connectieverzoek|contactverzoek|invite) ..3 (accepteren|aanvaarden|aannemen|te accepteren|te aanvaarden|accepteert|aanvaardt|\
      accepteer); (accepteer|aanvaard|accepteert|aanvaardt) ..3 (uitnodiging|verzoek|connectieverzoek|contactverzoek|invite)
    (voeg|toevoegen|toe te voegen) ..2 (u|je|jou) ..1 (toe|toevoegen|toe te voegen); (u|je|jou) ..1 (toevoegen|toe te voegen) ..1 (als|op|aan)`,
  'denies-selling': `
    (niet|niets|geen|zonder) ..4 (verkopen|verkoop|verkooppraatje|verkooppraat|verkoopgesprek|verkoopverhaal|sales pitch|pitch|salespraatje|reclame|spam|\
      acquisitie|bijbedoelingen|addertje|koude acquisitie|aansmeren|te verkopen|aan te smeren|salespitch|sales)`,
};
