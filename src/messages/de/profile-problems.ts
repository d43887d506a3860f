import type { Like } from '../catalogue.ts';
import type {
  connectionProblems as connections,
  profileProblems as profiles,
} from '../en/profile-problems.ts';

export const profileProblems: Like<typeof profiles> = {
  'line-empty': {
    title: 'Nichts geschrieben',
    detail: 'Die Zeile ist leer; ein Link braucht seine Adresse.',
  },
  'line-too-long': { title: 'Zu lang', detail: 'Eine Zeile hat höchstens 300 Zeichen.' },
  'address-unusable': {
    title: 'Adresse nicht brauchbar',
    detail: 'Nötig ist die ganze Adresse einer Seite, mit https:// am Anfang.',
  },
  'date-unusable': {
    title: 'Datum nicht lesbar',
    detail: 'Nötig ist ein Jahr oder Jahr und Monat, etwa 2021-04.',
  },
  'no-such-line': { title: 'Keine solche Zeile', detail: 'Diese Zeile steht nicht mehr im Profil.' },
  'too-many-lines': { title: 'Genug Zeilen', detail: 'Ein Profil fasst 500 Zeilen. Erst muss eine weichen.' },
  'line-there-already': { title: 'Schon da', detail: 'Dasselbe steht schon im Profil.' },
  'too-many-looks': {
    title: 'Oft genug nachgesehen',
    detail: 'Auf Wunsch wird zehnmal am Tag nach Links gesehen. Morgen geht es weiter.',
  },
};

export const connectionProblems: Like<typeof connections> = {
  'not-connected': {
    title: 'Nicht verbunden',
    detail: 'Sie sind hier nicht verbunden. Senden Sie eine Anfrage, die sagt, warum.',
  },
  'message-empty': { title: 'Nichts geschrieben', detail: 'Schreiben Sie zuerst etwas.' },
  'message-too-long': { title: 'Nachricht zu lang', detail: 'Eine Nachricht hat höchstens 5.000 Zeichen.' },
  'text-missing': { title: 'Nichts geschrieben', detail: 'Es fehlt, was zu tun ist.' },
  'text-too-long': { title: 'Zu lang', detail: 'Höchstens 300 Zeichen finden hier Platz.' },
  'date-not-ahead': {
    title: 'Kein kommender Tag',
    detail: 'Möglich ist ein Tag innerhalb des nächsten Jahres.',
  },
  'no-such-follow-up': {
    title: 'Nichts vorgemerkt',
    detail: 'Das gibt es nicht, oder es ist hier nicht zu sehen.',
  },
  'follow-up-done': {
    title: 'Schon erledigt',
    detail: 'Das ist schon erledigt und lässt sich nicht verschieben.',
  },
  'not-yours-to-put-off': {
    title: 'Selbst versprochen',
    detail:
      'Verschieben kann ein Versprechen nur, wer darauf wartet. Eine Nachricht hilft, wenn es länger dauert.',
  },
};
