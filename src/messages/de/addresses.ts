import type { Like } from '../catalogue.ts';
import type { addresses as english } from '../en/addresses.ts';

export const addresses: Like<typeof english> = {
  forgotten: {
    link: 'Passwort vergessen?',
    title: 'Ein neues Passwort',
    text: 'Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort setzen. Er gilt eine Stunde.',
    submit: 'Link senden',
    sent: {
      title: 'Sehen Sie in Ihre Mail',
      text: 'Wenn hier ein Konto die Adresse {email} hat, ist eine Mail mit einem Link unterwegs. Das kann einige Minuten dauern; sehen Sie auch bei der unerwünschten Mail nach.',
    },
    noMail:
      'Dieser Server verschickt keine Mail. Wer ihn betreibt, kann Ihnen einen Link für ein neues Passwort geben.',
  },
  register: {
    link: 'Konto anlegen',
    title: 'Konto anlegen',
    text: 'Wir senden Ihnen einen Link. Mit ihm legen Sie Ihr Konto an; bis dahin bleibt von Ihnen nur die Adresse, einen Tag lang.',
    submit: 'Link senden',
    sent: {
      title: 'Sehen Sie in Ihre Mail',
      text: 'Eine Mail an {email} ist unterwegs und sagt, wie es weitergeht. Das kann einige Minuten dauern; sehen Sie auch bei der unerwünschten Mail nach.',
    },
    finish: 'Ihr Konto bekommt die Adresse {email}.',
    over: 'Er wurde schon benutzt, ist zu alt, oder es wurde ein neuerer verlangt. Wenn Sie noch kein Konto haben, beginnen Sie noch einmal.',
    closed: {
      title: 'Hier braucht es eine Einladung',
      text: 'Bitten Sie ein Mitglied darum. Wenn Sie schon ein Konto haben, melden Sie sich an.',
    },
  },
  confirm: {
    titles: { verify: 'Ihre Mailadresse bestätigen', change: 'Ihre neue Mailadresse bestätigen' },
    texts: {
      verify: '{email} gehört zum Konto von {name}.',
      change: 'Das Konto von {name} meldet sich künftig mit {email} an und bekommt dort seine Mail.',
    },
    act: 'Bestätigen',
    done: {
      verify: { title: 'Ihre Adresse ist bestätigt', text: '{email} gehört Ihnen.' },
      change: { title: 'Ihre Adresse ist geändert', text: 'Von nun an melden Sie sich mit {email} an.' },
    },
    over: {
      title: 'Dieser Link gilt nicht mehr',
      text: 'Er wurde schon benutzt, ist zu alt, oder es wurde ein neuerer verlangt. In den Einstellungen unter „Mailadresse“ gibt es einen neuen.',
    },
    inside: 'Forthright öffnen',
  },
  page: {
    title: 'Mailadresse',
    open: 'Ihre Mailadresse',
    lead: 'Damit melden Sie sich an, und dorthin geht Mail.',
    verified: 'Bestätigt: Sie lesen ihre Mail.',
    unverified: 'Noch nicht bestätigt. Sobald sie es ist, gehören Sie zu Organisationen mit ihrer Domain.',
    verify: 'Link zum Bestätigen senden',
    verifySent: 'Ein Link an {email} ist unterwegs.',
    noMail:
      'Dieser Server verschickt keine Mail, darum lassen sich Adressen hier weder bestätigen noch ändern.',
    pending: '{email} kommt an ihre Stelle, sobald Sie den Link öffnen, der dorthin gesendet wurde.',
    keep: 'Die jetzige behalten',
    kept: 'Ihre Adresse bleibt, wie sie ist.',
    change: 'Eine andere Adresse',
    changeText:
      'Wir senden einen Link an die neue Adresse und eine Nachricht darüber an die jetzige. Bis Sie den Link öffnen, ändert sich nichts.',
    next: 'Neue Mailadresse',
    password: 'Ihr Passwort, damit klar ist, dass Sie es sind',
    submit: 'Link senden',
    sent: 'Ein Link an {email} ist unterwegs.',
  },
  employers: {
    title: 'Wo Sie arbeiten',
    lead: 'Zeigen Sie mit einem Code, der an Ihre Adresse bei der Arbeit geht, dass Sie dort arbeiten. Ihr Profil nennt dann den Teil hinter dem @ als geprüft, nie die Adresse. Das gilt ein Jahr, und auch für Organisationen mit dieser Domain.',
    none: 'Sie haben keine Arbeitsstelle gezeigt.',
    until: 'bis {day}',
    remove: 'Entfernen',
    removeFor: '{domain} entfernen',
    removed: 'Entfernt.',
    address: 'Ihre Adresse bei der Arbeit',
    ask: 'Code senden',
    asked: 'Ein Code ist unterwegs. Geben Sie ihn hier ein.',
    pending: 'Ein Code ging an eine Adresse bei {domain}.',
    code: 'Der Code aus der Mail',
    confirm: 'Eingeben',
    confirmed: 'Geprüft. Es steht in Ihrem Profil.',
    worksAt: 'Arbeitet bei {domain}, bestätigt durch einen Code dorthin',
  },
  firstPassword: {
    text: 'Ihr Konto hat noch kein Passwort. Mit einem können Sie sich hier ohne den anderen Server anmelden.',
    again:
      'Ihre Anmeldung ist eine Weile her. Melden Sie sich ab und wieder an; dann können Sie eines setzen.',
    byMail: 'Oder lassen Sie sich einen Link senden, unter „Passwort vergessen?“ auf der Seite zum Anmelden.',
    submit: 'Passwort setzen',
    done: 'Das Passwort ist gesetzt.',
  },
};
