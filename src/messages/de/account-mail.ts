import type { Like } from '../catalogue.ts';
import type { accountMail as english } from '../en/account-mail.ts';

export const accountMail: Like<typeof english> = {
  hello: 'Guten Tag,',
  subjects: {
    reset: 'Neues Passwort setzen',
    verify: 'Bestätigen Sie Ihre Mailadresse',
    change: 'Bestätigen Sie Ihre neue Mailadresse',
    changing: 'Ihre Mailadresse soll geändert werden',
    register: 'Legen Sie Ihr Konto an',
    'register-known': 'Sie haben schon ein Konto',
    'change-known': 'Diese Adresse hat schon ein Konto',
    work: 'Ihr Code',
    'work-ending': 'Zeigen Sie noch einmal, wo Sie arbeiten',
  },
  texts: {
    reset: 'Jemand, vermutlich Sie selbst, möchte ein neues Passwort für Ihr Konto bei {host}.',
    verify: 'Bestätigen Sie, dass Sie die Mail dieser Adresse lesen, mit der Sie sich bei {host} anmelden.',
    change: 'Jemand mit einem Konto bei {host} möchte sich künftig mit dieser Adresse anmelden.',
    changing:
      'Jemand ist mit Ihrem Konto bei {host} angemeldet, konnte zeigen, dass es das eigene ist, und möchte eine andere Mailadresse. Bis die andere bestätigt ist, bleibt diese.',
    register: 'Mit diesem Link legen Sie ein Konto bei {host} an.',
    'register-known':
      'Jemand, vermutlich Sie selbst, wollte bei {host} ein Konto mit dieser Adresse anlegen. Es gibt schon eines; melden Sie sich damit an.',
    'change-known':
      'Jemand, vermutlich Sie selbst, wollte diese Adresse für ein anderes Konto bei {host} benutzen. Sie hat schon ein Konto, darum hat sich nichts geändert.',
    work: 'Geben Sie diesen Code bei {host} ein, um zu zeigen, dass Sie hier arbeiten. Ihr Profil nennt dann den Teil hinter dem @, nie diese Adresse.',
    'work-ending':
      'Vor einem Jahr haben Sie mit einem Code gezeigt, wo Sie arbeiten: {domains}. In zwei Wochen nennt Ihr Profil bei {host} es nicht mehr, außer Sie zeigen es noch einmal.',
  },
  links: {
    reset: 'Neues Passwort setzen',
    verify: 'Adresse bestätigen',
    change: 'Adresse bestätigen',
    changing: 'Ansehen, was angemeldet ist',
    register: 'Konto anlegen',
    'register-known': 'Passwort vergessen',
    'change-known': 'Passwort vergessen',
    'work-ending': 'Profil öffnen',
  },
  hints: {
    reset:
      'Der Link gilt einmal, eine Stunde lang ab der Bitte darum. Waren Sie es nicht, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
    verify: 'Der Link gilt drei Tage. Wenn Sie dort kein Konto haben, tun Sie nichts.',
    change: 'Der Link gilt einen Tag. Waren Sie es nicht, tun Sie nichts: Es ändert sich nichts.',
    changing: 'Waren Sie es nicht, ändern Sie jetzt Ihr Passwort; damit werden alle anderen abgemeldet.',
    register:
      'Der Link gilt einmal, einen Tag lang. Waren Sie es nicht, tun Sie nichts: Es wird kein Konto angelegt.',
    'register-known': 'Waren Sie es nicht, tun Sie nichts: Es hat sich nichts geändert.',
    'change-known': 'Waren Sie es nicht, tun Sie nichts.',
    work: 'Der Code gilt eine Stunde. Waren Sie es nicht, tun Sie nichts.',
    'work-ending': 'Dort können Sie es auch entfernen.',
  },
  footer: 'Von {origin}',
};
