import type { Like } from '../catalogue.ts';
import type { coach as english } from '../en/coach.ts';

export const coach: Like<typeof english> = {
  blank: 'In dieser Nachricht steht noch nichts Eigenes. Schreiben Sie diesem Menschen einen Satz.',
  placeholder: 'Diese Lücke ist noch leer: „{passage}“. Füllen Sie sie aus oder streichen Sie sie.',
  'no-reason': 'Es ist noch kein Grund gewählt. Wählen Sie, warum Sie sich vernetzen möchten.',
  'evidence-contradicted':
    'Das stimmt nicht mit dem überein, was wir wissen: {claim}. Berichtigen oder streichen Sie es.',
  'reads-as-fraud': 'Wer vorsichtig liest, hält das für Betrug. {sign} Lassen Sie das weg.',
  hurtful: 'Das kann verletzen. {sign} Lassen Sie das weg.',
  'no-good-reason':
    'Noch steht hier kein guter Grund für die andere Seite ({reason}). Sagen Sie, was sie davon hat oder warum Sie gerade sie fragen, oder senden Sie es nicht.',
  'over-limit':
    'Die Nachricht ist {over, plural, one {ein Zeichen} other {# Zeichen}} zu lang für ihr Netzwerk. Kürzen Sie ab hier.',
  'own-copy':
    'Fast dieselbe Nachricht haben Sie schon jemand anderem geschickt. Andere Namen machen daraus keine neue: Schreiben Sie, was nur hierhin passt.',
  'hidden-motive':
    'Hier geht es um etwas anderes als am Anfang: {toward}. Sagen Sie das zuerst, oder wählen Sie es als Grund.',
  pushy: 'Das wirkt aufdringlich. {sign} Lassen Sie es weg oder sagen Sie es ruhiger.',
  'wrong-name': 'Sie grüßen „{greeted}“, angeschrieben ist aber {name}. Prüfen Sie den Namen.',
  'like-a-template':
    'Das liest sich, als ginge es an beliebige Leute. Setzen Sie etwas an diese Stelle, das nur hier stimmt.',
  'evidence-missing':
    '{kind, select, event {Geben Sie an, wo und wann Sie sich getroffen haben, oder den Code der Veranstaltung.} mutual_person {Geben Sie an, wen Sie beide kennen.} work_url {Geben Sie den Link zu dem Werk an, das Sie meinen; in der Nachricht selbst braucht es keinen.} profile_line {Geben Sie an, welche Zeile des Profils Sie meinen.} opening {Geben Sie die Stelle an oder einen Link zu ihr.} field {Geben Sie an, welches Fachgebiet oder welche Fähigkeit Sie meinen.} organisation {Geben Sie die Organisation an.} other {Ergänzen Sie einen Satz dazu, was genau Sie möchten.}}',
  'nothing-personal':
    'Außer Name, Arbeitgeber und Beruf steht hier nichts über diesen Menschen. Nennen Sie eine Sache aus dem Profil, wegen der Sie schreiben.',
  'no-benefit':
    'Es steht nicht da, was die andere Seite davon hat. Ergänzen Sie, was sie bekäme oder was Sie dafür tun können.',
  link: 'Der Link zu {host} bleibt bis zur Annahme der Anfrage inaktiv. Sagen Sie in Worten, was dahinter steht, oder geben Sie ihn als Beleg an.',
  'too-short':
    'Das ist kurz. Ergänzen Sie, warum und wozu Sie schreiben; {from} bis {to} Zeichen genügen dafür.',
  'too-long':
    'Das ist lang. Kürzen Sie auf das Wesentliche: {from} bis {to} Zeichen lesen sich leichter bis zum Ende.',
  personal: 'Das gilt nur für diesen Menschen: „{passage}“. Behalten Sie es.',
  'fact-confirmed': 'Bestätigt, und so wird es auch gezeigt: {claim}. Behalten Sie es.',
  'fact-plausible': 'Nichts, was wir wissen, spricht dagegen: {claim}. Behalten Sie es.',
  'reason-upfront': 'Sie sagen früh, warum Sie schreiben. Lassen Sie es dort.',
  benefit: 'Sie sagen, was die andere Seite davon hat. Behalten Sie es.',
  'good-length': 'Die Länge ist gut. Behalten Sie sie.',
};
