import type { Like } from '../catalogue.ts';
import type { connections as english } from '../en/connections.ts';

export const connections: Like<typeof english> = {
  title: 'Kontakte',
  since: 'Verbunden seit {date}',
  empty: {
    title: 'Hier noch keine Kontakte',
    text: 'Wird eine Anfrage angenommen, geht es hier weiter: warum sie begann und was Sie einander schreiben.',
    find: 'Menschen finden',
  },
  one: {
    back: 'Alle Kontakte',
    page: 'Zum Profil',
    began: 'Wie es begann',
    theirNote: '{name} schrieb am {date}',
    yourNote: 'Sie schrieben am {date}',
    asked: 'Gefragt am {date}',
    answered: 'Geantwortet am {date}',
    theirPromise: '{name} hat versprochen',
    yourPromise: 'Sie haben versprochen',
    messages: 'Nachrichten',
    none: 'Noch nichts geschrieben.',
    earlier: 'Frühere Nachrichten',
    you: 'Sie',
    gone: 'Nicht mehr da: Das Konto wurde gelöscht.',
    write: 'Ihre Nachricht',
    hint: 'Nur {name} und Sie können sie lesen.',
    send: 'Senden',
    careful: {
      unwanted: 'Vorsicht: Das liest sich wie etwas, das an viele geht.',
      scam: 'Vorsicht: Das liest sich wie ein Täuschungsversuch. Senden Sie kein Geld, keine Codes und keine Dokumente.',
    },
    links: 'Links stehen hier als Text; kopieren Sie einen nur, wenn Sie wissen, wohin er führt.',
    more: 'Mehr',
    end: 'Verbindung beenden',
    endText:
      'Sie sind dann nicht mehr verbunden, und was Sie einander geschrieben haben, wird nicht mehr gezeigt. {name} erfährt davon nichts.',
    ended: 'Sie sind nicht mehr mit {name} verbunden.',
  },
};
