/** Refusals around profiles, and around connections. */

export const profileProblems = {
  'line-empty': {
    title: 'Nothing written',
    detail: 'Write what the line is to say; a link needs its address.',
  },
  'line-too-long': { title: 'Too long', detail: 'Shorten the line to at most 300 characters.' },
  'address-unusable': {
    title: 'Address not usable',
    detail: 'Enter the whole address of a page, beginning with https://.',
  },
  'date-unusable': {
    title: 'Date not readable',
    detail: 'Write a year, or year and month, such as 2021-04.',
  },
  'no-such-line': { title: 'No such line', detail: 'This line does not stand on your profile any more.' },
  'too-many-lines': { title: 'Enough lines', detail: 'A profile holds 500 lines. Take one out first.' },
  'line-there-already': { title: 'There already', detail: 'The same stands on your profile already.' },
  'too-many-looks': {
    title: 'Looked at often enough',
    detail: 'Links are looked at ten times a day on request. Tomorrow there are ten more.',
  },
};

export const connectionProblems = {
  'not-connected': {
    title: 'Not connected',
    detail: 'You are not connected here. Send a request that says why.',
  },
  'message-empty': { title: 'Nothing written', detail: 'Write something first.' },
  'message-too-long': { title: 'Message too long', detail: 'A message has at most 5,000 characters.' },
  'text-missing': { title: 'Nothing written', detail: 'Write what is to be done.' },
  'text-too-long': { title: 'Too long', detail: 'Shorten it to at most 300 characters.' },
  'date-not-ahead': { title: 'Not a day to come', detail: 'Choose a day within the next year.' },
  'no-such-follow-up': {
    title: 'No such follow-up',
    detail: 'It does not exist, or it is not yours to see.',
  },
  'follow-up-done': { title: 'Done already', detail: 'This is done already, so it cannot be put off.' },
  'not-yours-to-put-off': {
    title: 'You promised this',
    detail: 'Only the one who waits for a promise can put it off. Write to them if you need more time.',
  },
};
