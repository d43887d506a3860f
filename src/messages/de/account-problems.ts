import type { Like } from '../catalogue.ts';
import type { accountProblems as english } from '../en/account-problems.ts';

export const accountProblems: Like<typeof english> = {
  'signed-out': { title: 'Abgemeldet', detail: 'Melden Sie sich an, um das zu sehen.' },
  'link-used': {
    title: 'Dieser Link gilt nicht mehr',
    detail:
      'Der Link wurde schon benutzt oder ist unvollständig. Starten Sie Forthright neu, dann steht ein neuer im Terminal.',
  },
  'invitation-used': {
    title: 'Diese Einladung gilt nicht mehr',
    detail:
      'Sie wurde benutzt, zurückgezogen oder ist älter als 14 Tage, oder Sie haben hier schon ein Konto. Dann melden Sie sich an; sonst bitten Sie um eine neue Einladung.',
  },
  'invitations-closed': {
    title: 'Einladen ist hier beschränkt',
    detail:
      'Hier lädt nur ein, wer diesen Ort verwaltet. Bitten Sie dort um eine Einladung für die Person, an die Sie denken.',
  },
  'invitation-for-one': {
    title: 'Ein Link je Person',
    detail:
      'Ihre Links lassen je eine Person ein. Machen Sie einen für jede Person, die Sie einladen möchten.',
  },
  'too-many-invitations': {
    title: 'Fünf Einladungen sind offen',
    detail:
      'Fünf Ihrer Einladungen hat noch niemand benutzt. Ziehen Sie eine zurück, oder warten Sie, bis eine benutzt ist.',
  },
  'no-such-invitation': {
    title: 'Keine solche Einladung',
    detail: 'Diese Einladung gibt es nicht, oder sie ist nicht für Sie bestimmt.',
  },
  'too-many-tries': {
    title: 'Zu viele Versuche',
    detail: 'Das wurde zu oft versucht. Warten Sie einige Minuten, und versuchen Sie es dann noch einmal.',
  },
  'too-many-streams': {
    title: 'Zu viele offene Seiten',
    detail: 'Es werden schon zu viele Seiten für Sie aktuell gehalten. Schließen Sie eine davon.',
  },
  'reset-link-used': {
    title: 'Dieser Link gilt nicht mehr',
    detail:
      'Er wurde schon benutzt, ist älter als eine Stunde, oder es gibt einen neueren. Auf der Seite zum Anmelden steht, wie Sie einen neuen bekommen.',
  },
  'password-wrong': {
    title: 'Nicht Ihr Passwort',
    detail: 'Das ist nicht Ihr jetziges Passwort. Prüfen Sie es, und versuchen Sie es noch einmal.',
  },
  'no-such-session': {
    title: 'Keine solche Sitzung',
    detail: 'Diese Sitzung gibt es nicht mehr, oder sie ist nicht Ihre.',
  },
  'code-wrong': {
    title: 'Nicht der richtige Code',
    detail:
      'Der Code ist falsch oder abgelaufen. Geben Sie den ein, den die App jetzt zeigt, oder einen unbenutzten Wiederherstellungscode.',
  },
  'sign-in-again': {
    title: 'Noch einmal anmelden',
    detail:
      'Die Zeit für den Code ist vorbei, oder er wurde zu oft versucht. Beginnen Sie noch einmal mit Mailadresse und Passwort.',
  },
  'second-factor-on': {
    title: 'Schon eingeschaltet',
    detail: 'Der zweite Schritt ist schon eingeschaltet. Schalten Sie ihn erst ab, um ihn neu einzurichten.',
  },
  'passkey-refused': {
    title: 'Dieser Passkey ging nicht',
    detail:
      'Vielleicht wurde er hier entfernt, gehört zu einer anderen Adresse, oder es hat zu lange gedauert. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
  },
  'too-many-passkeys': {
    title: 'Genug Passkeys',
    detail: 'Mehr als zwanzig gehen nicht. Entfernen Sie einen, den Sie nicht mehr brauchen.',
  },
  'no-such-passkey': {
    title: 'Kein solcher Passkey',
    detail: 'Diesen Passkey gibt es nicht mehr, oder er gehört nicht Ihnen.',
  },
  'last-way-in': {
    title: 'Ihr letzter Weg hinein',
    detail: 'Ohne ihn könnten Sie sich nicht mehr anmelden. Richten Sie erst einen anderen ein.',
  },
  'proof-missing': {
    title: 'Zeigen Sie noch einmal, dass Sie es sind',
    detail:
      'Ihre Anmeldung ist eine Weile her. Geben Sie Ihr Passwort ein, oder melden Sie sich ab und wieder an; dann geht es weiter.',
  },
  'not-connected-there': {
    title: 'Nicht verbunden',
    detail: 'Mit Ihrem Konto ist kein anderes verbunden.',
  },
  'outside-off': {
    title: 'Hier nicht eingerichtet',
    detail: 'Die Anmeldung mit einem Konto anderswo ist auf diesem Server nicht eingerichtet.',
  },
  'outside-unreachable': {
    title: 'Der andere Server antwortet nicht',
    detail:
      'Der Server, der Sie anmelden würde, antwortet gerade nicht. Versuchen Sie es später, oder melden Sie sich anders an.',
  },
  'password-too-short': {
    title: 'Passwort zu kurz',
    detail: 'Wählen Sie ein Passwort mit mindestens 10 Zeichen.',
  },
  'email-unusable': {
    title: 'E-Mail-Adresse unbrauchbar',
    detail: 'Prüfen Sie die E-Mail-Adresse; sie scheint unvollständig zu sein.',
  },
  'owner-exists': {
    title: 'Schon eingerichtet',
    detail: 'Diese Instanz hat bereits eine Besitzerin oder einen Besitzer. Melden Sie sich an.',
  },
};
