import type { Span } from '../request.ts';
import { fold } from './fold.ts';

/**
 * Template slots that nobody filled: `{{first_name}}`, `{firstName}`, `%FIRSTNAME%`, `[Company]`, `<NAME>`, `$name`,
 * `[Ihr Name]`, `[Prénom]`. In curly braces and percent signs anything that looks like a name of a field counts; in
 * square and pointed brackets and behind `$` only words for what a template fills in, so that "[1]", "[sic]" and
 * "<3" are left alone. Spans include the brackets, are in order and never overlap. Linear.
 */
export function placeholders(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(SLOT)) {
    const [slot] = match;
    if (isPlaceholder(slot)) spans.push({ start: match.index, end: match.index + slot.length });
  }
  return spans;
}

/** Every repetition is bounded and its class excludes its own end, so that no text makes this slow. */
const SLOT = new RegExp(
  [
    /\{\{\{?[^{}\n]{1,60}\}?\}\}/, // {{first_name}}
    /\$?\{[^{}\n]{1,60}\}/, // {firstName}, ${name}
    /\[\[?[^[\]\n]{1,60}\]\]?/, // [Company]
    /<<?[^<>\n]{1,60}>>?/, // <NAME>
    /%%?[\p{L}_][\p{L}\p{N}_ -]{0,38}[\p{L}\p{N}_]%%?/u, // %FIRSTNAME%
    /\*\|[^|*\n]{1,60}\|\*/, // *|FNAME|*
    /\|[\p{L}_]{2,40}\|/u, // |name|
    /#[A-Z][A-Z_]{2,30}#/, // #FIRSTNAME#
    /\$[\p{L}_]{2,40}/u, // $name
    /_{2,}(?:[\p{L}]{2,30}_{2,})?/u, // ___, __NAME__
    /\b[Xx]{4,}\b/, // XXXX
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

function isPlaceholder(slot: string): boolean {
  const name = slot.replace(/^[\s{[<%*|#$_]+|[\s}\]>%*|#$_]+$/g, '').trim();
  if (/^_{3,}$/.test(slot) || /^[Xx]{4,}$/.test(slot)) return true;
  if (slot.startsWith('{{') || slot.startsWith('${') || slot.startsWith('*|')) return /\p{L}/u.test(name);
  if (slot.startsWith('{')) return /^[\p{L}_][\p{L}\p{N}_ .:'-]*$/u.test(name) && name.length <= 40;
  if (slot.startsWith('%'))
    return /^[\p{L}_]+$/u.test(name) && (name === name.toUpperCase() || namesField(name));
  if (slot.startsWith('#')) return namesField(name);
  return namesField(name);
}

/** Whether a bracket holds a few words of which at least one is what a template fills in, and nothing but such words. */
function namesField(name: string): boolean {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[\s_./:'’-]+/)
    .map(fold)
    .filter(Boolean);
  return (
    parts.length > 0 &&
    parts.length <= 6 &&
    parts.every(isFieldWord) &&
    parts.some((part) => FIELDS.has(part))
  );
}

const isFieldWord = (part: string) => FIELDS.has(part) || AROUND.has(part) || /^\d{1,2}$/.test(part);

/** Things that templates fill in, in our six languages and Italian, folded. */
const FIELDS = new Set(
  `name names firstname fname lastname lname fullname surname nickname first last forename recipient contact
  company companyname business organisation organization employer firm industry sector field topic subject
  title jobtitle job role position skill skills expertise city location country region date day time event
  school university college product service industryname mutual connection link url website email phone
  your my amount number insert placeholder project article post
  vorname nachname anrede firma firmenname unternehmen branche stelle position beruf ort stadt datum thema
  fahigkeit produkt ansprechpartner titel kunde
  prenom nom entreprise societe poste metier secteur ville sujet fonction competence titre evenement
  nombre apellido apellidos empresa puesto cargo ciudad tema fecha evento sector habilidad
  nome sobrenome apelido empresa cargo cidade vaga data assunto setor
  naam voornaam achternaam bedrijf bedrijfsnaam functie functietitel stad onderwerp datum
  cognome azienda ruolo citta`
    .split(/\s+/)
    .filter(
      (word) => !['first', 'last', 'your', 'my', 'insert', 'time', 'number', 'day', 'link'].includes(word),
    ),
);

/** Words that stand beside such a thing in a slot: "[Your Name]", "[Ihr Name]", "[nom de l'entreprise]". */
const AROUND = new Set(
  `first last your my insert the a an of here his her their our target sender user client customer candidate lead
  person enter add recipients prospect current previous specific relevant or and day time number link example
  ihr ihre ihren mein meine der die das des dein deine hier einfugen ansprech kandidat empfanger
  votre vos mon ma le la les l de du d ici inserer destinataire
  su tu mi el los del aqui insertar
  seu sua teu tua meu minha o do da dos aqui inserir
  uw jouw je mijn de het van hier invullen
  tuo tua suo sua il dell della`.split(/\s+/),
);
