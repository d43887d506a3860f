/** Mail of accounts themselves. It quotes nobody. */
export const accountMail = {
  hello: 'Hello,',
  subjects: {
    reset: 'Set a new password',
    verify: 'Confirm your mail address',
    change: 'Confirm your new mail address',
    changing: 'Your mail address is to be changed',
    register: 'Make your account',
    'register-known': 'You have an account already',
    'change-known': 'This address has an account already',
    work: 'Your code',
    'work-ending': 'Show once more where you work',
  },
  texts: {
    reset: 'Somebody, probably you, asked for a new password for your account at {host}.',
    verify: 'Confirm that you read the mail of this address, with which you sign in at {host}.',
    change: 'Somebody who has an account at {host} would like to sign in with this address from now on.',
    changing:
      'Somebody who is signed in to your account at {host}, and knows how to show that it is theirs, asked for another mail address. Until the other address is confirmed, this one stays.',
    register: 'With this link you make an account at {host}.',
    'register-known':
      'Somebody, probably you, wanted to make an account at {host} with this address. There is one already; sign in with it.',
    'change-known':
      'Somebody, probably you, wanted to use this address for another account at {host}. It has an account already, so nothing was changed.',
    work: 'Enter this code at {host} to show that you work here. Your profile then names the part behind the @, never this address.',
    'work-ending':
      'A year ago you showed by a code where you work: {domains}. In two weeks your profile at {host} names it no more, unless you show it once more.',
  },
  links: {
    reset: 'Set a new password',
    verify: 'Confirm the address',
    change: 'Confirm the address',
    changing: 'See what is signed in',
    register: 'Make the account',
    'register-known': 'Forgotten the password',
    'change-known': 'Forgotten the password',
    'work-ending': 'Open the profile',
  },
  hints: {
    reset:
      'The link works once, for one hour after you asked. If it was not you, do nothing: your password stays as it is.',
    verify: 'The link works for three days. If you have no account there, do nothing.',
    change: 'The link works for one day. If it was not you, do nothing: nothing is changed.',
    changing: 'If it was not you, change your password now; it signs everybody else out.',
    register: 'The link works once, for one day. If it was not you, do nothing: no account is made.',
    'register-known': 'If it was not you, do nothing: nothing was changed.',
    'change-known': 'If it was not you, do nothing.',
    work: 'The code works for one hour. If it was not you, do nothing.',
    'work-ending': 'There you can also take it out.',
  },
  footer: 'From {origin}',
};
