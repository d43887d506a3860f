import type { Like } from '../catalogue.ts';
import type { pushProblems as english } from '../en/push-problems.ts';

export const pushProblems: Like<typeof english> = {
  'no-such-device': {
    title: 'Dieses Gerät gibt es nicht',
    detail: 'Es wurde beendet oder war nie eines Ihrer Geräte.',
  },
  'too-many-devices': {
    title: 'Schon zehn Geräte melden Neues',
    detail: 'Beenden Sie eines davon in den Einstellungen, und erlauben Sie dann dieses.',
  },
  'device-unusable': {
    title: 'Dieses Gerät ist nicht zu erreichen',
    detail:
      'Was der Browser übergeben hat, sind keine Adresse und keine Schlüssel, mit denen sich etwas senden ließe.',
  },
  'device-gone': {
    title: 'Dieses Gerät ist nicht mehr da',
    detail:
      'Sein Browser nimmt von hier keine Benachrichtigungen mehr an. Erlauben Sie sie dort noch einmal.',
  },
  'push-not-taken': {
    title: 'Der Test wurde nicht angenommen',
    detail:
      'Der Dienst, der diesem Browser Benachrichtigungen bringt, hat ihn nicht angenommen. Versuchen Sie es später noch einmal.',
  },
};
