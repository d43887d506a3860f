/** The list of requests, and a request pasted by hand. */
export const inbox = {
  title: 'Requests',
  summary:
    '{count, plural, =0 {Nobody waits for an answer} one {One person would like to connect} other {# people would like to connect}}',
  summaryAnswered: 'What you have answered, the latest first',
  list: 'List of requests',
  view: { label: 'Which requests', open: 'Open', answered: 'Answered' },
  groups: { accept: 'Worth a yes', ask: 'Ask why first', ignore: 'Probably not', report: 'Be careful' },
  readsLike: 'Reads like: {reason}',
  states: {
    waiting: 'Waiting',
    asked: 'Asked why',
    accepted: 'Accepted',
    declined: 'Declined',
    ignored: 'Ignored',
    reported: 'Reported',
    ended: 'Ended',
  },
  done: {
    title: 'Everything is answered',
    text: 'New requests appear here as they come. Until then your past connections tell why people asked.',
    history: 'See your history',
    answered: 'See what you answered',
  },
  empty: {
    title: 'No requests yet',
    text: 'A request that reached you elsewhere can be judged here: paste its text. Or bring your LinkedIn archive and learn why people connected with you.',
    import: 'Import an archive',
    people: 'Find somebody among the members',
  },
  noneAnswered: {
    title: 'Nothing answered yet',
    text: 'What you accept, ask, ignore or decline is kept here.',
  },
  paste: {
    open: 'Paste a request',
    title: 'Paste a request',
    text: 'From a mail, a chat, another network. It is judged like any other, and nobody is told.',
    note: 'What they wrote',
    name: 'Who wrote it',
    headline: 'What they do, if you know',
    profileUrl: 'Address of their page, if you know',
    more: 'More about them',
    submit: 'Judge it',
    missing: 'Paste their text and say who wrote it.',
    added: 'Added to your requests.',
  },
};
