import type { Like } from '../catalogue.ts';
import type { causes as english } from '../en/causes.ts';

export const causes: Like<typeof english> = {
  row: {
    'hidden-member': 'Das Konto ist verborgen oder geschlossen, nur ein Datum ist geblieben.',
    'empty-row': 'Die Zeile ist leer.',
    'name-missing': 'Der Name fehlt.',
    'value-missing': 'Ein nötiger Wert fehlt.',
    'date-unreadable': 'Das Datum ist anders geschrieben, als es in dieser Datei üblich ist.',
    'date-impossible': 'Dieses Datum gibt es nicht.',
    'direction-unknown': 'Es steht nicht da, ob die Einladung gesendet oder empfangen wurde.',
    draft: 'Ein Entwurf, der nie gesendet wurde.',
    'duplicate-row': 'Dieselbe Zeile steht schon in der Datei.',
    'wrong-number-of-fields': 'Die Zeile hat mehr oder weniger Felder als die Kopfzeile.',
    'row-cut-off': 'Die Zeile bricht mittendrin ab.',
    'field-too-large': 'Ein Feld ist größer als jedes echte.',
  },
  file: {
    private: 'Absichtlich nicht gelesen: privat und hier ohne Nutzen.',
    'not-needed': 'Wird hier nicht gebraucht.',
    'not-member-mail': 'Nachrichten der Assistenten von LinkedIn, nicht von Menschen.',
    'unknown-file': 'Keine Datei, wie sie in LinkedIn-Archiven vorkommt.',
    'empty-file': 'Die Datei ist leer.',
    'header-missing': 'Die Zeile mit den Spaltennamen wurde nicht gefunden.',
    'nested-archive': 'Ein Archiv im Archiv; öffnen Sie es und importieren Sie es für sich.',
    'unsafe-name': 'Der Name zeigt aus dem Archiv hinaus.',
    'symbolic-link': 'Ein Verweis an einen anderen Ort, dem nie gefolgt wird.',
    'duplicate-name': 'Eine zweite Datei mit demselben Namen.',
    encrypted: 'Die Datei ist mit einem Passwort verschlossen.',
    'compression-unknown': 'Sie ist auf unbekannte Weise gepackt.',
    'too-large': 'Sie ist größer als jedes echte Archiv.',
    'too-compressed': 'Sie entpackt sich zu weit mehr als jede echte Datei, wie es Fallen tun.',
    damaged: 'Sie ist beschädigt; was davor stand, wurde gelesen.',
    unreadable: 'Sie ließ sich nicht öffnen.',
  },
  notice: {
    'resaved-by-spreadsheet':
      'Eine Tabellenkalkulation hat diese Datei neu gespeichert; gelesen wurde sie trotzdem.',
    'read-as-windows-1252': 'Die Buchstaben sind in einer älteren Windows-Kodierung; sie wurden umgewandelt.',
    'read-as-utf-16': 'Die Buchstaben sind in UTF-16; sie wurden umgewandelt.',
    'read-with-backslash-quotes': 'Anführungszeichen sind ungewöhnlich geschrieben; gelesen wurde trotzdem.',
    'control-characters-removed': 'Zeichen, die in keinem Text vorkommen, wurden entfernt.',
    'owner-unknown':
      'Es steht nicht da, wessen Archiv das ist; Gesendetes und Empfangenes sehen darum gleich aus.',
  },
  archive: {
    'not-found': 'Diese Datei oder diesen Ordner gibt es nicht.',
    'not-an-archive':
      'Das ist weder eine Zip-Datei noch ein Ordner. Wählen Sie die Datei, die LinkedIn Ihnen geschickt hat; ihr Name endet auf .zip.',
    'zip-damaged':
      'Die Zip-Datei ist beschädigt, vielleicht brach das Herunterladen ab. Laden Sie sie noch einmal.',
    'too-many-files': 'Das Archiv hat mehr Dateien als jedes LinkedIn-Archiv.',
    'too-large':
      'Das Archiv entpackt sich zu weit mehr als jedes LinkedIn-Archiv und wurde darum nicht geöffnet.',
    'empty-archive': 'In diesem Archiv ist nichts.',
    'no-linkedin-files': 'Dieses Archiv enthält keine der Dateien, die LinkedIn hineinlegt.',
    interrupted:
      'Der Import brach wegen eines Fehlers bei uns ab. Was gelesen wurde, bleibt; starten Sie ihn neu, um fortzufahren.',
  },
};
