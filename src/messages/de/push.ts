import type { Like } from '../catalogue.ts';
import type { onDevices as englishPage, push as english } from '../en/push.ts';

export const push: Like<typeof english> = {
  hello: 'So meldet Forthright auf diesem Gerät, was es Neues gibt.',
};

export const onDevices: Like<typeof englishPage> = {
  title: 'Benachrichtigungen',
  open: 'Was Ihre Geräte melden',
  lead: 'Ihr Telefon oder Rechner kann Neues melden, auch wenn Forthright gerade nicht offen ist. Alles steht auch unter Neues.',
  here: {
    title: 'Dieses Gerät',
    off: 'Es meldet noch nichts. Wenn Sie es erlauben, fragt Ihr Browser noch einmal.',
    allow: 'Auf diesem Gerät erlauben',
    on: 'Es meldet Neues, solange Sie hier angemeldet sind.',
    stop: 'Auf diesem Gerät beenden',
    working: 'Ihr Browser wird gefragt',
    allowed: 'Erlaubt. Dieses Gerät meldet ab jetzt, was es Neues gibt.',
    stopped: 'Dieses Gerät meldet nichts mehr.',
    refusedTitle: 'Ihr Browser erlaubt es nicht',
    refused:
      'In diesem Browser wurden Benachrichtigungen von {host} abgelehnt. Öffnen Sie über das Zeichen neben der Adresse die Einstellungen dieser Website, erlauben Sie Benachrichtigungen, und laden Sie diese Seite neu.',
    dismissed:
      'Die Frage Ihres Browsers wurde ohne Antwort geschlossen. Sie können es noch einmal versuchen.',
    unsupported: 'Dieser Browser kann keine Benachrichtigungen von Websites zeigen.',
    insecure:
      'Browser erlauben Benachrichtigungen nur über https. Wer diesen Server betreibt, kann das einrichten.',
    home: 'Legen Sie Forthright auf iPhone oder iPad zuerst auf den Home-Bildschirm: Teilen, dann „Zum Home-Bildschirm“. Öffnen Sie es von dort, und kommen Sie auf diese Seite zurück.',
    failed:
      'Ihr Browser konnte den Dienst nicht erreichen, der ihm Benachrichtigungen bringt. Versuchen Sie es später noch einmal, und sehen Sie nach, ob sie im Browser eingeschaltet sind.',
  },
  devices: {
    title: 'Ihre Geräte',
    none: 'Kein Gerät meldet, was es Neues gibt.',
    name: '{browser} auf {system}',
    unknown: 'Ein unbekannter Browser',
    here: 'dieses hier',
    since: 'erlaubt am {day}',
    told: 'meldete zuletzt am {day} etwas',
    end: 'Beenden',
    endFor: '{device} beenden',
    ended: 'Es meldet nichts mehr.',
    test: 'Test senden',
    testFor: 'Test an {device} senden',
    tested: 'Gesendet. Es erscheint in wenigen Sekunden.',
    ends: 'Ein Gerät hört von selbst auf, wenn Sie sich dort abmelden, wenn seine Sitzung beendet wird oder abläuft und wenn Sie anderswo Ihr Passwort ändern.',
  },
  kinds: {
    title: 'Worüber sie etwas melden',
    message: 'Nachrichten',
    saved: 'Gespeichert.',
  },
  names: {
    title: 'Namen',
    label: 'Dazusagen, wer es war',
    text: 'Benachrichtigungen stehen auch auf einem gesperrten Bildschirm. Ohne dies sagen sie, was geschehen ist, und nicht, wer es war. Was andere geschrieben haben, steht nie darin.',
  },
};
