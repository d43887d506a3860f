import { accountProblems } from './account-problems.ts';
import { addressProblems } from './address-problems.ts';
import type { Like } from '../catalogue.ts';
import { linkProblems } from './link-problems.ts';
import { pushProblems } from './push-problems.ts';
import type { problems as english } from '../en/problems.ts';
import { moderationProblems } from './moderation-problems.ts';
import { connectionProblems, profileProblems } from './profile-problems.ts';

const absent = {
  title: 'Keine solche Anfrage',
  detail: 'Diese Anfrage gibt es nicht, oder sie ist nicht für Sie bestimmt.',
};

export const problems: Like<typeof english> = {
  ...accountProblems,
  ...addressProblems,
  ...linkProblems,
  ...pushProblems,
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
  'to-yourself': { title: 'Das sind Sie selbst', detail: 'Sie können sich selbst keine Anfrage senden.' },
  'already-connected': { title: 'Schon verbunden', detail: 'Sie und {name} sind bereits verbunden.' },
  'already-open': {
    title: 'Schon gefragt',
    detail: 'Sie haben {name} am {sentAt, date, long} gefragt. Die Anfrage ist noch offen.',
  },
  'asked-too-lately': {
    title: 'Noch zu früh',
    detail:
      'Ihre Anfrage an {name} endete am {endedAt, date, long}; ab dem {againAt, date, long} können Sie wieder fragen.',
  },
  'you-blocked-them': {
    title: 'Von Ihnen blockiert',
    detail: 'Sie haben {name} blockiert. Heben Sie das zuerst auf, wenn Sie schreiben möchten.',
  },
  'budget-used-up': {
    title: 'Keine Anfragen mehr',
    detail:
      'Ihre Anfragen sind vorerst aufgebraucht. Jeden Tag kommen neue dazu; bei den gesendeten Anfragen steht, wann.',
  },
  ...moderationProblems,
  'no-such-person': { title: 'Niemand dieses Namens', detail: 'Unter dieser Adresse gibt es kein Mitglied.' },
  'note-blank': {
    title: 'Noch nichts gesagt',
    detail: 'Schreiben Sie einen eigenen Satz. Ein Gruß allein sagt nicht, warum Sie fragen.',
  },
  'note-unfilled': {
    title: 'Eine Lücke ist offen',
    detail: 'In der Nachricht steht noch eine Lücke, die ausgefüllt werden sollte.',
  },
  'reason-missing': { title: 'Kein Grund gewählt', detail: 'Wählen Sie, warum Sie sich verbinden möchten.' },
  'evidence-missing': {
    title: 'Eine Tatsache fehlt',
    detail: 'Nennen Sie eine Tatsache zu Ihrem Grund, damit sie geprüft werden kann.',
  },
  'edit-too-late': {
    title: 'Schon zugestellt',
    detail: 'Die Nachricht ist zugestellt und lässt sich nicht mehr ändern.',
  },
  'door-asks': {
    title: 'Zuerst wird etwas gefragt',
    detail:
      'Vor einer Anfrage fragt diese Person alle: „{question}“ Beantworten Sie das und senden Sie noch einmal.',
  },
  'door-asks-anew': {
    title: 'Die Frage hat sich geändert',
    detail:
      'Diese Person fragt vor einer Anfrage jetzt: „{question}“ Beantworten Sie das und senden Sie noch einmal.',
  },
  'code-unknown': {
    title: 'Dieser Code gilt nicht',
    detail:
      'Für diese Person gibt es keinen solchen Code, oder er ist abgelaufen. Berichtigen Sie ihn, oder lassen Sie das Feld leer.',
  },
  'pause-too-long': {
    title: 'Eine sehr lange Pause',
    detail: 'Eine Pause dauert höchstens ein Jahr.',
  },
  'pause-in-the-past': {
    title: 'Dieser Tag ist vorbei',
    detail: 'Wählen Sie einen Tag, der noch kommt.',
  },
  'door-ask-missing': {
    title: 'Die Frage fehlt',
    detail: 'Schreiben Sie, was Ihre Tür fragt, oder wählen Sie etwas anderes als fragen.',
  },
  'too-many-codes': {
    title: 'Genug Codes',
    detail: 'Sie haben 20 Codes, die noch gelten. Nehmen Sie einen zurück, bevor Sie einen neuen machen.',
  },
  'no-such-door-code': {
    title: 'Kein solcher Code',
    detail: 'Diesen Code gibt es nicht, oder er wurde zurückgenommen.',
  },
  'not-found': { title: 'Hier ist nichts', detail: 'Unter dieser Adresse gibt es nichts.' },
  'not-readable': {
    title: 'Nicht verstanden',
    detail: 'Ein Teil der Eingabe war nicht zu verstehen. Prüfen Sie sie und senden Sie sie noch einmal.',
  },
  'name-missing': { title: 'Ein Name fehlt', detail: 'Geben Sie den Namen an; ohne ihn geht es nicht.' },
  'note-too-long': { title: 'Zu lang', detail: 'Bitte höchstens 10.000 Zeichen Text.' },
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
  'owner-only': {
    title: 'Nur für den Betrieb',
    detail: 'Das kann nur, wer diesen Server betreibt.',
  },
  'no-such-organisation': {
    title: 'Keine solche Organisation',
    detail: 'Unter dieser Adresse gibt es keine Organisation.',
  },
  'domain-unusable': {
    title: 'Keine Mail-Domain',
    detail: 'Schreiben Sie den Teil einer Mailadresse hinter dem @, zum Beispiel acme.example.',
  },
  'domain-of-everybody': {
    title: 'Eine Domain für alle',
    detail: 'Unter dieser Domain kann jeder Mensch eine Adresse haben. Sie belegt keine Organisation.',
  },
  'domain-taken': {
    title: 'Schon vergeben',
    detail: 'Diese Domain steht schon für eine Organisation. Nehmen Sie sie zuerst dort heraus.',
  },
  'too-many-domains': {
    title: 'Zu viele Domains',
    detail: 'Eine Organisation hat höchstens 50 Domains.',
  },
  'not-by-domain': {
    title: 'Keine geprüfte Mailadresse',
    detail:
      'Fürs Recruiting bestätigt werden kann nur, wer eine geprüfte Mailadresse unter einer Domain der Organisation hat.',
  },
  'no-such-event': {
    title: 'Keine solche Veranstaltung',
    detail: 'Diese Veranstaltung gibt es nicht, oder sie ist nicht für Sie bestimmt.',
  },
  'no-such-event-session': {
    title: 'Kein solcher Termin',
    detail: 'Diesen Termin hat die Veranstaltung nicht mehr.',
  },
  'event-over': {
    title: 'Die Veranstaltung ist vorbei',
    detail:
      'Nach ihrem Ende ist eine Veranstaltung nur noch Erinnerung. Es lässt sich nichts mehr an ihr ändern.',
  },
  'times-unfit': {
    title: 'Die Zeiten passen nicht',
    detail:
      'Alles muss nach seinem Anfang und in der Zukunft enden, Termine müssen innerhalb der Veranstaltung liegen, und sie dauert höchstens 60 Tage.',
  },
  'too-many-sessions': {
    title: 'Zu viele Termine',
    detail: 'Eine Veranstaltung hat höchstens 100 Termine.',
  },
  'too-many-events': {
    title: 'Zu viele Veranstaltungen',
    detail:
      'Sie haben 20 Veranstaltungen, die nicht vorbei sind. Beenden Sie eine, bevor Sie eine neue anlegen.',
  },
  'last-session': {
    title: 'Der einzige Termin',
    detail:
      'Eine Veranstaltung hat mindestens einen Termin. Ändern Sie diesen, oder beenden Sie die Veranstaltung.',
  },
  'session-attended': {
    title: 'Jemand war dabei',
    detail: 'Bei diesem Termin haben Leute eingecheckt, darum bleibt er.',
  },
  'no-such-code': {
    title: 'Kein solcher Code',
    detail:
      'Keine Veranstaltung hat diesen Code. Prüfen Sie die Zeichen, oder fragen Sie, ob er erneuert wurde.',
  },
  'check-in-too-early': {
    title: 'Zu früh',
    detail: 'Der Code gilt ab 15 Minuten vor dem Anfang seines Termins. Versuchen Sie es dann noch einmal.',
  },
  'check-in-over': {
    title: 'Zu spät',
    detail: 'Dieser Termin ist vorbei, und sein Code gilt nicht mehr.',
  },
  'not-listed': {
    title: 'Sie stehen nicht auf der Liste',
    detail: 'Wer da ist, sehen nur Leute, die selbst auf der Liste stehen. Lassen Sie sich zuerst eintragen.',
  },
  ...profileProblems,
  ...connectionProblems,
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
