import type { Like } from '../catalogue.ts';
import type { welcome as english } from '../en/welcome.ts';

export const welcome: Like<typeof english> = {
  title: 'Willkommen',
  claim: 'Eine Kontaktanfrage sollte sagen, warum.',
  promise:
    'Forthright liest jede Anfrage, prüft, was sich prüfen lässt, und sagt Ihnen in wenigen Sätzen, was dabei herauskam. Sie entscheiden.',
  example: {
    before: 'Ihr Vortrag über ',
    passage: 'verspätete Ereignisse',
    after: ' trifft genau das Problem unseres Teams. Diese Arbeit soll bei uns jemand leiten.',
    personal: 'Es nennt etwas von Ihnen.',
    confirmed: 'Bestätigt: Die Stelle gibt es, und sie ist offen.',
  },
  owner: {
    title: 'Ihr Konto anlegen',
    text: 'Sie sind als erste Person hier; dieses Konto verwaltet den Ort.',
    name: 'Ihr Name',
    email: 'Mailadresse',
    emailHint: 'Nur zum Anmelden hier. Es wird nichts dorthin gesendet.',
    emailMailed: 'Zum Anmelden hier, und für Mail, über die Sie selbst entscheiden.',
    password: 'Passwort',
    passwordHint: 'Mindestens 10 Zeichen.',
    submit: 'Konto anlegen',
    language: 'Sprache',
  },
  noToken: {
    title: 'Öffnen Sie den Link aus dem Terminal',
    text: 'Beim ersten Start schreibt Forthright einen Link ins Terminal, der mit einem langen Code endet. Öffnen Sie ihn in diesem Browser; so kann niemand sonst den Ort übernehmen.',
  },
  hasOwner: {
    title: 'Dieser Ort wird schon verwaltet',
    text: 'Melden Sie sich mit dem Konto an, das hier angelegt wurde.',
  },
  signIn: {
    title: 'Anmelden',
    submit: 'Anmelden',
    wrong:
      'Mailadresse und Passwort passen nicht zusammen. Prüfen Sie beides, und versuchen Sie es noch einmal.',
    wait: 'Zu viele Versuche. Warten Sie eine Minute, und versuchen Sie es dann noch einmal.',
    forgotten: 'Vergessen? Wer diesen Server betreibt, kann Ihnen einen Link für ein neues Passwort geben.',
  },
  start: {
    title: 'Womit möchten Sie beginnen?',
    text: 'Das andere geht auch später; nichts schließt sich aus.',
    archive: {
      title: 'Mein LinkedIn-Archiv',
      text: 'Erfahren Sie, warum Menschen sich mit Ihnen vernetzt haben, wer nie geschrieben hat und wem Sie eine Antwort schulden. Es bleibt auf diesem Server.',
      act: 'Datei wählen',
    },
    sample: {
      title: 'Eine Beispielgemeinschaft',
      text: 'Erfundene Anfragen aller Art, um zu sehen, wie eine Anfrage gelesen und beantwortet wird. Ein Klick entfernt sie wieder.',
      act: 'Umsehen',
    },
    community: {
      title: 'Eine eigene Gemeinschaft',
      text: 'Mitglieder senden einander Anfragen, die sagen, warum; die Gemeinschaft bürgt für Veranstaltungen und Arbeitgeber.',
      act: 'Andere einladen',
    },
  },
};
