import type { Like } from '../catalogue.ts';
import type { waiting as english } from '../en/waiting.ts';

export const waiting: Like<typeof english> = {
  title: 'Was wartet',
  open: 'Was wartet',
  hanging:
    '{count, plural, =0 {Nichts ist liegen geblieben.} one {Eine Sache ist liegen geblieben.} other {# Sachen sind liegen geblieben.}} Bis zu {most} lassen sich gut im Kopf behalten.',
  onMe: 'Wartet auf mich',
  onThem: 'Darauf warte ich',
  nothing: { onMe: 'Hier wartet niemand.', onThem: 'Es steht nichts aus.' },
  requests: {
    onMe: '{count, plural, one {Eine Anfrage wartet} other {# Anfragen warten}} auf Antwort',
    onThem: '{count, plural, one {Eine eigene Anfrage ist} other {# eigene Anfragen sind}} offen',
  },
  asks: { onMe: '{name} fragt nach dem Grund', onThem: 'Nach dem Grund gefragt: {name}' },
  until: 'Bis {date}',
  threads: { onMe: '{name} schrieb zuletzt', onThem: '{name} hat die erste Nachricht nicht beantwortet' },
  since: 'Seit {date}',
  late: 'Seit über zwei Wochen',
  owed: '{count, plural, one {Einem früheren Kontakt} other {# früheren Kontakten}} fehlt noch eine Antwort',
  followUps: {
    title: 'Was noch zu tun ist',
    owed: 'Versprochen: an {name}',
    awaited: 'Versprochen: von {name}',
    own: 'Eigener Vermerk zu {name}',
    due: 'Fällig seit {date}',
    by: 'Bis {date}',
    done: 'Erledigt',
    doneFor: 'Erledigt: {text}',
    isDone: 'Erledigt.',
    later: 'Später',
    laterFor: 'Verschieben: {text}',
    snooze: { week: 'In einer Woche', month: 'In einem Monat', quarter: 'In drei Monaten' },
    isPutOff: 'Verschoben.',
    add: 'Etwas vormerken',
    what: 'Was zu tun ist',
    hint: 'Der Vermerk bleibt privat und erscheint unter „Was wartet“.',
    when: 'Wann',
    save: 'Vormerken',
    saved: 'Vorgemerkt.',
  },
};
