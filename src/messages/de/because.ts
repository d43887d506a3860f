import type { Like } from '../catalogue.ts';
import type { because as english } from '../en/because.ts';

export const because: Like<typeof english> = {
  'evidence-confirmed': 'Bestätigt: {claim}.',
  'evidence-contradicted': 'Das passt nicht zu dem, was wir wissen: {claim}.',
  'evidence-plausible': 'Noch von niemand anderem bestätigt: {claim}.',
  'evidence-unchecked': 'Das hat noch niemand geprüft: {claim}.',
  'look-alike': 'Name und Profil ähneln {name} aus Ihrem Kreis, aber es ist ein anderes Konto.',
  'hidden-motive': 'Der Anfang ist freundlich, gebeten wird aber um: {toward}.',
  'hidden-motive-declared': 'Als Grund steht da „{reason}“, gebeten wird aber um: {toward}.',
  personal: 'Die Nachricht nennt etwas, das von Ihnen ist: „{passage}“.',
  'reads-like': 'Ein Grund wurde nicht angegeben, die Nachricht liest sich aber wie: {reason}.',
  'said-openly': 'Der Grund wird offen genannt: {reason}.',
  mutuals:
    '{count, plural, one {Sie kennen beide eine Person} other {Sie kennen beide # Personen}}: {names}.',
  welcome: 'Laut Profil willkommen: {reason}.',
  'not-welcome': 'Laut Profil nicht erwünscht: {reason}.',
  wishes: 'Die Stelle erfüllt {met} Ihrer {of} Wünsche.',
  standing: 'Antwortet über {percent} % derer, die nach dem Grund fragen.',
  copies:
    '{notes, plural, one {Eine andere Nachricht sagt fast dasselbe} other {# andere Nachrichten sagen fast dasselbe}}.',
  placeholder: 'Eine Lücke der Vorlage blieb leer: „{passage}“.',
  blank: 'Es gibt keine Nachricht, obwohl hier leicht eine zu schreiben ist.',
  'blank-as-usual': 'Es gibt keine Nachricht. Dort schreibt fast niemand eine, das besagt also nichts.',
  'same-field': 'Arbeitet in Ihrem Fach: {line}.',
  'other-field': 'Arbeitet in einem anderen Fach: {line}.',
  'many-wait':
    '{count, plural, one {Eine andere Anfrage wartet} other {# andere Anfragen warten}} bereits auf Sie.',
  precedents:
    'Von {connections, plural, one {einer früheren Verbindung} other {# früheren Verbindungen}} dieser Art kam es bei {talked} zum Gespräch.',
};
