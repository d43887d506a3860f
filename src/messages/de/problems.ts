import type { Like } from '../catalogue.ts';
import type { problems as english } from '../en/problems.ts';

const absent = {
  title: 'Keine solche Anfrage',
  detail: 'Diese Anfrage gibt es nicht, oder sie ist nicht für Sie bestimmt.',
};

export const problems: Like<typeof english> = {
  'no-such-request': absent,
  'not-the-recipient': absent,
  'not-the-sender': absent,
  'not-possible-now': {
    title: 'Nicht mehr möglich',
    detail:
      'Die Anfrage wurde inzwischen beantwortet oder ist beendet. Laden Sie sie neu, um den Stand zu sehen.',
  },
  'undo-too-late': {
    title: 'Zu spät',
    detail: 'Die Zeit, in der sich diese Antwort zurücknehmen ließ, ist vorbei.',
  },
  'not-due': { title: 'Noch nicht', detail: 'Dafür ist es noch zu früh.' },
  'words-missing': {
    title: 'Es fehlen Worte',
    detail: 'Schreiben Sie zuerst eine Frage; eine leere lässt sich nicht senden.',
  },
  'words-too-long': { title: 'Zu lang', detail: 'Bitte höchstens 1.000 Zeichen.' },
  'signed-out': { title: 'Abgemeldet', detail: 'Melden Sie sich an, um das zu sehen.' },
  'not-found': { title: 'Hier ist nichts', detail: 'Unter dieser Adresse gibt es nichts.' },
  'not-readable': {
    title: 'Nicht verstanden',
    detail: 'Ein Teil der Eingabe war nicht zu verstehen. Prüfen Sie sie und senden Sie sie noch einmal.',
  },
  'name-missing': { title: 'Ein Name fehlt', detail: 'Geben Sie an, von wem der Text ist.' },
  'note-too-long': { title: 'Zu lang', detail: 'Bitte höchstens 10.000 Zeichen Text.' },
  'link-used': {
    title: 'Dieser Link gilt nicht mehr',
    detail:
      'Der Link wurde schon benutzt oder ist unvollständig. Starten Sie Forthright neu, dann steht ein neuer im Terminal.',
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
  'not-empty': {
    title: 'Hier ist schon etwas',
    detail:
      'Die Beispielgemeinschaft braucht einen leeren Platz, und Sie haben hier bereits Anfragen oder ein Archiv.',
  },
  'no-such-import': {
    title: 'Kein solcher Import',
    detail: 'Diesen Import gibt es nicht, oder er ist nicht für Sie bestimmt.',
  },
  'upload-empty': {
    title: 'Leere Datei',
    detail: 'Die Datei ist leer. Wählen Sie die Zip-Datei, die LinkedIn Ihnen geschickt hat.',
  },
  'upload-too-large': {
    title: 'Datei zu groß',
    detail: 'Die Datei ist größer als 4 GB. Das ist zu viel für ein Archiv.',
  },
  'cursor-unusable': {
    title: 'Seite nicht gefunden',
    detail: 'Diese Seite der Liste gibt es nicht mehr. Beginnen Sie von vorn.',
  },
  'other-origin': {
    title: 'Nicht von hier',
    detail: 'Das kam von einer anderen Website und wurde nicht ausgeführt.',
  },
  'went-wrong': {
    title: 'Etwas ging schief',
    detail:
      'Das hat nicht geklappt, und es liegt an uns. Geändert wurde nichts. Bitte versuchen Sie es noch einmal.',
  },
};
