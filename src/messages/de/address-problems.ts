import type { Like } from '../catalogue.ts';
import type { addressProblems as english } from '../en/address-problems.ts';

export const addressProblems: Like<typeof english> = {
  'mail-off': {
    title: 'Keine Mail von hier',
    detail: 'Dieser Server verschickt keine Mail. Fragen Sie dort, wo er betrieben wird.',
  },
  'registration-closed': {
    title: 'Hier braucht es eine Einladung',
    detail: 'Konten werden hier mit einer Einladung angelegt. Bitten Sie ein Mitglied darum.',
  },
  'mailed-link-over': {
    title: 'Dieser Link gilt nicht mehr',
    detail:
      'Er wurde schon benutzt, ist zu alt, oder es wurde ein neuerer verlangt. Lassen Sie sich einen neuen senden.',
  },
  'address-taken': {
    title: 'Diese Adresse hat ein Konto',
    detail: 'Inzwischen hat ein anderes Konto diese Adresse. Wählen Sie eine andere.',
  },
  'address-same': {
    title: 'Es ist schon Ihre Adresse',
    detail: 'Mit dieser Adresse melden Sie sich schon an. Geben Sie eine andere ein.',
  },
  'address-verified': {
    title: 'Schon bestätigt',
    detail: 'Ihre Mailadresse ist schon bestätigt.',
  },
  'work-code-wrong': {
    title: 'Nicht der richtige Code',
    detail:
      'Der Code ist falsch oder älter als eine Stunde. Prüfen Sie ihn, oder lassen Sie sich einen neuen senden.',
  },
  'too-many-employers': {
    title: 'Drei Arbeitsstellen sind gezeigt',
    detail: 'Mehr als drei gehen nicht. Entfernen Sie zuerst eine.',
  },
  'no-such-employer': {
    title: 'Nicht gezeigt',
    detail: 'Diese Arbeitsstelle haben Sie nicht gezeigt.',
  },
  'password-there': {
    title: 'Es gibt schon ein Passwort',
    detail: 'Ihr Konto hat ein Passwort. Ändern Sie es mit dem jetzigen.',
  },
};
