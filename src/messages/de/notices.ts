import type { Like } from '../catalogue.ts';
import type { notices as english } from '../en/notices.ts';

export const notices: Like<typeof english> = {
  title: 'Neues',
  open: '{count, plural, =0 {Neues} one {Neues, eine neue Meldung} other {Neues, # neue Meldungen}}',
  lead: 'Was mit Anfragen und Kontakten geschehen ist.',
  empty: { title: 'Noch nichts Neues', text: 'Anfragen, Antworten und Nachrichten werden hier gemeldet.' },
  seeAll: 'Alle als gesehen markieren',
  fresh: 'Neu',
  somebody: 'Ein früheres Mitglied',
  kinds: {
    arrived: '{name} möchte in Kontakt kommen.',
    asked: '{name} fragt nach dem Grund der Anfrage.',
    reminder: '{name} wartet noch auf die Antwort auf eine Frage.',
    answered: '{name} hat auf die Frage geantwortet.',
    accepted: '{name} hat die Anfrage angenommen.',
    declined: '{name} hat die Anfrage abgelehnt.',
    ended: 'Die Anfrage an {name} ist zu Ende. Ihre Seite sagt, warum.',
    connected: 'Eine Anfrage an {name} und eine von dort haben sich gekreuzt. Die Verbindung besteht.',
    message: '{name} hat geschrieben.',
    'reported-decision': 'Die Moderation hat sich angesehen, was Sie von {name} gemeldet haben.',
    decision: 'Die Moderation hat etwas über Ihr Konto entschieden.',
  },
};
