import type { Phrases } from '../../phrases.ts';
import type { StyleCode } from '../meaning.ts';

const your = '(uw|je|jouw|jullie)';

export const style: Record<StyleCode, Phrases> = {
  'stock-opening': `
    ik hoop ..3 (dat alles|dat het|dat dit|dat deze|dat mijn) ..5 (goed|wel|gaat|bericht|maakt|vindt|stelt|best|prima)
    hopelijk ..2 (gaat|maakt|stelt|alles) ..3 (goed|wel|prima); hoop dat ..3 goed met (je|u) gaat
    (geachte heer of mevrouw|geachte heer mevrouw|beste heer mevrouw|geachte relatie|beste relatie|beste connectie|beste netwerkrelatie|beste \
      professional); ik (neem|neem graag|nam) ..3 contact ..2 (op|met) ..2
    (ik)? (contacteer|benader|schrijf|mail|bericht) (u|je|jou) ..2 (omdat|om|naar|in|met|vanuit|namens|via)
    (mijn naam is|ik heet|ik ben) ..3 en (ik|ben|werk|help) ..2; ik stel me ..2 (even|kort|graag) ..2 voor
    (mezelf|mij|me) ..2 (kort|even|graag|eerst) ..1 voorstellen; (langs|via) deze weg; vandaar (dit|mijn) (bericht|berichtje|verzoek|uitnodiging)
    ik stuur (je|u) dit (bericht|berichtje)`,
  'stock-benefit': `
    (synergie|synergieën|synergiën); (meerwaarde|toegevoegde waarde) ..3 (bieden|zijn|voor|betekenen|creëren|hebben|kunnen|te bieden)
    (wederzijds*|wederkerig*) ..1 (voordeel|belang|interesse|meerwaarde|interessant|nut|versterking|inspiratie); (voor beide|beide) (partijen|kanten) ..3
    (van elkaar|voor elkaar|elkaar) ..2 (leren|te leren|profiteren|te profiteren|inspireren|te inspireren|versterken|te versterken|iets betekenen|\
      betekenen|van dienst|helpen|kunnen betekenen)
    (mogelijkheden|kansen|raakvlakken|opportuniteiten|aanknopingspunten|raakpunten) ..3 (verkennen|te verkennen|bespreken|te bespreken|onderzoeken|\
      ontdekken|zien|zijn|bekijken|benutten)
    (interessant*|waardevol*|boeiend*|inspirerend*|relevant*) (connectie|connecties|contact|contacten|mensen|inzichten|professionals|content|aanvulling|\
      kennismaking|uitwisseling|netwerk); (naar een hoger|naar het volgende|naar een volgend|een hoger|next) (niveau|level); win win; win-winsituatie
    win-win situatie; (dynamisch*|innovatief|innovatieve|gedreven) (team|bedrijf|omgeving|organisatie)
    (gelijkgestemde|gelijkgezinde|ambitieuze|gedreven) (professionals|ondernemers|mensen|zielen)`,
  'stock-close': `
    (kijk|zie|kijken|zien) ..1 (uit|ernaar uit|er naar uit) ..2 (naar|om|je|u|van) ..4
    (hoor|hoorde|verneem|lees) ..2 (graag|van je|van u|van jou|het graag) ..2 (van|of|je|u|wat|wanneer)?; ik hoor het graag
    (hoor|verneem) ..1 graag van (je|jou|u|jullie); (laat|laten) ..1 (me|mij|het|het me|het mij) ..1 weten ..2
    (neem|aarzel) ..2 (gerust|niet|vrijblijvend) ..2 (contact|om|mij|me); (stuur|geef) ..1 (me|mij) ..1 (gerust|een seintje|gerust een)
    (bij interesse|interesse|geïnteresseerd|klinkt dit interessant|klinkt dat interessant|iets voor jou|iets voor u|spreekt dit je aan|spreekt dit u aan|\
      nieuwsgierig geworden|benieuwd naar meer|zou dit interessant)
    (fijne|prettige|mooie|goede|aangename|leuke|fijn|prettig|goed|succesvolle) (dag|week|avond|weekend|weekeinde|werkdag|werkweek|start|namiddag|dagje) \
      ..2; (alvast bedankt|alvast dank|bij voorbaat dank|bij voorbaat dankbaar|dank bij voorbaat|dank alvast|hartelijk dank alvast|bedankt alvast)
    (laten we|laat ons|lijkt me leuk om|lijkt het me leuk om|zou leuk zijn om|lijkt me fijn om) ..3 (connecteren|connecten|linken|in contact|kennismaken|\
      kennis te maken|sparren|te connecteren|te connecten|te linken|te sparren|verbinden)
    (graag|fijn|leuk) ..3 (kennis maken|kennismaken|kennis te maken|in contact te komen|in contact|te connecteren|te linken|te connecten|met je te linken|\
      meer informatie|vrijblijvend|toelichten); op een (fijne|vruchtbare|goede|mooie) samenwerking`,
  'stock-offer': `
    (uitdagende|interessante|boeiende|afwisselende|mooie|leuke|toffe|unieke|nieuwe|veelzijdige|gave|droom) (functie*|vacature*|rol|job|baan|kans|kansen|\
      opdracht|uitdaging*|opportuniteit*|positie|carrièrestap|mogelijkheid|mogelijkheden|droombaan)
    (toonaangevend*|innovatief|innovatieve|internationaal|internationale|groeiend*|snelgroeiend*|gerenommeerd*|vooruitstrevend*|gevestigde|dynamische|\
      dynamisch) (bedrijf|klant|onderneming|organisatie|werkgever|opdrachtgever|groep|kmo|speler|scale-up|partij|familiebedrijf)
    (aantrekkelijk*|marktconform*|uitstekend*|competitief|competitieve|mooi|riant*|goed) ..1 (salaris|loonpakket|verloning|arbeidsvoorwaarden|voorwaarden|\
      pakket|salarispakket|loon); (een van|één van|voor) (mijn|onze) ..1 (klanten|klant|opdrachtgevers|opdrachtgever|cliënten|relaties|partners)
    ${your} (profiel|ervaring|achtergrond|cv|kwaliteiten|vaardigheden|kennis|skills) ..5 (past|passen|aansluit|aansluiten|sluit|sluiten|match|matcht|\
      perfect|ideaal|geknipt|interessant voor); (perfecte|goede|ideale|mooie|sterke) (match|kandidaat|fit|aanvulling)
    (geknipt|perfect|uitermate geschikt) voor (deze|de|dit|ons)`,
  'recalls-detail': `
    (vooral|met name|zeker|in het bijzonder) (het|de|dat|die|jouw|uw|je|hoe|toen|over|wat) ..8 (stuk|deel|punt|voorbeeld|slide|hoofdstuk|idee|grafiek|\
      foto|vergelijking|opmerking|alinea|recept|scène|tabel|anekdote|stukje|passage|verhaal|tip)
    (het|de|dat|die) (stuk|stukje|deel|passage|slide|hoofdstuk|voorbeeld|vergelijking|grafiek|anekdote|tabel|alinea|foto|scène|paragraaf|opmerking|tip) \
      (over|met|van|waar|waarin|uit|rond|op)
    (toen|waar|zoals|wat|dat) (je|u|jij) ..6 (zei|vertelde|liet zien|toonde|uitlegde|antwoordde|vergeleek|beschreef|aanhaalde|vermeldde|noemde|aangaf|\
      voordeed)
    (gisteren|eergisteren|gisteravond|vanochtend|vanmiddag|vorige week|vorige maand|afgelopen week|vorig jaar|vorige zomer|afgelopen zomer|vorig weekend|\
      verleden week|verleden jaar)
    (afgelopen|vorige|verleden|op) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|winter|herfst|lente|voorjaar|najaar)
    in (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|het voorjaar|het najaar|de zomer|de winter|de herfst) ..1
    (heb|hebben) ..5 (uitgeprobeerd|geprobeerd|nagemaakt|nagebouwd|toegepast|overgenomen|getest|vertaald|geciteerd|nagerekend|ingevoerd|gekookt|gebakken|\
      nagekookt)
    (mijn|onze) ..1 (leerlingen|klas|dochter|zoon|oma|moestuin|koor|werkplaats|bakkerij|hond|dorp|studenten|afdeling|boerderij|praktijk|bibliotheek|\
      school|tuin|scouts|buurt|kleuters) ..2; (pagina|bladzijde|hoofdstuk|aflevering|hal|stand|slide|zaal|nummer|les|editie) <number>`,
  'names-topic': `
    ${your} ..3 (artikel|stuk|opiniestuk|post|blog|blogpost|column|lezing|boek|podcast|aflevering|video|scriptie|thesis|proefschrift|onderzoek) (over|\
      rond|tegen|rondom|naar|op|in|bij)
    ${your} ..3 (studie|paper|interview|keynote|webinar|workshop|presentatie|praatje|talk|nieuwsbrief|tentoonstelling|documentaire|bijdrage|gastles|\
      gastcollege|poster) (over|rond|tegen|rondom|naar|op|in|bij)`,
};
