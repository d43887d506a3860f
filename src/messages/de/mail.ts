import type { Like } from '../catalogue.ts';
import type { byMail as englishPages, mail as english } from '../en/mail.ts';

export const mail: Like<typeof english> = {
  subjects: {
    arrived: 'Jemand möchte mit Ihnen in Kontakt kommen',
    asked: 'Sie werden nach dem Grund Ihrer Anfrage gefragt',
    reminder: 'Eine Frage wartet noch auf Ihre Antwort',
    answered: 'Ihre Frage ist beantwortet',
    accepted: 'Ihre Anfrage ist angenommen',
    declined: 'Ihre Anfrage ist abgelehnt',
    ended: 'Ihre Anfrage ist zu Ende gegangen',
    connected: 'Eine Verbindung ist zustande gekommen',
    message: 'Jemand hat Ihnen geschrieben',
    'reported-decision': 'Ihre Meldung wurde angesehen',
    decision: 'Eine Entscheidung über Ihr Konto',
  },
  digest: '{count, plural, one {Eine Neuigkeit} other {# Neuigkeiten}}',
  hello: 'Guten Tag {name},',
  because: 'Wir denken: {sentence}',
  reason: 'Grund: {reason}',
  leftOut: '[Link ausgelassen]',
  acts: { accept: 'Annehmen', ask: 'Nachfragen', ignore: 'Ignorieren' },
  confirm: 'Diese Links öffnen eine Seite, die noch einmal fragt. Sie gelten 14 Tage.',
  open: 'In Forthright öffnen',
  settings: 'Wählen, worüber Mail kommt: {url}',
  stop: 'Diese Übersichten abbestellen: {url}',
};

export const byMail: Like<typeof englishPages> = {
  answer: {
    titles: {
      accept: 'Diese Anfrage annehmen?',
      ask: 'Nach dem Grund fragen?',
      ignore: 'Diese Anfrage ignorieren?',
    },
    texts: {
      accept: 'Damit besteht eine Verbindung zu {name}. Zehn Sekunden lang lässt sich das zurücknehmen.',
      ask: '{name} bekommt die Frage und hat sieben Tage Zeit für eine Antwort. Angenommen ist damit nichts.',
      ignore: '{name} erfährt davon nichts. Sieben Tage lang lässt sich das zurücknehmen.',
    },
    acts: { accept: 'Annehmen', ask: 'Fragen', ignore: 'Ignorieren' },
    done: { accept: 'Angenommen', ask: 'Gefragt', ignore: 'Ignoriert' },
    doneTexts: {
      accept: 'Mit {name} besteht jetzt eine Verbindung.',
      ask: '{name} hat Ihre Frage. Sobald eine Antwort da ist, hören Sie davon.',
      ignore: '{name} erfährt davon nichts.',
    },
    changed: 'Dieser Link hat seinen Dienst getan',
    changedText:
      'Was er bewirkt hat, ist zurückgenommen oder geändert. In Forthright sehen Sie, wie die Anfrage von {name} steht.',
    undo: 'Zurücknehmen',
    over: {
      title: 'Dieser Link gilt nicht mehr',
      text: 'Er ist älter als 14 Tage, die Anfrage ist beantwortet oder vorbei, oder der Link ist unvollständig.',
    },
    signIn: 'In Forthright ansehen',
    says: '{name} sagt',
    think: 'Wir denken',
  },
  off: {
    title: 'Übersichten abbestellen?',
    text: 'Was geschieht, steht weiter unter Neues. In den Einstellungen lassen sich die Übersichten wieder einschalten.',
    act: 'Abbestellen',
    done: 'Es kommen keine Übersichten mehr.',
  },
  settings: {
    title: 'Mail',
    open: 'Worüber Mail kommt',
    lead: 'Alles steht auch unter Neues. Mail geht an {email}.',
    none: 'Dieser Server verschickt keine Mail. Was geschieht, steht unter Neues.',
    zone: 'Übersichten kommen um 8:00 Uhr, nach der Zeit von {zone}.',
    useZone: 'Die Zeit dieses Browsers nehmen',
    saved: 'Gespeichert.',
    paces: { at_once: 'Sofort', daily: 'Jeden Morgen', weekly: 'Montags am Morgen', never: 'Nie' },
    kinds: {
      arrived: 'Jemand möchte in Kontakt kommen',
      asked: 'Eine Rückfrage zu Ihrer Anfrage',
      reminder: 'Eine Frage wartet noch auf Antwort',
      answered: 'Ihre Frage ist beantwortet',
      accepted: 'Ihre Anfrage ist angenommen',
      declined: 'Ihre Anfrage ist abgelehnt',
      ended: 'Ihre Anfrage ist zu Ende',
      connected: 'Zwei Anfragen haben sich gekreuzt',
      message: 'Nachrichten, je Person höchstens eine Mail in der Stunde',
      'reported-decision': 'Die Moderation hat Ihre Meldung angesehen',
      decision: 'Eine Entscheidung über Ihr Konto',
    },
  },
};
