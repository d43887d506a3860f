import type { Like } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

export const people: Like<typeof english> = {
  title: 'Menschen',
  connections: 'Ihre Kontakte',
  events: 'Veranstaltungen',
  search: {
    label: 'Mitglied finden',
    hint: 'Der Anfang eines Namens genügt.',
    found: '{count, plural, one {Ein Mitglied} other {# Mitglieder}}',
  },
  start: {
    title: 'Wem möchten Sie schreiben?',
    text: 'Geben Sie einen Namen ein. Eine Anfrage beginnt auf der Seite des Mitglieds.',
  },
  none: {
    title: 'Niemand gefunden',
    text: 'Kein Name beginnt mit „{query}“. Versuchen Sie einen anderen Teil des Namens.',
  },
  you: 'Sie',
  relation: {
    label: 'Sie und {name}',
    yourself: 'Das ist Ihre Seite.',
    yourselfShown: 'Das ist Ihre Seite, wie andere Mitglieder sie sehen.',
    yourselfHidden: 'Das ist Ihre Seite. Die Zeilen unten sehen nur Sie.',
    edit: 'Profil bearbeiten',
    privacy: 'Wer was sieht',
    none: 'Sie und {name} sind nicht vernetzt.',
    ask: 'Anfrage schreiben',
    youAsked: 'Sie haben {name} am {date} angefragt. Ihre Anfrage ist offen.',
    youAskedUndated: 'Sie haben {name} angefragt. Ihre Anfrage ist offen.',
    askedLately: 'Ihre letzte Anfrage an {name} ist vorbei. Ab {date} können Sie wieder anfragen.',
    seeRequest: 'Ihre Anfrage ansehen',
    theyAsked: '{name} möchte sich mit Ihnen vernetzen.',
    answer: 'Lesen und antworten',
    write: 'Lesen und schreiben',
    connected: 'Sie und {name} sind vernetzt.',
    blocked: 'Sie haben {name} blockiert. Von dort erreicht Sie nichts mehr.',
    unblock: 'Blockierung aufheben',
  },
  lines: {
    hidden: '{name} zeigt kein Profil.',
    empty: 'In diesem Profil steht noch nichts.',
    position: 'Arbeit',
    education: 'Ausbildung',
    skill: 'Kenntnisse',
    work: 'Artikel, Vorträge und Projekte',
    language: 'Sprachen',
    link: 'Links',
    other: 'Weiteres',
  },
  more: 'Mehr',
  block: {
    act: 'Blockieren',
    title: '{name} blockieren?',
    ends: 'Das beendet alles zwischen Ihnen, in beide Richtungen: den Kontakt und jede offene Anfrage.',
    silent:
      '{name} erfährt nichts davon. Was von dort noch kommt, erreicht Sie nie und sieht dort unbeantwortet aus.',
    later: 'Sie können die Blockierung jederzeit aufheben. Was beendet ist, bleibt beendet.',
    done: 'Sie haben {name} blockiert.',
    undone: '{name} ist nicht mehr blockiert.',
  },
};
