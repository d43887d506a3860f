/** People one is connected to here, and what is written on a connection. */
export const connections = {
  title: 'Connections',
  since: 'Connected on {date}',
  empty: {
    title: 'No connections here yet',
    text: 'When a request is accepted, it goes on here: why it began, and what you write to each other.',
    find: 'Find people',
  },
  one: {
    back: 'All connections',
    page: 'Their page',
    began: 'How it began',
    theirNote: '{name} wrote on {date}',
    yourNote: 'You wrote on {date}',
    asked: 'Asked on {date}',
    answered: 'Answered on {date}',
    theirPromise: '{name} promised',
    yourPromise: 'You promised',
    messages: 'Messages',
    none: 'Nothing written yet.',
    earlier: 'Earlier messages',
    you: 'You',
    gone: 'No longer there: the account was deleted.',
    write: 'Your message',
    hint: 'Only {name} and you can read it.',
    send: 'Send',
    careful: {
      unwanted: 'Careful: this reads like something sent to many.',
      scam: 'Careful: this reads like an attempt to deceive you. Do not send money, codes or documents.',
    },
    links: 'Links are shown as text here; copy one only if you know where it leads.',
    more: 'More',
    end: 'End the connection',
    endText:
      'You will no longer be connected, and what you wrote to each other is no longer shown. {name} is not told.',
    ended: 'You are no longer connected to {name}.',
  },
};
