import type { Like } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: Like<typeof english> = {
  title: 'Einstellungen',
  language: { title: 'Sprache', en: 'English', de: 'Deutsch' },
  theme: { title: 'Aussehen', system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  profile: {
    title: 'Mein Profil',
    lead: 'Worauf sich Anfragen beziehen können, und was willkommen ist.',
    open: 'Profil bearbeiten',
  },
  preset: {
    title: 'Was gerade zu Ihnen passt',
    lead: 'Es ändert manchen Rat, nie eine Ihrer Antworten.',
    happy: {
      name: 'Zufrieden in meiner Arbeit',
      text: 'Eine Stelle, die Ihre Wünsche erfüllt, ist ein Ja wert; eine weit von Ihrem Fach nicht.',
    },
    looking: { name: 'Auf der Suche', text: 'Auch eine Stelle weit von Ihrem Fach ist eine Nachfrage wert.' },
    recruiting: { name: 'Ich suche Personal', text: 'Bei einer Stelle für Sie wird erst nachgefragt.' },
    organising: {
      name: 'Ich bringe Menschen zusammen',
      text: 'Bei einer Stelle für Sie wird erst nachgefragt, ebenso bei einem Verkauf, der Ihnen gilt.',
    },
    saved: 'Gespeichert.',
  },
  keys: {
    title: 'Einzelne Tasten',
    label: 'Anfragen mit einzelnen Tasten beantworten',
    text: 'Schalten Sie es ab, wenn Sie mit Ihrem Computer sprechen oder Tasten versehentlich drücken.',
    on: 'Ein',
    off: 'Aus',
  },
  privacy: {
    title: 'Privatsphäre',
    lead: 'Was andere Mitglieder von Ihnen sehen. Name und Kurzbeschreibung sind immer sichtbar.',
    showsProfile: {
      name: 'Mitglieder sehen die Zeilen meines Profils',
      text: 'Stellen, Kenntnisse und Arbeiten. Wer Ihnen schreibt, kann sich dann auf eine davon beziehen und sie bestätigen lassen.',
    },
    mayBeNamed: {
      name: 'Kontakte dürfen mich als gemeinsame Bekanntschaft nennen',
      text: 'Eine Anfrage darf dann sagen, dass Sie beide Seiten kennen.',
    },
    saved: 'Gespeichert.',
  },
  blocks: {
    title: 'Blockierte Mitglieder',
    none: 'Sie haben niemanden blockiert. Auf der Seite eines Mitglieds ist das möglich.',
    since: 'Seit {date}',
    unblock: 'Aufheben',
    unblockFor: 'Blockierung von {name} aufheben',
  },
  sample: {
    title: 'Beispielgemeinschaft',
    text: 'Sie sehen erfundene Menschen. Beim Entfernen bleibt alles, was Ihnen gehört.',
    remove: 'Beispielgemeinschaft entfernen',
  },
  imports: {
    title: 'Importe',
    none: 'Noch wurde nichts importiert.',
    add: 'Archiv importieren',
    skipped:
      '{count, plural, =0 {nichts ausgelassen} one {eine Zeile ausgelassen} other {# Zeilen ausgelassen}}',
  },
  account: { title: 'Konto', signedInAs: 'Angemeldet als {name}, {email}.', signOut: 'Abmelden' },
};
