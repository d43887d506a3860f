/** What is refused about mail addresses. */
export const addressProblems = {
  'mail-off': {
    title: 'No mail from here',
    detail: 'This server sends no mail. Ask whoever runs it.',
  },
  'registration-closed': {
    title: 'An invitation is needed here',
    detail: 'Accounts are made with an invitation here. Ask a member for one.',
  },
  'mailed-link-over': {
    title: 'This link no longer works',
    detail: 'It was used already, is too old, or a newer one was asked for. Ask for a new one.',
  },
  'address-taken': {
    title: 'This address has an account',
    detail: 'Another account has this address by now. Choose another one.',
  },
  'address-same': {
    title: 'It is your address already',
    detail: 'You sign in with this address already. Enter another one.',
  },
  'address-verified': {
    title: 'Confirmed already',
    detail: 'Your mail address is confirmed already.',
  },
  'work-code-wrong': {
    title: 'Not the right code',
    detail: 'The code is wrong, or older than an hour. Check it, or have a new one mailed.',
  },
  'too-many-employers': {
    title: 'Three employers are shown',
    detail: 'Three are the most. Remove one first.',
  },
  'no-such-employer': {
    title: 'Not shown',
    detail: 'You have not shown this employer.',
  },
  'password-there': {
    title: 'There is a password already',
    detail: 'Your account has a password. Change it with the present one.',
  },
};
