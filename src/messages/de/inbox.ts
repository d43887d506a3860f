import type { Like } from '../catalogue.ts';
import type { inbox as english } from '../en/inbox.ts';

export const inbox: Like<typeof english> = {
  title: 'Anfragen',
  summary:
    '{count, plural, =0 {Niemand wartet auf eine Antwort} one {Eine Person möchte sich vernetzen} other {# Menschen möchten sich vernetzen}}',
  allWaiting: 'Alles, was wartet',
  summaryAnswered: 'Was Sie beantwortet haben, das Neueste zuerst',
  list: 'Liste der Anfragen',
  view: { label: 'Welche Anfragen', open: 'Offen', answered: 'Beantwortet' },
  groups: { accept: 'Ein Ja wert', ask: 'Erst nachfragen', ignore: 'Eher nicht', report: 'Vorsicht' },
  readsLike: 'Liest sich wie: {reason}',
  states: {
    waiting: 'Wartet',
    asked: 'Nachgefragt',
    accepted: 'Angenommen',
    declined: 'Abgelehnt',
    ignored: 'Ignoriert',
    reported: 'Gemeldet',
    ended: 'Beendet',
  },
  done: {
    title: 'Alles ist beantwortet',
    text: 'Neue Anfragen erscheinen hier, sobald sie kommen. Bis dahin erzählen Ihre bisherigen Kontakte, warum Menschen gefragt haben.',
    history: 'Zum Rückblick',
    answered: 'Beantwortete ansehen',
  },
  rest: {
    title: 'Nichts wartet auf eine Antwort',
    text: 'Neue Anfragen erscheinen hier, sobald sie kommen.',
  },
  empty: {
    title: 'Noch keine Anfragen',
    text: 'Eine Anfrage, die Sie anderswo erreicht hat, lässt sich hier beurteilen: Fügen Sie ihren Text ein. Oder bringen Sie Ihr LinkedIn-Archiv mit und erfahren Sie, warum Menschen sich mit Ihnen vernetzt haben.',
    import: 'Archiv importieren',
    people: 'Jemanden unter den Mitgliedern finden',
  },
  noneAnswered: {
    title: 'Noch nichts beantwortet',
    text: 'Was Sie annehmen, nachfragen, ignorieren oder ablehnen, steht später hier.',
  },
  pick: {
    open: 'Mehrere auswählen',
    label: 'Ausgewählte Anfragen',
    count: '{count, plural, =0 {Wählen Sie Anfragen} one {Eine ausgewählt} other {# ausgewählt}}',
    group: 'Alle diese auswählen',
    sameSender: 'Alle {count} von {name}',
    ignore: 'Ignorieren',
    decline: 'Freundlich ablehnen',
    end: 'Fertig',
    ignoreTitle: '{count, plural, one {Eine Anfrage ignorieren?} other {# Anfragen ignorieren?}}',
    ignoreText: 'Sie verschwinden aus Ihrer Liste, und niemand erfährt davon.',
    ignoreAct: '{count, plural, one {Eine ignorieren} other {# ignorieren}}',
    declineTitle: '{count, plural, one {Eine Anfrage ablehnen?} other {# Anfragen ablehnen?}}',
    declineText:
      'Wer hier gefragt hat, liest Ihren Satz in 24 Stunden. Anfragen von anderswo verschwinden aus Ihrer Liste; dorthin wird nichts gesendet.',
    declineAct: '{count, plural, one {Eine ablehnen} other {# ablehnen}}',
    words: 'Ihr Satz',
    done: '{count, plural, =0 {Keine wurde beantwortet.} one {Eine Anfrage ist beantwortet.} other {# Anfragen sind beantwortet.}}',
    refused: '{count, plural, one {Eine nicht:} other {# nicht:}}',
    undone:
      '{count, plural, =0 {Keine ließ sich zurücknehmen.} one {Eine ist zurückgenommen.} other {# sind zurückgenommen.}}',
  },
  paste: {
    open: 'Anfrage einfügen',
    title: 'Anfrage einfügen',
    text: 'Aus einer Mail, einem Chat, einem anderen Netzwerk. Sie wird beurteilt wie jede andere, und niemand erfährt davon.',
    note: 'Was geschrieben wurde',
    name: 'Wer es geschrieben hat',
    headline: 'Beruf oder Rolle, falls bekannt',
    profileUrl: 'Adresse der Profilseite, falls bekannt',
    more: 'Mehr zur Person',
    submit: 'Beurteilen',
    missing: 'Fügen Sie den Text ein, und sagen Sie, wer ihn geschrieben hat.',
    added: 'Zu Ihren Anfragen hinzugefügt.',
  },
};
