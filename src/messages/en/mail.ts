/** What mails say. Nothing that others wrote goes into a subject, not even a name. */
export const mail = {
  subjects: {
    arrived: 'Somebody would like to connect with you',
    asked: 'You are asked why you would like to connect',
    reminder: 'A question still waits for your answer',
    answered: 'Your question was answered',
    accepted: 'Your request was accepted',
    declined: 'Your request was declined',
    ended: 'Your request has ended',
    connected: 'You are connected',
    message: 'Somebody wrote to you',
    'reported-decision': 'A moderator has looked at your report',
    decision: 'A decision about your account',
  },
  digest: '{count, plural, one {One thing that happened} other {# things that happened}}',
  hello: 'Hello {name},',
  because: 'We think: {sentence}',
  reason: 'Reason: {reason}',
  leftOut: '[link left out]',
  acts: { accept: 'Accept', ask: 'Ask why', ignore: 'Ignore' },
  confirm: 'These links open a page that asks once more. They work for 14 days.',
  open: 'Open in Forthright',
  settings: 'Choose what you get mail about: {url}',
  stop: 'Stop these digests: {url}',
};

/** The pages that links in mails lead to. */
export const byMail = {
  answer: {
    titles: { accept: 'Accept this request?', ask: 'Ask why?', ignore: 'Ignore this request?' },
    texts: {
      accept: 'You and {name} will be connected. You can take it back for ten seconds.',
      ask: '{name} gets your question and has seven days to answer. Nothing is accepted by it.',
      ignore: '{name} is not told. You can take it back for seven days.',
    },
    acts: { accept: 'Accept', ask: 'Ask', ignore: 'Ignore' },
    done: { accept: 'Accepted', ask: 'Asked', ignore: 'Ignored' },
    doneTexts: {
      accept: 'You and {name} are connected.',
      ask: '{name} has your question. When they answer, you are told.',
      ignore: '{name} is not told.',
    },
    changed: 'This link has done its work',
    changedText:
      'What it did was taken back or changed. In Forthright you see how the request of {name} stands.',
    undo: 'Take it back',
    over: {
      title: 'This link no longer works',
      text: 'It is older than 14 days, the request was answered or is over, or the link is not complete.',
    },
    signIn: 'See it in Forthright',
    says: '{name} says',
  },
  off: {
    title: 'Stop the digests?',
    text: 'What happened stays in your news. You can switch digests on again in the settings.',
    act: 'Stop the digests',
    done: 'You get no digests any more.',
  },
  settings: {
    title: 'Mail',
    open: 'What you get mail about',
    lead: 'Everything is in your news too. Mail goes to {email}.',
    none: 'This server sends no mail. What happens is in your news.',
    zone: 'Digests come at 8:00, by the time of {zone}.',
    useZone: 'Use the time of this browser',
    saved: 'Kept.',
    paces: { at_once: 'At once', daily: 'Every morning', weekly: 'Monday mornings', never: 'Never' },
    kinds: {
      arrived: 'Somebody would like to connect',
      asked: 'You are asked why',
      reminder: 'A question still waits for you',
      answered: 'Your question was answered',
      accepted: 'Your request was accepted',
      declined: 'Your request was declined',
      ended: 'Your request ended without an answer',
      connected: 'Two requests crossed',
      message: 'Messages, at most one mail an hour for each person',
      'reported-decision': 'A moderator has looked at what you reported',
      decision: 'A decision about your account',
    },
  },
};
