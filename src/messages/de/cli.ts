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
  coach: {
    nothing: 'In dieser Datei sind keine Entwürfe.',
    'may-send': 'kann gesendet werden',
    'not-yet': 'so noch nicht',
    weight: { stop: 'Vor dem Senden', mend: 'Besser', good: 'Gut' },
  },
  exported: 'Alles steht in {path}.',
  imported: {
    done: 'Fertig: {connections, plural, one {eine Verbindung} other {# Verbindungen}} ({newConnections} neu), {messages, plural, one {eine Nachricht} other {# Nachrichten}} ({newMessages} neu), {newRequests, plural, =0 {keine neue Anfrage} one {eine neue Anfrage} other {# neue Anfragen}}.',
    skipped:
      '{skipped, plural, one {Eine Zeile wurde} other {# Zeilen wurden}} ausgelassen; die Web-App zeigt sie mit Datei, Zeile und Grund.',
    cancelled: 'Abgebrochen. Was bis dahin gelesen war, bleibt.',
    failed: 'Nicht importiert: {sentence}',
  },
  admin: {
    reset:
      'Mit diesem Link setzt {handle} ein neues Passwort. Er gilt einmal und eine Stunde lang; frühere gelten nicht mehr.',
    handed: 'Der Server gehört jetzt {handle}; wem er bisher gehörte, bleibt Mitglied.',
    dropped:
      '{handle} meldet sich von nun an allein mit dem Passwort an und kann wieder einen zweiten Schritt einrichten.',
    owner:
      'Öffnen Sie diesen Link einmal, um das Konto anzulegen, dem die Instanz gehört. Frühere gelten nicht mehr.',
  },
  refused: {
    'not-handed-over':
      'Nichts wurde übergeben: Der Server gehört noch niemandem, oder {handle} ist kein Mitglied, oder er gehört {handle} schon.',
    'no-account': '{handle} gehört zur Beispielgemeinschaft und hat kein Konto zum Anmelden.',
    'no-second-factor': '{handle} hat keinen zweiten Schritt beim Anmelden.',
    'owner-exists':
      'Diese Instanz gehört schon jemandem. Für ein neues Passwort machen Sie einen Link mit reset-link.',
    'not-through-server': 'Der laufende Server nimmt den Befehl {command} nicht an.',
    'no-socket':
      'Der Ordner {folder} heißt zu lang für den Socket, durch den Befehle einen laufenden Server erreichen (etwa 100 Bytes). Solche Befehle gehen nur, während der Server steht.',
    'no-such-file': 'Es gibt weder Datei noch Ordner {path}.',
    'no-such-member': 'Es gibt kein Mitglied mit dem Kurznamen {handle}.',
    'not-readable-yet':
      'Dateien dieser Art lassen sich noch nicht lesen: {path}. Lesbar sind ein LinkedIn-Archiv (Zip oder Ordner) und .jsonl-Dateien.',
    'no-text-file':
      '{path} lässt sich nicht als Text lesen: Nennen Sie eine Textdatei oder eine .jsonl-Datei.',
    'draft-unreadable':
      'Zeile {line} von {path} ist kein Objekt mit „text“ und, wo angegeben, „reason“, „recipient“ und „limit“, wie docs/coach.md sie beschreibt.',
    'line-unreadable': 'Zeile {line} von {path} ist kein Objekt mit „id“ und „text“.',
  },
};
