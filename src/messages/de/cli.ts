import type { Like } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Like<typeof english> = {
  recommendation: {
    accept: 'Ein Ja wert',
    ask: 'Erst nach dem Grund fragen',
    ignore: 'Eher nicht',
    report: 'Vorsicht',
  },
  triage: {
    nothing: 'In dieser Datei sind keine empfangenen Anfragen.',
    count: '{count, plural, one {Eine Anfrage} other {# Anfragen}}',
    history: '{count, plural, one {Eine frühere Verbindung} other {# frühere Verbindungen}}',
    line: '{reason}, zu {percent} % sicher',
    outcome: {
      talked: 'Sie haben sich unterhalten',
      pitched: 'es ging um einen Verkauf',
      offered_job: 'es ging um eine Stelle',
      asked_something: 'es kam eine Bitte',
      one_sided: 'nur eine Seite schrieb',
      silent: 'niemand schrieb',
    },
  },
  imported: {
    done: 'Fertig: {connections, plural, one {eine Verbindung} other {# Verbindungen}} ({newConnections} neu), {messages, plural, one {eine Nachricht} other {# Nachrichten}} ({newMessages} neu), {newRequests, plural, =0 {keine neue Anfrage} one {eine neue Anfrage} other {# neue Anfragen}}.',
    skipped:
      '{skipped, plural, one {Eine Zeile wurde} other {# Zeilen wurden}} ausgelassen; die Web-App zeigt sie mit Datei, Zeile und Grund.',
    cancelled: 'Abgebrochen. Was bis dahin gelesen war, bleibt.',
    failed: 'Nicht importiert: {sentence}',
  },
  refused: {
    'no-such-file': 'Es gibt weder Datei noch Ordner {path}.',
    'no-such-member': 'Es gibt kein Mitglied mit dem Kurznamen {handle}.',
    'not-readable-yet':
      'Dateien dieser Art lassen sich noch nicht lesen: {path}. Lesbar sind ein LinkedIn-Archiv (Zip oder Ordner) und .jsonl-Dateien.',
    'line-unreadable': 'Zeile {line} von {path} ist kein Objekt mit „id“ und „text“.',
  },
};
