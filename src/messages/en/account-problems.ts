/** What is refused about accounts: joining, signing in, and by what. */
export const accountProblems = {
  'signed-out': { title: 'Signed out', detail: 'Sign in to see this.' },
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
  'invitations-closed': {
    title: 'Only the owner invites',
    detail: 'On this instance only the owner invites people. Ask them to invite the person you have in mind.',
  },
  'invitation-for-one': {
    title: 'One person for each link',
    detail: 'Your links let in one person each. Make one for everybody you want to invite.',
  },
  'too-many-invitations': {
    title: 'Five invitations are open',
    detail: 'You have five invitations that nobody has used yet. Withdraw one, or wait until one is used.',
  },
  'no-such-invitation': {
    title: 'No such invitation',
    detail: 'This invitation does not exist, or it is not yours to see.',
  },
  'too-many-tries': {
    title: 'Too many tries',
    detail: 'That was tried too often. Wait a few minutes, then try again.',
  },
  'too-many-streams': {
    title: 'Too many open pages',
    detail: 'Too many pages are kept up to date for you already. Close one of them.',
  },
  'reset-link-used': {
    title: 'This link no longer works',
    detail:
      'It was used already, is older than an hour, or a newer one was made. The sign-in page says how to get a new one.',
  },
  'password-wrong': {
    title: 'Not your password',
    detail: 'That is not your present password. Check it and try again.',
  },
  'no-such-session': {
    title: 'No such session',
    detail: 'This session does not exist any more, or it is not yours.',
  },
  'code-wrong': {
    title: 'Not the right code',
    detail:
      'The code is wrong or over. Enter the one that the app shows now, or a recovery code that you have not used.',
  },
  'sign-in-again': {
    title: 'Sign in again',
    detail:
      'The time for the code is over, or it was tried too often. Begin again with mail address and password.',
  },
  'second-factor-on': {
    title: 'On already',
    detail: 'The second step is on already. Switch it off first to set it up anew.',
  },
  'passkey-refused': {
    title: 'This passkey did not work',
    detail:
      'It may have been removed here, belong to another address, or have taken too long. Try again, or use another way to sign in.',
  },
  'too-many-passkeys': {
    title: 'Enough passkeys',
    detail: 'Twenty passkeys are the most. Remove one that you no longer use.',
  },
  'no-such-passkey': {
    title: 'No such passkey',
    detail: 'This passkey does not exist any more, or it is not yours.',
  },
  'last-way-in': {
    title: 'It is your last way in',
    detail: 'Without it you could not sign in any more. Add another way first, then remove this one.',
  },
  'proof-missing': {
    title: 'Show once more that it is you',
    detail: 'You signed in a while ago. Enter your password, or sign out and in again, and then go on.',
  },
  'not-connected-there': {
    title: 'Not connected',
    detail: 'No account elsewhere is connected to yours.',
  },
  'outside-off': {
    title: 'Not set up here',
    detail: 'Signing in with an account elsewhere is not set up on this server.',
  },
  'outside-unreachable': {
    title: 'The other server does not answer',
    detail:
      'The server that would sign you in does not answer just now. Try again later, or use another way.',
  },
  'password-too-short': {
    title: 'Password too short',
    detail: 'Choose a password of at least 10 characters.',
  },
  'email-unusable': {
    title: 'Mail address not usable',
    detail: 'Check the mail address; it looks incomplete.',
  },
  'owner-exists': {
    title: 'There is an owner already',
    detail: 'This instance has an owner. Sign in instead.',
  },
};
