import type { Phrases } from '../assessment/phrases.ts';

/**
 * How six languages say what is in it for the other person; the notation is that of `assessment/phrases.ts`. Asking
 * whether one may send an offer or a CV is no benefit, so sending and showing count only where they are promised.
 */
export const BENEFIT_PHRASES: Record<'en' | 'de' | 'fr' | 'es' | 'pt' | 'nl', Phrases> = {
  en: `
    in return; in exchange (for)? ..3; what is in it for you; for your trouble; return the favour; repay the favour
    you (would|will|could|can|d|ll) ..1 (get|gain|receive|earn|meet|keep|decide|choose|save|see your|use our|have access)
    you get (a|an|the|our|my|free|paid|<number>); (saves|save|spare|spares) you; (useful|helpful|handy) (to|for) (you|your)
    (i|we) (can|could|will|would|ll|am happy to|are happy to|m happy to|would be happy to|d be happy to|am glad to|would gladly) (offer|lend|give|bring|send|show|share|forward) (you|our|my|the|what|all) ..2
    (i|we) (can|could|will|would|ll|am happy to|m happy to|d be happy to|would like to|d like to) ..2 (introduce|help|review|proofread|translate|host|repay|recommend) you
    (introduce|put) you (to|in touch with); (i|we) (offer|pay|cover|lend|give) (you|a fee|an honorarium|your travel|travel|for|up to|<number>|<money>)
    (paid|fee|honorarium|pay|pays|salary) (of|is|up|between|<money>|<number>); we pay ..2 (a|travel|expenses|for|<money>|<number>); <money> (a|per) (year|month|day|hour)
    (happy|glad) to (share|send|show|lend|give) (you|our|my|the|what|everything); your (team|students|readers|patients|members|guests|library|lab|class|choir|shop|school) (would|will|could|can) ..1 (get|have|gain|save|use|keep)
    (cut|cuts|reduce|reduces|save|saves) ..6 (third|half|quarter|hours|minutes|money); (four|three|<number>) ..1 (day|days) week; fully remote; (could|might|may|would) (help|suit|interest) (you|your)
    free (of charge|for you|copy|seat|ticket); at no cost to you`,
  de: `
    im gegenzug; als gegenleistung; dafür (bekommen|erhalten|bekämen|bekommst) (sie|du|ihr); revanchiere* mich
    für (sie|dich) ..2 (heißt|bedeutet|hieße|springt|lohnt|kostenlos|gratis|nützlich|interessant|hilfreich|drin); kostenlos für (sie|dich)
    (sie|du) (bekommen|erhalten|bekommst|erhältst|bekämen|bekämst|sparen|sparst|lernen|entscheiden|behalten|könnten|könntest) ..6 (bekommen|erhalten|nutzen|sparen|kennenlernen|mitnehmen|einblick|zugang|kontakt|honorar|<number>|<money>|zeit|kostenlos|dabei|selbst)
    (spart|sparen|erspart) (ihnen|dir|euch) ..6; (nützt|nutzt|hilft|nützen|helfen) (ihnen|dir|euch|ihrem|deinem|ihrer|deiner)
    (biete|bieten|schicke|schicken|leihe|zeige|zeigen|teile|gebe|geben|überlasse|stelle|verrate) (ich|wir)? ..1 (ihnen|dir|euch) ..4
    (ich|wir) ..1 (biete|bieten|teile|teilen|schicke|zeige|leihe|zahle|zahlen|übernehmen|übernehme|gebe) ..2 (ihnen|dir|euch|dafür|honorar|ein honorar|reisekosten|die reise|unsere|meine|<money>)
    (kann|könnte|können|könnten) (ich|wir) ..1 (ihnen|dir|euch|sie|dich) ..7 (geben|anbieten|helfen|abnehmen|ausleihen|überlassen|zurückgeben|bekannt machen|weiterhelfen)
    ich (kann|könnte|würde|möchte|will) (ihnen|dir|euch|sie|dich) ..7 (zeigen|schicken|senden|geben|anbieten|helfen|vorstellen|abnehmen|ausleihen|überlassen|bekannt machen|weiterhelfen)
    (honorar|gehalt|vergütung|lohn) ..3 (<number>|<money>|von|liegt); <money> (im|pro) (jahr|monat|tag|stunde); (vier|drei|4|3) tage woche; (honorar|reise|fahrtkosten|reisekosten) ..3 (zahlen|übernehmen|zahle|übernehme|inklusive|gibt); komplett remote
    (senk*|spar*|halbier*) ..6 (drittel|hälfte|viertel|stunden|zeit|geld)`,
  fr: `
    en (échange|retour|contrepartie); (pour|à) vous ..2 (gratuit|utile|utiles|intéressant); ce que vous y gagnez; vous y (gagnez|gagneriez|trouverez|trouveriez)
    vous (recevrez|recevriez|obtiendrez|obtiendriez|gagnerez|gagneriez|économiserez|économiseriez|auriez|choisissez|choisiriez|décidez) ..4 (un|une|des|le|la|les|accès|du|votre|vos|<number>); tu (recevrais|gagnerais|aurais|choisis) ..4 (un|une|des|le|la|les|accès|ton|tes)
    (utile|utiles|pratique|précieux) (pour|à) (vous|votre|vos|toi); (vous|te) (fait|ferait|feront|fera) (gagner|économiser); (cela|ça|qui|ce qui) (vous|te) (aiderait|servirait|éviterait|serait utile)
    (je peux|je pourrais|nous pouvons|nous pourrions) ..1 (vous|te)? ..1 (offrir|montrer|prêter|donner|partager|présenter à|mettre en contact|relire|aider)
    (je|nous) (vous|te) (offre|offrons|montre|montrerai|envoie|enverrai|prête|prêterai|donne|donnerai|partage|partagerai|présenterai|rendrai|paierons|payons|aiderai|mettrai)
    (rémunéré|rémunérée|payé|payée|salaire|honoraires|cachet) ..2 (<number>|<money>|de|est|entre); <money> (par|brut|net) (an|mois|jour|heure)?; (frais|voyage|déplacement|trajet) ..3 (payé|payés|pris en charge|remboursé|remboursés|offert|offerts); semaine de (quatre|trois|4|3) jours; sans frais pour vous
    (rédui*|économis*|gagn*) ..6 (tiers|moitié|quart|heures|temps)`,
  es: `
    a cambio; como contrapartida; (para|a) (usted|ti|vosotros|su equipo|tu equipo) ..2 (gratis|útil|gratuito|interesante); lo que (ganas|ganarías|usted ganaría)
    (recibirías|recibiría|recibirás|recibirá|obtendrías|obtendría|ganarías|ganaría|ahorrarías|ahorraría|tendrías|tendría|conocerías|conocería|decides) ..3 (un|una|unos|el|la|los|las|acceso|contacto|tu|su|<number>); podrías (quedarte|usar|elegir)
    (te|le|os|les) (ahorra|ahorraría|ahorrará|serviría|sería útil|será útil|ayudaría|puede servir|podría servir|interesará|viene bien|pago|pagamos|presto|prestaría|regalo|enseñaría|enviaré|mandaré|presentaría|ofrezco|ofrecemos|comparto|compartiría|doy|devolveré|ayudo|cubrimos) ..3
    (puedo|podría|podemos|podríamos) (ofrecerte|ofrecerle|prestarte|prestarle|compartir|darte|darle|ayudarte|ayudarle|pagarte|pagarle) ..2; (puedo|podría) x
    útil* para (usted|ti|su|tu|sus|tus|vosotros); (honorarios|sueldo|salario|pagado|pagada|remunerado|remunerada) ..3 (<number>|<money>|de|es|entre); <money> (al|por) (año|mes|día|hora); (viaje|gastos|billete) ..2 (pagado|pagados|cubierto|cubiertos|incluido); semana de (cuatro|tres|4|3) días
    (reduc*|ahorr*) ..6 (tercio|mitad|cuarto|horas|tiempo)`,
  pt: `
    em (troca|retorno|contrapartida); (para|a) (você|vocês|si|sua equipe|a sua equipa) ..2 (grátis|útil|gratuito|interessante); o que você ganha
    (você|vocês) (receberia|receberá|recebe|ganharia|ganha|economizaria|economiza|teria|terá|conheceria|decide|escolhe) ..3 (um|uma|o|a|os|as|acesso|contato|seu|sua|<number>); (pode|poderia) (ficar com|usar)
    (te|lhe) (ajudaria|poupa|poupava|economiza|seria útil|envio|empresto|mostro|apresento|ofereço|pago|pagamos|dou|devolvo) ..3; (poupa|pouparia|economiza|economizaria) (você|lhe|tempo|seu|sua|a sua|ao seu)
    (posso|poderia|podemos|poderíamos|quero|gostaria de|gostaríamos de) ..1 (oferecer|emprestar|compartilhar|partilhar|dar|retribuir|pagar|ajudá|lhe oferecer|lhe emprestar) ..2; posso (te|lhe)? apresentar (você|vocês|lhe)? (a|ao|à|aos)
    (útil|úteis) para (você|si|seu|sua|seus|suas|o seu|a sua); (salário|cachê|remuneração|pago|remunerado|bolsa) ..2 (<number>|<money>|entre); <money> (por|ao) (ano|mês|dia|hora); (viagem|passagem|despesas|hospedagem) ..3 (paga|pagas|por nossa conta|incluída|incluídas|cobertas); semana de (quatro|três|4|3) dias
    (reduz*|economiz*|poup*) ..6 (terço|metade|quarto|horas|tempo)`,
  nl: `
    in ruil (daarvoor)?; als tegenprestatie; daarvoor (krijg|krijgt) (je|u); wat het (je|u) oplevert
    (je|u|jullie) (krijgt|krijg|krijgen|ontvangt|bespaart|verdient|kunt|kan|mag|zou|leert|beslist|houdt) ..5 (krijgen|gebruiken|besparen|meenemen|leren kennen|toegang|contact|vergoeding|kennismaken|zelf|gratis|<money>)
    (bespaart|scheelt) (je|u|jullie); (nuttig|handig|interessant) voor (je|u|jou|jullie|uw|jouw); (helpt|helpen) (je|u|jullie|jouw|uw)
    (ik|wij|we) (kan|kunnen|wil|willen|zal|zullen) (je|u|jullie)? ..7 (aanbieden|laten zien|sturen|opsturen|lenen|uitlenen|geven|delen|voorstellen aan|helpen|terugdoen|nakijken|vergoeden)
    (kan|zal) ik (je|u|jullie) ..6 (aanbieden|lenen|geven|voorstellen aan|helpen|nakijken)
    (ik|wij|we) (bied|bieden|betaal|betalen|vergoeden|geef|geven|stuur|leen|deel) (je|u|jullie|de|een|je reis) ..4; (vergoeding|salaris|honorarium|loon) ..3 (<number>|<money>|van|is|tussen); <money> per (jaar|maand|dag|uur); (reiskosten|onkosten|reis) ..2 (vergoed|betaald|vergoeden); (vierdaagse|driedaagse) werkweek; kosteloos voor (je|u)
    (verlag*|bespa*|schel*) ..8 (derde|helft|kwart|uur|tijd)`,
};
