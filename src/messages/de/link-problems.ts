import type { Like } from '../catalogue.ts';
import type { linkProblems as english } from '../en/link-problems.ts';

export const linkProblems: Like<typeof english> = {
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
  'reset-link-used': {
    title: 'Dieser Link gilt nicht mehr',
    detail:
      'Er wurde schon benutzt, ist älter als eine Stunde, oder es gibt einen neueren. Bitten Sie, wer diesen Server betreibt, um einen neuen.',
  },
  'answer-link-over': {
    title: 'Dieser Link gilt nicht mehr',
    detail:
      'Er wurde benutzt, ist älter als 14 Tage, die Anfrage ist beantwortet oder vorbei, oder der Link ist unvollständig.',
  },
  'stop-link-unusable': {
    title: 'Dieser Link geht nicht',
    detail:
      'Der Link ist unvollständig. In den Einstellungen lässt sich nach dem Anmelden wählen, worüber Mail kommt.',
  },
};
