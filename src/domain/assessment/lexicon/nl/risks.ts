import type { Phrases } from '../../phrases.ts';
import type { RiskCode } from '../meaning.ts';

const your = '(uw|je|jouw)';

export const risks: Record<RiskCode, Phrases> = {
  'asks-money': `
    (betaal|betaalt|betalen|stort|voldoe) (u|je|jij|eerst|alleen|nog|enkel)? ..2 <money> ..3 (administratiekosten|kosten|vooraf|dossierkosten|\
      douanekosten|verzendkosten|transportkosten|belasting vooraf|notariskosten)
    (stuur|maak|stort|betaal|leen|schiet|boek|stuurt|geef|doneer|schenk) (mij|me|ons|hem|haar|alsjeblieft|aub|alstublieft)? ..4 (<money>|geld|het bedrag|\
      een bedrag|een klein bedrag|de kosten|de som|een voorschot)
    (<money>|geld|bedrag|som|voorschot|borg|aanbetaling) ..5 (overmaken|overschrijven|storten|sturen|lenen|voorschieten|over te maken|over te schrijven|\
      te storten|te lenen|voor te schieten|opsturen|overboeken|te betalen)
    (kun|kan|kunt|zou|wil|wilt) (je|u|jij) ..3 (geld|<money>|een bedrag|wat geld) ..3 (lenen|overmaken|voorschieten|sturen|storten|overschrijven|missen)
    (western union|moneygram|paysafecard|paysafe)
    (dossierkosten|transactiekosten|douanekosten|inklaringskosten|vrijgavekosten|administratiekosten|notariskosten|advocaatkosten|overboekingskosten|\
      verzendkosten|activeringskosten|behandelingskosten) ..6 (betalen|betaald|betaalt|overmaken|voldoen|voldaan|te betalen|vooraf|voorschieten|storten|van \
      <money>|<money>|eerst)
    (betaal|betaald|betalen|voldoen|voldaan) ..5 (dossierkosten|douanekosten|inklaringskosten|vrijgavekosten|administratiekosten|notariskosten|\
      activeringskosten|overboekingskosten)
    (rekening|factuur|huur) ..4 (voorschieten|voor me betalen|voor mij betalen|voor te schieten|met spoed betalen|dringend betalen|dringend betaald|met \
      spoed betaald|vandaag betaald|vandaag nog betaald); (ik|heb|hebben) ..2 (dringend|snel|nu|nog|nodig) ..2 (geld nodig|<money> nodig|geld tekort)
    (heb|heeft) ..3 (geld|<money>) ..1 nodig ..2 (voor|om); (financiële|financieel) (hulp|steun|bijstand|ondersteunen|helpen|steunen|bijspringen)
    (op|via|naar) ${your} ..1 (rekening|bankrekening) ..5 (ontvangen|storten|gestort|doorstorten|doorsluizen|parkeren|overmaken|overgemaakt)
    (tikkie|betaalverzoek|betaallink|betaalverzoekje) ..5 (betalen|betaal|sturen|stuur|voldoen|openen|overmaken|meteen|vandaag|nu)
    (stuur|stuurde) ..3 (tikkie|betaalverzoek|betaallink)`,
  'asks-gift-cards': `
    (cadeaukaart|cadeaukaarten|cadeaubonnen|cadeaubon|giftcards|giftcard|itunes kaarten|google play kaarten|steam kaarten|bol.com bonnen|prepaidkaarten) \
      ..6 (kopen|koop|code|codes|halen|haal|sturen|stuur|krassen|foto|nodig|bestellen|doorsturen|regelen)
    (koop|haal|kopen|halen|regel|bestel|nodig) ..6 (cadeaukaart|cadeaukaarten|cadeaubonnen|giftcards|itunes kaart*|google play kaart*|steam kaart*|\
      prepaidkaart*|paysafekaart*|cadeaubon|amazon bon*); (codes|code) ..5 (openkrassen|kaarten|cadeaukaarten|achterkant|giftcards|bonnen)
    (kras|krassen) ..3 (code|codes|kaart|kaarten); itunes (kaart|kaarten)`,
  'promises-windfall': `
    (erfenis|nalatenschap|naaste familie|nabestaande|begunstigde|overleden klant|overleden cliënt|slapende rekening|fondsen) ..8 (<money>|miljoen*|\
      vermogen|som|rekening|geld|bedrag|cliënt|klant|opeisen|claimen|overdragen)
    (<number>|enkele|honderd|tien|vijf) miljoen (euro|dollar|usd|pond) ..3 (erven|nalaten|schenken|overmaken|overdragen|voor|op|aan)?
    <number> miljoen ..6 (erfenis|nalatenschap|doneren|schenken|overdragen)
    (je|u) (hebt|heeft|bent|had) ..6 (gewonnen|de winnaar|winnaar|de gelukkige winnaar|prijswinnaar)
    (je|u) (bent|werd|hebt|heeft) ..4 (uitgekozen|geselecteerd|uitgeloot) ..5 (prijs|loterij|winactie|cadeaubon|iphone|geschenk|geldprijs|voucher)
    (loterij|winactie|prijstrekking|tombola|staatsloterij|postcodeloterij) ..5 (gewonnen|winnaar|prijs|uitgekozen|winst)
    (prijs|geldprijs|winst|premie) ..3 (claimen|opeisen|te claimen|innen|op te eisen|verzilveren|ophalen via)
    (doneer|schenk|vermaak|besloten|wil u|wil jou) ..5 (<money>|vermogen|miljoen*|fortuin) ..4 (schenken|doneren|nalaten|aan u|aan je|aan jou|aan goede|\
      aan een goed); (som|bedrag|fonds) van ..1 (<money>|<number> miljoen)
    (helft|deel|procent|%) ..4 (van het bedrag|van de som|van het geld|voor u|voor jou|is voor jou|van de erfenis|van het fonds)`,
  'guarantees-return': `
    (gegarandeerd*|risicoloos|risicoloze|risicovrij*|vast|vaste|zeker|zekere) ..2 (rendement|rendementen|winst|winsten|opbrengst|opbrengsten|inkomen|\
      inkomsten|rente)
    (rendement|winst|opbrengst|inkomsten|rente) ..4 (gegarandeerd|zonder risico|per dag|dagelijks|wekelijks|per week|per maand|risicovrij|binnen <number> \
      (dagen|uur|weken)); <number> (%|procent) ..2 (rendement|winst|per dag|per week|dagelijks|wekelijks|gegarandeerd|per maand|rente per)
    zonder (enig|enkel)? risico
    ${your} ..1 (geld|kapitaal|inleg|investering|spaargeld|bitcoin|bitcoins|saldo) ..4 (verdubbel*|verdrievoudig*|vermenigvuldig*|te verdubbelen|laten \
      groeien|laat groeien|te laten groeien); (verdubbel|verdrievoudig) ${your} ..1 (geld|kapitaal|inleg|investering|spaargeld|bitcoin|saldo)
    van <money> ..2 naar <money>; (passief|passieve) inkomen; (passieve inkomsten); (financiële vrijheid|financieel vrij|financieel onafhankelijk) ..1
    (snel|slapend) rijk ..1 (worden|te worden)?`,
  'offers-investment': `
    (investeer|investeren|beleg|beleggen|belegging|investering|beleggingskans|investeringskans|inleggen) ..5 (platform|<money>|met mij|bij ons|vanaf|kans|\
      minimum|mijn mentor|mentor|via mijn|groep|signalen)
    (investeringsmogelijkheid|investeringsmogelijkheden|investeringskans|investeringskansen|beleggingskans|beleggingskansen|beleggingsplatform|\
      investeringsplatform|investeringsopportuniteit)
    (forex|binaire opties|tradingplatform|trading platform|handelsplatform|handelssignalen|tradingsignalen|trading signalen|tradinggroep|trading groep|\
      daytrading|copytrading|trading mentor|tradingmentor); (minimale inleg|minimum inleg|minimuminleg|eerste inleg|eerste storting|minimumstorting) ..3
    (vanaf|met) (slechts|maar|amper) <money>
    mijn (broker|trader|beursmakelaar|handelsmentor|oom|tante) ..6 (investe*|beleg*|handel*|winst|trading|verdien*|rendement)`,
  'lures-into-crypto': `
    (investeer|investeren|investeert|geïnvesteerd|handel|handelen|traden|trading|verdien|verdienen|verdiende|verdiend|winst|storten|stort|koop|minen|\
      mining|beleg|beleggen|inleg) ..5 (bitcoin*|btc|crypto*|ethereum|eth|usdt|coins|tokens)
    (bitcoin*|btc|crypto*|ethereum|eth|usdt|coin|token) ..4 (investering*|investeren|verdienen|verdien|verdiend|traden|winst|handelsplatform|signalen|\
      minen|beleggen|mentor|storten|stort|airdrop|verdubbel*|rendement|presale|inleggen|handelen|beleggingsplatform|beleggingsgroep)
    crypto (handel|belegging|beleggingen|tradinggroep|signalen|beleggingsplatform|investering|investeringen); cryptohandel; cryptobelegging*
    cryptotrading; cryptoplatform; cryptosignalen; crypto-investering*`,
  'mentions-crypto': `
    (in|met|over|naar|van|rond|via|rondom) (bitcoin*|crypto|cryptomunten|cryptovaluta|blockchain*); cryptomunt*; cryptovaluta; cryptowallet; crypto-wallet
    digitale munten; virtuele munten`,
  'asks-to-move': `
    (stuur|schrijf|app|contacteer|bereik|voeg|add|chatten|kletsen|praten|verder|bericht|neem|spreken|appen|tekst) ..6 (op|via|naar|per) ..2 (whatsapp|\
      telegram|signal|hangouts|wechat|viber|skype|snapchat|google chat|wa|privémail|instagram)
    (whatsapp|telegram|hangouts|snapchat|gsm-nummer|gsm nummer|telefoonnummer|mobiele nummer|privénummer) ..4 (sturen|stuur|verder|<phone>|geven|geef|\
      doorgeven|toevoegen|praten|chatten|kletsen|bereikbaar|appen|overstappen|verderzetten|delen)
    (geef|stuur|deel|geven|stuurt) (je|u|mij|me) ..4 (nummer|gsm-nummer|telefoonnummer|whatsapp|mobiele nummer|telegram|06-nummer|06 nummer|privénummer)
    (mag|kan|zou) ik ${your} ..1 (nummer|whatsapp|gsm-nummer|telefoonnummer|whatsappnummer|06) ..3 (hebben|krijgen|vragen)?
    wat is ${your} ..1 (whatsapp|whatsappnummer|telegram|gsm-nummer|06-nummer|nummer)
    (app|stuur|bel|sms) (me|mij|een appje|een bericht) ..3 (op|via|naar) ..2 (<phone>|<link>|whatsapp|telegram|dit nummer|mijn nummer)
    (voeg|add) (me|mij) ..2 toe ..1 op (whatsapp|telegram|snapchat|instagram|signal)
    mijn (whatsapp|telegram|whatsappnummer|snapchat) ..2 (is|nummer|<phone>|<link>|staat)
    (verder praten|verder kletsen|verder chatten|verder gaan|verdergaan|doorpraten) ..2 (op|via|per) (whatsapp|telegram|app|een andere|signal|mail)
    (ergens anders|op een andere app|buiten linkedin|buiten dit platform|buiten deze app) ..3 (praten|kletsen|chatten|verder|spreken|contact)`,
  'names-other-app': `
    (via|op|per|in|naar|mijn|een) (whatsapp|telegram|signal|snapchat|wechat|hangouts|viber); whatsappje; whatsappnummer; whatsappen; whatsappgroep
    telegramgroep; telegramkanaal`,
  'rarely-here': `
    (zelden|nauwelijks|niet vaak|niet zo vaak|bijna nooit|nooit|niet veel|amper|weinig) ..3 (hier|online|op linkedin|op deze|ingelogd|in deze app|op dit \
      platform|actief op); (hier|online|op linkedin) ..2 (zelden|nauwelijks|niet vaak|bijna nooit|niet zo vaak|amper|niet veel|weinig)
    (account|profiel) ..3 (binnenkort verwijderd|verwijderen|ga ik verwijderen|verwijder ik|binnenkort weg|sluit ik|wordt verwijderd)
    (daar|op whatsapp|op telegram|via whatsapp|via telegram) ..2 (beter|makkelijker|sneller|gemakkelijker|rustiger|ongestoord|vlotter|actiever)`,
  'asks-credentials': `
    (wachtwoord|wachtwoorden|paswoord|pincode|inloggegevens|logingegevens|aanmeldgegevens|beveiligingscode|bevestigingscode|verificatiecode|sms-code) ..6 \
      (sturen|stuur|stuurt|doorgeven|doorsturen|door te sturen|invullen|in te vullen|bevestigen|te bevestigen|delen|geven|doorgeeft|mailen|invoeren|nodig|\
      opgeven|te delen|wijzigen via)
    (creditcard|creditcardgegevens|kaartnummer|bankgegevens|rekeninggegevens|bankpas|bankkaart|rekeningnummer|iban) ..6 (sturen|stuur|stuurt|doorgeven|\
      doorsturen|door te sturen|invullen|in te vullen|bevestigen|te bevestigen|invoeren|controleren via|opgeven|bijwerken|verifiëren|opsturen)
    (paspoort|identiteitskaart|identiteitsbewijs|id-kaart|rijbewijs|bsn|burgerservicenummer|rijksregisternummer|digid|itsme|seed phrase|herstelzin|\
      private key) ..6 (sturen|stuur|stuurt|doorgeven|doorsturen|door te sturen|invullen|bevestigen|uploaden|opsturen|inloggen|verifiëren|delen|doormailen)
    (stuur|geef|deel|bevestig|bezorg|mail|vul|vermeld|lees|typ|app|nodig|verzoeken) (je|u|mij|me|ons|even|alstublieft|aub|a.u.b.)? ..5 (wachtwoord|\
      paswoord|pincode|inloggegevens|logingegevens|beveiligingscode|bevestigingscode|verificatiecode|sms-code)
    (stuur|geef|deel|bevestig|bezorg|mail|vul|typ|verifieer) (mij|me|ons|even|alstublieft|aub)? ..5 (creditcard*|kaartnummer|bankgegevens|\
      rekeninggegevens|kopie van ${your}|paspoort|identiteitskaart|identiteitsbewijs|bsn|rijksregisternummer|herstelzin|seed phrase|id-kaart)
    (de|die|een) code ..6 (doorsturen|doorgeven|terugsturen|door te sturen|via sms|per sms|sms) ..3 (ontvang*|krijg*|kreeg|gekregen|hebt|heeft)?
    <number> cijferige code; code van <number> cijfers; (zescijferige|viercijferige) code
    (stuur|geef|lees|app) ..4 (code) ..4 (sms|ontvang*|krijgt|kreeg|gekregen|whatsapp|cijfers)
    (log|meld) ..2 (in|aan) ..3 (via deze link|via de link|via onderstaande link|op onderstaande|via <link>|op <link>)
    (foto|kopie|scan|kopietje) van ..1 ${your} ..1 (identiteitskaart|paspoort|identiteitsbewijs|id-kaart|bankkaart|bankpas|rijbewijs|id)
    wallet (koppelen|verbinden|te koppelen|te verifiëren|verifiëren)`,
  'threatens-account': `
    ${your} ..2 (account|profiel|rekening|toegang|mailbox|bankkaart|bankpas|lidmaatschap|wallet|e-mailaccount|bankrekening|pas|digid|itsme) ..5 \
      (geblokkeerd|geschorst|beperkt|gedeactiveerd|verwijderd|afgesloten|gehackt|verloopt|verlopen|bevroren|opgeschort|stopgezet|gerapporteerd|gesloten|\
      blokkeren)
    ${your} ..2 (account|identiteit|profiel|gegevens|toegang|rekening|bankrekening|pas|betaalpas|bankkaart) ..4 (verifiëren|te verifiëren|bevestigen|te \
      bevestigen|heractiveren|deblokkeren|te deblokkeren|te herstellen|te activeren|reactiveren|vrijgeven|veiligstellen|veilig te stellen)
    (verifieer|bevestig|deblokkeer|heractiveer|beveilig|update) ..1 ${your} ..2 (account|identiteit|gegevens|rekening|toegang|bankrekening|bankpas|\
      bankkaart|profiel)
    (ongebruikelijke|verdachte|ongeoorloofde|ongewone|onbekende) ..1 (activiteit*|inlogpoging*|login|aanmelding*|transactie*|betaling|toegang|inlog)
    (auteursrecht*|richtlijnen|schending|gebruiksvoorwaarden) ..6 (account|profiel|pagina|bezwaar|verwijderd)
    (pakket|pakje|zending|bestelling) ..5 (douane|tegengehouden|vastgehouden|kan niet geleverd|niet bezorgd|invoerkosten|verzendkosten)`,
  'asks-to-click': `
    (klik|klikt|klikken|tik|open) ..1 (op|hier|via) ..3 (link|hier|onderstaande|<link>|knop|linkje|pagina); (klik|klikken|klikt) hier
    (via|op) (deze|onderstaande|de volgende) ..1 (link|knop|linkje)
    (bezoek|volg|gebruik|open) ..2 (deze|onderstaande|volgende) ..1 (link|linkje|pagina|website)
    (deze|onderstaande|volgende) link ..3 (klikken|openen|te openen|te volgen|bevestigen|te klikken|gebruiken)`,
  'asks-to-run': `
    (repo|repository|project|code|bestand|zip|zipbestand|zip-bestand|archief|script|programma|bijlage|tool|installer|exe|teamviewer|anydesk) ..8 (klonen|\
      clonen|downloaden|installeren|uitvoeren|uitpakken|uit te voeren|te downloaden|te installeren|opstarten|draaien|te draaien|te runnen|runnen|te openen|\
      op te starten|lokaal|te clonen|uit te pakken)
    (kloon|clone|download|installeer|run|draai|start|voer|open|pak) (je|u|alsjeblieft|aub|even|eerst|dan|alvast|de|het|deze|dit|onze|ons|mijn)? ..6 (repo|\
      repository|zip|zipbestand|zip-bestand|archief|script|exe|installer|teamviewer|anydesk|npm|bestand|programma|code) ..4 (uit|lokaal|op|en|van|in|op je|\
      op uw)?; (download|installeer) ..3 (teamviewer|anydesk|bijlage|app|software|tool|programma|testproject); macro's (inschakelen|activeren)
    (plak|plakken|kopieer|typ|voer) ..5 (terminal|powershell|opdrachtprompt|console|command prompt|opdrachtregel)`,
  'hides-code': `
    (virusscanner|antivirus|antivirusprogramma|firewall|defender|beveiligingswaarschuwing*|virusmelding*) ..5 (uitschakelen|uitzetten|uit|negeren|uit te \
      schakelen|uit te zetten|pauzeren|wegklikken|te negeren)
    (schakel|zet|negeer) ..3 (virusscanner|antivirus|firewall|defender|beveiliging|waarschuwing|waarschuwingen|melding)
    (wachtwoord|paswoord) ..3 (van het|voor de|voor het|is|van de) ..1 (zip|bestand|archief|rar|<number>|zipbestand|bijlage)
    (via|op|in|staat op) (google drive|dropbox|wetransfer|mega.nz|onedrive|bitbucket)
    (voor|vóór|voorafgaand aan) (het|ons|de|je|uw) ..1 (sollicitatiegesprek|interview|kennismakingsgesprek|technisch gesprek) ..4 (uitvoeren|draaien|\
      runnen|installeren|downloaden|openen|testen); als administrator (uitvoeren|openen|starten|draaien|te draaien)
    op ${your} (eigen|privé|persoonlijke) (laptop|computer|pc|machine)`,
  'tests-with-code': `
    (technische|programmeer|coding|code) ..1 (test|opdracht|challenge|oefening|assessment|toets); programmeeropdracht; programmeertest
    (testopdracht|proefopdracht|code-opdracht|testproject); (bug|bugs|fout|fouten) ..3 (oplossen|fixen|vinden|opsporen|op te lossen|te fixen|zoeken)`,
  'job-too-good': `
    (geen|zonder) ..1 (ervaring|diploma|voorkennis|opleiding|werkervaring|sollicitatiegesprek|cv|sollicitatie|kwalificaties) ..2 (nodig|vereist|\
      noodzakelijk)
    (van thuis|van thuis uit|vanuit huis|thuis|vanaf de bank|vanuit je luie zetel|met je telefoon|met je gsm|met je smartphone|vanaf je telefoon|\
      thuiswerk) ..8 (verdienen|verdien|bijverdienen|<money>|geld verdienen|per dag|bijklussen|verdient)
    (verdienen|verdien|bijverdienen|verdient) ..6 (van thuis|vanuit huis|thuis|met je telefoon|met je gsm|vanaf je telefoon|vanuit je zetel|vanaf de bank|\
      met je smartphone|vanuit je luie)
    (video's|hotels|producten|apps|reviews|recensies|bestellingen|filmpjes) ..4 (beoordelen|liken|bekijken|schrijven|te beoordelen|te liken|te bekijken|\
      optimaliseren|boosten) ..5 (<money>|verdien*|geld|betaald|thuis|per dag)
    (bijverdienste|bijbaan|bijbaantje|onlinejob|online job|thuisjob|thuiswerkjob|bijberoep|online bijbaan|thuiswerk) ..8 (dagelijks|per dag|<money>|\
      telefoon|commissie|meteen|gsm|smartphone|dagelijkse); (slechts|maar|amper|enkel) <number> ..2 (uur|uurtjes|minuten) ..1 (per dag|per week|daags)
    <number> ..1 (uur|uurtjes|minuten) per dag ..6 (<money>|verdien*)
    (aangenomen|aangeworven|geselecteerd) ..4 (zonder) ..2 (gesprek|sollicitatie|sollicitatiegesprek|interview)
    (pakketten|pakjes) ..3 (ontvangen en|thuis ontvangen|doorsturen|opnieuw versturen) ..4
    (geldezel|betalingsverwerker|mystery shopper|pakketverwerker) ..4 (gezocht|nodig|vanuit huis|thuis|verdien*|worden)
    (direct|meteen|vandaag nog|onmiddellijk|morgen al) (beginnen|starten|te beginnen|aan de slag|te starten) ..6 (verdien*|<money>|thuis|uitbetaald|\
      ervaring)`,
  'pays-by-the-day': `
    <money> ..2 (per dag|per week|daags|dagelijks|wekelijks|per uur|per opdracht|per taak|op een dag)
    (verdien|verdienen|verdient|tot|verdiende) ..4 <money> ..3 (dag|dagelijks|week|per)
    (dagelijkse|wekelijkse|directe|onmiddellijke) (uitbetaling|betaling|vergoeding|verdienste|commissie|uitbetalingen)
    (elke dag|dagelijks|iedere dag|wekelijks|per dag) (uitbetaald|betaald)`,
  'job-wants-fee': `
    (inschrijfgeld|inschrijvingskosten|inschrijvingsgeld|registratiekosten|opleidingskosten|trainingskosten|visumkosten|bemiddelingskosten|\
      sollicitatiekosten|startkosten|licentiekosten|plaatsingskosten) ..10 (betalen|betaald|betaalt|overmaken|storten|vooraf|te betalen|eerst|terugbetaald|\
      terug|voorschieten|voldoen)
    (betaal|betaalt|betalen|stort|maak) ..6 (inschrijfgeld|inschrijvingskosten|registratiekosten|opleidingskosten|trainingskosten|visumkosten|\
      bemiddelingskosten|startkosten|starterspakket|startpakket)
    (borg|waarborg|training|startpakket|starterspakket|visum|laptop|werkvergunning|uitrusting|certificaat|apparatuur) ..6 (vooraf betalen|vooraf te \
      betalen|zelf voorschieten|eerst betalen|voorschieten|krijg je terug|krijgt u terug|zelf betalen|wordt terugbetaald|vooraf|zelf kopen)
    (cheque|check) ..5 (verzilveren|innen|apparatuur|storten op)`,
  courts: `
    (je|u|jij) ..2 (bent|ben|ziet|zag|oogt) ..3 (mooi|prachtig|knap|beeldschoon|aantrekkelijk|sexy|bloedmooi|adembenemend|betoverend|beeldig|\
      oogverblindend|schattig|de mooiste|zo mooi) ..1 (uit|vrouw|man|op je foto)?
    ${your} ..1 (glimlach|ogen|schoonheid|lach|lippen|gezicht|gezichtje|uitstraling) ..4 (mooi|prachtig|betover*|hart|laat me|adem|stralend|lief|warm|\
      straalt|aangetrokken|smelt|verlegen)
    (mooie|prachtige|knappe|beeldschone|aantrekkelijke|leuke) (vrouw|man|dame|ogen|glimlach|lach|verschijning|meid)
    (mooie|prachtige|lieve|knappe) foto ..2 van (je|jou|u)
    (zoek|zoeken|verlang|op zoek naar) ..5 (liefde|zielsverwant|zielsmaatje|serieuze relatie|vaste relatie|levenspartner|levensgezel|levensgezellin|de \
      ware|romantiek|echtgenote|echtgenoot|vrouw van mijn leven|man van mijn leven|een lieve vrouw|een lieve man)
    (ben|bent) (je|jij|u) ..2 (getrouwd|single|vrijgezel|alleenstaand|gescheiden|gelukkig getrouwd)
    (heb|heeft) (je|jij|u) een (relatie|vriend|vriendin|partner|man|vrouw) of ben; verliefd ..2 (op jou|op je|geworden|op u|worden|ben)
    (mijn hart) ..3 (sneller|jou|gestolen|klopt|van jou|smelt); (het lot|god|het universum) ..6 (samengebracht|bij elkaar|gestuurd|op mijn pad)
    (gevoelens|romantisch*) ..3 (voor jou|voor je|voor u|etentje|avond|avondje|relatie|date)
    (op date|een date|een afspraakje) ..3 (gaan|met|willen|samen|jou|je|u|plannen); (je|jou) ..3 (niet|steeds) ..3 uit mijn (hoofd|gedachten)`,
  'tells-lonely-story': `
    (ik|ben|als) ..2 (weduwnaar|weduwe|eenzaam|zo eenzaam|alleenstaande vader|alleenstaande moeder|alleenstaand|godvrezend*|wees)
    mijn (vrouw|man|echtgenote|echtgenoot|overleden|verloofde) ..5 (overleden|gestorven|verloren|stierf|overleed|kanker|auto-ongeluk|ongeval|verongelukt|\
      vrouw|echtgenoot) ..1; (voel|voelt) ..2 (eenzaam|alleen|heel alleen)
    (soldaat|militair|officier|generaal|chirurg|ingenieur|arts|kapitein|sergeant|leger|marine|dokter) ..8 (missie|gestationeerd|booreiland|boorplatform|\
      vredesmissie|oorlogsgebied|uitgezonden naar|legerbasis|op een schip)
    (booreiland|boorplatform|vredesmissie|oorlogsgebied|militaire basis|legerbasis) ..4 (werk|gestationeerd|dien|verblijf|ben ik|zit ik|in syrië|in jemen)
    (werk|gestationeerd|dien|zit|verblijf) ..4 (booreiland|boorplatform|vredesmissie|oorlogsgebied|militaire basis|legerbasis)
    mijn (zoon|dochter|kind|zoontje|dochtertje) ..5 (internaat|zonder moeder|zonder vader|kostschool|oppas opgroeit|alleen opvoed|alleen op)`,
  'uses-endearment': `
    (hallo|hoi|hey|hé|dag|goedemorgen|goedenavond|goedemiddag|goeiemorgen|goeienavond|mijn|lieve) (schoonheid|schat|schatje|lieverd|liefje|knapperd|engel|\
      prinses|koningin|mooie|mooierd|moppie|popje|lieveling|lieve dame|mooie dame|liefste|zoetje|knappe|schoonheid)
    (mijn lieve|mijn liefste|mijn schat|mijn engel|mijn beste vriend|lieve schat|mooie dame|dag mooie|hallo lieve|hoi lieve|goede vriend)`,
  'claims-authority': `
    (linkedin|microsoft|google|facebook|meta|paypal|amazon|apple|instagram|rabobank|ing|abn|kbc|belfius|bnp|argenta|postnl|bpost|netflix|bol.com|bank|\
      platform|account) ..1 (support|beveiligingsteam|klantendienst|klantenservice|helpdesk|beveiligingsafdeling|veiligheidsteam|fraudeafdeling|supportteam|\
      veiligheidsdienst|veiligheidsafdeling|fraudehelpdesk|fraudedienst)
    (namens|vanwege|ik ben van|wij zijn van|ik werk voor|bericht van|u spreekt met|ik bel namens|melding van) (de|het|uw)? ..1 (politie|belastingdienst|\
      fod financiën|uw bank|je bank|ambassade|rechtbank|douane|europol|interpol|openbaar ministerie|federale politie|card stop|cjib|gerechtsdeurwaarder|\
      fraudehelpdesk|fraudeafdeling)
    (beveiligingsteam|veiligheidsteam|supportteam|beveiligingsafdeling|fraudeafdeling|klantenservice|klantendienst) van (linkedin|microsoft|google|\
      facebook|meta|paypal|amazon|apple|uw bank|je bank|de bank|ing|rabobank|abn|kbc|belfius|argenta|bnp)
    (officiële|laatste|belangrijke|dringende) (kennisgeving|mededeling|melding|waarschuwing|aanmaning|beveiligingsmelding|veiligheidsmelding)
    (advocaat|notaris|bankdirecteur|filiaalhouder|accountant|bankmedewerker|executeur|erfgenamenzoeker) ..8 (overleden|nalatenschap|erfenis|erfenissen|\
      fondsen|erfgenaam|erfgenamen); (elon musk|bill gates|mark zuckerberg|warren buffett|jeff bezos) ..3 (hier|zelf|privé|persoonlijk|stichting|doneert)
    bedankt dat je ..2 fan`,
  'poses-as-known': `
    (ik ben het|ik ben|met|hier|je spreekt met) ..1 ${your} ..1 (baas|directeur|leidinggevende|zoon|dochter|kleinzoon|kleindochter|neef|nicht|professor|\
      oom|tante|moeder|vader|mama|papa|ceo|zaakvoerder|oude vriend|oude vriendin)
    (dit|dat) is mijn (nieuwe|andere|tweede|tijdelijke) ..1 (nummer|gsm-nummer|telefoonnummer|account|profiel|telefoon|gsm|06)
    (hoi|hallo|hey|dag|hé) (mam|mama|pap|papa|oma|opa|ma|pa) ..12 (nummer|telefoon|gsm|kapot|toestel)
    mijn (oude|vorige|andere|telefoon|gsm|account|profiel) ..4 (gehackt|kapot|geblokkeerd|gestolen|in het water|in de wc|stuk|stuk gegaan|kwijt) ..6 \
      (nieuw*|tijdelijk*|ander*|dit|daarom|vandaar|nummer)
    (zit|ben|vast) ..4 (vergadering|meeting|bespreking|overleg) ..8 (niet bellen|kan niet bellen|niet gebeld|enkel berichten|alleen berichten|niet \
      telefoneren|niet opnemen|alleen mailen|enkel mailen|alleen appen|enkel chatten)
    (ben|bent) (je|u|jij) ..3 (aan je bureau|op kantoor|achter je bureau|bereikbaar|beschikbaar|aan uw bureau) ..8 (dringend|taak|klusje|gunst|\
      vertrouwelijk|snel iets|iets regelen|voor me doen|voor mij doen)`,
  insults: `
    (je|jij|u) (bent|zijt) ..3 (idioot|sukkel|stommeling|dom|mislukkeling|leugenaar|loser|eikel|oplichter|waardeloos|zielig|zielenpoot|onnozelaar|nul|\
      trut|klootzak|kneus|triest figuur|achterlijk|debiel)
    (wat een|wat ben je een|stomme|domme|vuile|achterlijke) ..1 (idioot|sukkel|stommeling|loser|eikel|koe|trut|klootzak|leugenaar|mislukkeling|debiel|\
      onnozelaar); (hou|houd) je (bek|mond dicht|smoel|muil); rot (toch)? op; val dood; loop naar de (hel|maan|pomp)`,
  'shows-contempt': `
    niemand ..2 (mag|wil|mist|neemt) (je|jou|u) ..3 (hier|serieus|hebben|daar|ooit)?
    (mensen|types|lui|figuren|vrouwen|mannen) zoals (jij|jou|u) ..5 (niet|moeten|zouden|horen|verpesten|thuis|zijn|nooit|weg|kapot)
    (schaam|schaamt) (je|jij|u) ..2 (niet|diep|kapot|dood|zich)?; je zou je moeten schamen
    (je|jij|u) ..2 (hoort|hoor|verdient|stelt|bakt) ..3 (hier niet|hier niet thuis|niet beter|niets voor|er niets van|niks voor|er niks van)
    iedereen ..2 (lacht|haat|weet dat) ..2 (je|jou|u); (carrière|reputatie|leven) ..3 (kapotmaken|kapot maken|vernietigen|verwoesten|ruïneren|kapot)
    (ga|keer) ..1 terug naar ${your} (eigen)? land; je bent niets waard; je bent een (schande|lachertje)`,
  threatens: `
    (je|u) ..1 (zult|zal|gaat|krijgt) ..4 (spijt van krijgen|spijt krijgen|bezuren|betreuren|boeten|bekopen|nog spijt|berouwen|spijt van)
    (ik|we|wij) (weet|weten) waar ..4 (woont|woon|werkt|werk|slaapt|kinderen|school)
    (ik|we) (zal|ga|zullen|gaan|kom|weet) ..1 (je|jou|u) ..2 (wel)? (vinden|krijgen|te vinden|pakken|kapotmaken|kapot maken|iets aandoen|opzoeken thuis)
    (ik|we) maak ${your} (leven|carrière|reputatie) ..1 (kapot|tot een hel|zuur); (pas|kijk) maar op (jij|met|voor je|wat je|of)
    (kijk|kijkt) ..1 maar (goed)? achterom; anders ..3 (weet ik je|kom ik langs|kom ik naar je|gebeurt er iets|zwaait er wat)
    (publiceer|verspreid|deel|stuur|lek) ..3 (je|jouw|uw) ..1 (privéfoto's|naaktfoto's|foto's|video's|adres) ..6 (als|tenzij|naar je|naar al|aan je|aan \
      al|naar uw|online)`,
  'talks-sex': `
    (stuur|geef|deel) (me|mij) ..4 (foto's|foto|fotootje|pics) van (jezelf|je lichaam|je in|je lijf); (naaktfoto*|blote foto*|sexy foto*|pikante foto*)
    wat heb je ..1 aan (vandaag|nu|vanavond|onder); (met (je|jou|u)) ..2 (naar bed|het bed delen|de nacht doorbrengen|naar bed gaan|vrijen|slapen)
    (seks|sex) ..2 (met|hebben|willen|afspraak|chat|date|afspreken); (${your} lichaam|${your} lijf) ..3 (sexy|lekker|heerlijk|geweldig|aanraken|mooi)
    (je|jij) ..2 (bent|ziet|maakt) ..3 (geil|opgewonden|lekker ding|er lekker uit|zo lekker); (lekker ding|lekker wijf|lekker lijf)
    (hete|stoute|pikante) (nacht|foto's|chat|gesprekken|video's)`,
  presses: `
    (zo snel mogelijk|zo spoedig mogelijk|met spoed|met de grootste spoed|dringend verzoek|heel dringend|het is dringend|dringend nodig|per direct actie|\
      zonder uitstel); (binnen|nog|slechts|nog maar|in de komende) <number> (uur|minuten|u|plaatsen|plekken); binnen <number> dagen
    (alleen|enkel|slechts) (vandaag|nog vandaag|deze week); (vandaag nog|laatste kans|laatste waarschuwing|laatste herinnering|laatste aanmaning)
    (beperkt|beperkte|beperkt aantal|gelimiteerd|gelimiteerde) ..1 (plaatsen|tijd|aanbod|plekken|aantal|beschikbaar)
    (verloopt|eindigt) (vandaag|morgen|binnenkort|vanavond); (wees|reageer|beslis|handel) ..1 (snel|meteen|direct|nu|onmiddellijk)
    (wacht|aarzel) niet (langer|te lang); op is op; voor het te laat is`,
  'wants-secrecy': `
    (strikt|uiterst|zeer|blijft|absoluut|hou dit|houd dit|dit is) ..1 (vertrouwelijk|geheim|discreet|onder ons|tussen ons)
    (vertrouwelijk|geheim|discreet) ..1 (houden|te houden|behandelen|blijven|voorstel|zaak|aangelegenheid|te behandelen)
    (tegen|aan|met) niemand ..3 (zeggen|vertellen|iets|erover|praten|delen|doorvertellen|over praten|bespreken|weten)?
    (vertel|zeg) ..2 (niemand|tegen niemand|aan niemand) ..2; (voor jezelf|voor uzelf|voor je) houden
    tussen (ons|jou en mij) ..1 (blijven|gezegd|houden|blijft); (betrouwbaar|betrouwbare|eerlijk|eerlijke) (persoon|mens|partner|iemand) ..4
    ons (kleine)? geheim; absolute (discretie|geheimhouding|vertrouwelijkheid)`,
  'lures-vaguely': `
    (lucratief|lucratieve|winstgevend*|eenmalig*|levensveranderend*|gouden|unieke zakelijke) ..1 (zaak|zaken|aanbod|kans|kansen|project|voorstel|inkomen|\
      deal|bijverdienste|opportuniteit|businesskans|business|mogelijkheid)
    (belangrijk|belangrijke|dringend|dringende|vertrouwelijk|vertrouwelijke|zakelijk|persoonlijk|persoonlijke) (voorstel|aangelegenheid|zaak|kwestie|\
      transactie|mededeling) ..3; (zakenvoorstel|businessvoorstel|zakelijk voorstel)
    iets (belangrijks|vertrouwelijks|dringends|bijzonders|persoonlijks|heel belangrijks) ..4 (vertellen|bespreken|delen|te vertellen|te bespreken|te \
      delen|zeggen|te zeggen|mededelen)
    (snel|gemakkelijk|makkelijk|eenvoudig|veel|extra|serieus) ..1 (geld|bijverdienen|centje) ..2 (verdienen|te verdienen|bijverdienen|bij te verdienen|\
      bij verdienen); (verandert|veranderen|veranderde) ..1 (je|jouw|uw|mijn) leven; (je|uw|jouw) eigen baas ..2 (zijn|worden|bent|te zijn)
    (ik)? (toon|laat|leer) ..1 (je|u|jou) ..2 (hoe|zien hoe) ..5 (verdien*|inkomen|geld|rijk|vrij); (vraag|stuur) me ..2 hoe
    (allebei|beiden|beide|samen) ..2 (rijk worden|van profiteren|rijk)`,
  'talks-about-fraud': `
    (fraudepreventie|fraudeonderzoek*|fraudedetectie|fraudebestrijding|antiwitwas*|witwasbestrijding|anti-witwas*|slachtofferhulp|cybersecurity awareness|\
      phishingcampagne*|phishingtest*|phishingsimulatie*)
    (artikel|lezing|boek|workshop|training|onderzoek|podcast|voorlichting|les|lessen|campagne|webinar|preventie|scriptie|studie|analyse|sensibilisering|\
      documentaire|reportage|slachtoffer*|cursus|opleiding) ..4 (phishing|oplicht*|fraude|scam|scams|witwas*|cybercrime|cybercriminaliteit|\
      identiteitsfraude|datingfraude|vriend-in-noodfraude|bankhelpdeskfraude|haatspraak|pesten|pesterijen|intimidatie|nepvacatures|nepprofielen)
    (tegen|strijd tegen|beschermen tegen|herkennen van|onderzoek naar|schrijf over|slachtoffers van|voorkomen van|bestrijden van) ..3 (phishing|oplicht*|\
      fraude|scam|scams|witwas*|cybercrime|cybercriminaliteit|identiteitsfraude|datingfraude|haatspraak|pesten|intimidatie|nepvacatures|nepprofielen|\
      malware|bankhelpdeskfraude)
    (phishing|oplichting|oplichters|fraude|scams|nepvacatures|nepprofielen|datingfraude) ..3 (herkennen|voorkomen|bestrijden|te herkennen|te voorkomen|te \
      bestrijden|tegengaan|opsporen)
    (vraag|vragen|vraagt) (we|wij|ik|u|je)? ..1 nooit ..5 (geld|wachtwoord*|paswoord*|pincode*|inschrijfgeld|betaling|kosten|bankgegevens|codes)`,
  'works-with-crypto': `
    (crypto|bitcoin|blockchain|ethereum|web3|wallet|smart contract*|lightning|stablecoin*) ..3 (ontwikkelaar*|engineer*|ontwikkeling|onderzoek|protocol|\
      regelgeving|team|startup|belasting*|fiscaliteit|recht|advocaat|journalist*|audit*|library|conferentie|meetup|artikel|lezing|boek|compliance|cursus|\
      beveiliging|paper|studie|college|wetgeving|toezicht)
    (ontwikkelaar*|ontwikkel|engineer*|onderzoek*|journalist*|lezing|artikel|scriptie|proefschrift|boek|regelgeving|fiscaliteit|toezicht|wetgeving|\
      juridische|advocaat|paper|fiscale|rust) ..5 (crypto*|bitcoin*|blockchain*|ethereum|web3|wallets|smart contracts|cryptografie|lightning|stablecoins|\
      mica); cryptograf*; (werk|werken|programmeer|bouw) ..3 (aan|met) ..2 (blockchain*|smart contracts|ethereum)`,
  pushes: `
    (nog|tot nu toe|helaas|nog steeds|tot op heden|tot op vandaag) ..3 (geen|niet|niets) ..3 (antwoord|reactie|gereageerd|gehoord|geantwoord|vernomen|\
      respons|terugkoppeling)
    (derde|tweede|vierde|laatste|zoveelste|<number>de|<number>e) ..1 (bericht|verzoek|herinnering|mail|poging|keer dat ik|berichtje|poging om)
    (kleine|vriendelijke|korte|nieuwe) (herinnering|reminder)
    (nog eens|nog een keer|opnieuw|nogmaals) ..2 (opvolgen|proberen|op te volgen|te proberen|contact op|een berichtje)
    (heb|hebt|heeft) (je|u) ..2 mijn (vorige|eerdere|laatste) ..1 (bericht|mail|berichtje|uitnodiging)
    (kom|komen) ..2 terug op mijn (vorige|eerdere|laatste|bericht); waarom (reageer|antwoord|reageert|antwoordt) (je|u) niet
    (even|kort) ..1 (opvolgen|checken of) ..4 (bericht|gezien|gelezen)?`,
  'mass-mail': `
    (uitschrijven|uit te schrijven|afmelden) ..3 (klik|stuur|antwoord|via|link|hier|kan|nieuwsbrief|mail)
    (beste allemaal|beste klant|geachte klant|geachte klanten|beste klanten|beste ondernemer*|beste vrienden|aan iedereen|aan al mijn|beste lezers|beste \
      volgers|hallo allemaal|dag allemaal|beste netwerk); (schrijf|abonneer) ..3 (nieuwsbrief|in voor|je in|u in)
    (antwoord|reageer|stuur|typ) ..1 (met|gewoon)? ..1 (ja|stop|info|interesse) ..2 (en|om|naar|voor|als|dan|terug)
    (deel|stuur) dit bericht ..3 (door|met|verder)`,
  advertises: `
    (kortingscode|kortingsbon|actieprijs|vroegboekkorting|actiecode|promotieprijs|kennismakingskorting|aanbieding van de|speciale aanbieding|tijdelijke \
      aanbieding|black friday|promoactie|introductiekorting|introductieprijs|stuntprijs|superaanbieding)
    <number> (%|procent) ..1 (korting|goedkoper|voordeel|minder)
    (nu|hier|vandaag|meteen) (kopen|bestellen|boeken|inschrijven|aanmelden|reserveren|abonneren)
    (koop|bestel|boek|reserveer|schrijf je|meld je|profiteer|registreer|claim|download|probeer) (nu|vandaag|meteen|snel|direct|gratis|vandaag nog|hier)
    (nu|slechts|voor maar|vanaf maar|voor slechts|vanaf|al vanaf|nu maar) <money> ..2 (in plaats van|per maand|p m|excl|incl)?
    (volgers|likes|reviews) (kopen|te koop)
    (goedkoop|goedkope|voordelig|voordelige|scherpe) ..1 (aanbod|prijs|prijzen|websites|seo|tarieven|pakket|pakketten)
    (bezoek|bekijk|check|ontdek) ..2 (onze|mijn|ons|nu onze) ..1 (website|site|webshop|pagina|kanaal|shop|aanbod|collectie|assortiment)`,
};
