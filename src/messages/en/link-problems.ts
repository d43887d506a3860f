/** Links that do not work any more. */
export const linkProblems = {
  'link-used': {
    title: 'This link no longer works',
    detail:
      'The link was used already or is not complete. Start Forthright again to get a new one in the terminal.',
  },
  'invitation-used': {
    title: 'This invitation no longer works',
    detail:
      'It was used, withdrawn or is older than 14 days, or you have an account here already. Then sign in; otherwise ask for a new invitation.',
  },
  'reset-link-used': {
    title: 'This link no longer works',
    detail:
      'It was used already, is older than an hour, or a newer one was made. Ask whoever runs this server for a new one.',
  },
  'answer-link-over': {
    title: 'This link no longer works',
    detail:
      'It was used, is older than 14 days, the request is answered or over, or the link is not complete.',
  },
  'stop-link-unusable': {
    title: 'This link does not work',
    detail: 'The link is not complete. Sign in and choose in the settings what you get mail about.',
  },
};
