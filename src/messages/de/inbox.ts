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
