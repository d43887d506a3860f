/** What members are told, and the quiet list of it. */
export const notices = {
  title: 'News',
  open: '{count, plural, =0 {News} one {News, one new} other {News, # new}}',
  lead: 'What happened with your requests and connections.',
  empty: { title: 'Nothing new yet', text: 'Requests, answers and messages are told of here.' },
  seeAll: 'Mark all as seen',
  fresh: 'New',
  somebody: 'A former member',
  kinds: {
    arrived: '{name} would like to connect.',
    asked: '{name} asks why you would like to connect.',
    reminder: '{name} still waits for your answer to a question.',
    answered: '{name} answered your question.',
    accepted: '{name} accepted your request.',
    declined: '{name} declined your request.',
    ended: 'Your request to {name} is over. Its page says why.',
    connected: 'You and {name} wrote to each other at the same time. You are connected.',
    message: '{name} wrote to you.',
    'reported-decision': 'A moderator has looked at what you reported of {name}.',
    decision: 'A moderator has decided about your account.',
  },
};
