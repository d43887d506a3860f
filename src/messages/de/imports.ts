import type { Like } from '../catalogue.ts';
import type { imports as english } from '../en/imports.ts';

export const imports: Like<typeof english> = {
  title: 'LinkedIn-Archiv importieren',
  lead: 'Es erzählt, warum Menschen sich mit Ihnen vernetzt haben. Es bleibt auf diesem Server, wird nur Ihnen gezeigt, und zweimal importieren schadet nicht.',
  drop: {
    title: 'Legen Sie die Zip-Datei hier ab',
    or: 'oder',
    choose: 'Datei wählen',
    now: 'Loslassen, um sie zu importieren',
    notZip:
      'Das ist keine Zip-Datei. Wählen Sie die Datei, die LinkedIn Ihnen geschickt hat; ihr Name endet auf .zip.',
    folder:
      'Das ist ein Ordner. Vielleicht hat Ihr Browser das Archiv ausgepackt: Wählen Sie die Zip-Datei selbst, oder packen Sie den Ordner wieder ein.',
    many: 'Bitte eine Datei nach der anderen. Den zweiten Teil können Sie danach importieren; beide werden zusammengefügt.',
  },
  how: {
    title: 'So bekommen Sie das Archiv',
    one: 'Öffnen Sie auf LinkedIn die Einstellungen, dann Datenschutz, dann „Kopie Ihrer Daten anfordern“.',
    two: 'Wählen Sie das größere Archiv, und fordern Sie es an. Der erste Teil kommt nach Minuten, das Ganze binnen eines Tages.',
    three:
      'Laden Sie die Zip-Datei über die Mail herunter, die Sie bekommen, und bringen Sie sie ungeöffnet hierher.',
    link: 'Diese Seite auf LinkedIn öffnen',
  },
  past: 'Bisher importiert',
  sending: 'Die Datei wird übertragen',
  states: {
    waiting: 'Wartet auf den Beginn',
    running: '{file} wird gelesen',
    done: 'Importiert',
    failed: 'Nicht importiert',
    cancelled: 'Angehalten',
  },
  progress: '{share} gelesen',
  cancel: 'Anhalten',
  cancelled:
    'Angehalten. Was bis dahin gelesen wurde, bleibt; ein neuer Import derselben Datei macht dort weiter.',
  counts: {
    connections: '{count, plural, one {Kontakt} other {Kontakte}}',
    messages: '{count, plural, one {Nachricht} other {Nachrichten}}',
    invitations: '{count, plural, one {Einladung} other {Einladungen}}',
    newRequests: '{count, plural, one {Anfrage für Ihren Eingang} other {Anfragen für Ihren Eingang}}',
    new: '{count} neu',
    allKnown: 'alle schon bekannt',
  },
  skipped:
    '{count, plural, =0 {Jede Zeile wurde gelesen.} one {Eine Zeile wurde ausgelassen.} other {# Zeilen wurden ausgelassen.}}',
  whySkipped: 'Welche, und warum',
  history: 'Sehen, warum sie sich vernetzt haben',
  inbox: 'Zu den Anfragen',
  again: 'Andere Datei versuchen',
  rows: {
    title: 'Ausgelassene Zeilen',
    lead: 'Nichts geht stillschweigend verloren: Jede Zeile, die sich nicht verwenden ließ, steht hier mit Datei, Zeile und Ursache.',
    cause: 'Ursache',
    all: 'Alle Ursachen',
    file: 'Datei',
    line: 'Zeile',
    wholeFile: 'die ganze Datei',
    detail: 'Was dort steht',
    none: { title: 'Jede Zeile wurde gelesen', text: 'Von diesem Archiv wurde nichts ausgelassen.' },
    back: 'Zurück zum Import',
  },
};
