/** First start and signing in. */
export const welcome = {
  title: 'Welcome',
  claim: 'A connection request should say why.',
  promise:
    'Forthright reads each request, checks what can be checked, and tells you in a few sentences what it found. You decide.',
  example: {
    before: 'Your talk on ',
    passage: 'late events',
    after: ' is the problem our team has. I look for somebody to lead that work.',
    personal: 'It names something of your own.',
    confirmed: 'Confirmed: the opening exists and is open.',
  },
  owner: {
    title: 'Make your account',
    text: 'You are the first one here, so this account runs the place.',
    name: 'Your name',
    email: 'Mail address',
    emailHint: 'Only for signing in here. Nothing is sent to it.',
    emailMailed: 'For signing in here, and for mail, about which you choose yourself.',
    password: 'Password',
    passwordHint: 'At least 10 characters.',
    submit: 'Make the account',
    language: 'Language',
  },
  noToken: {
    title: 'Open the link from the terminal',
    text: 'When Forthright starts for the first time it prints a link that ends in a long code. Open that link in this browser; it makes sure that nobody else becomes the owner.',
  },
  hasOwner: {
    title: 'This place has an owner already',
    text: 'Sign in with the account that was made here.',
  },
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    wrong: 'Mail address and password do not fit together. Check both and try again.',
    wait: 'Too many tries. Wait a minute, then try again.',
    forgotten: 'Forgotten? Whoever runs this server can give you a link to set a new password.',
  },
  start: {
    title: 'What would you like to begin with?',
    text: 'You can do the others later; they do not exclude each other.',
    archive: {
      title: 'My LinkedIn archive',
      text: 'Learn why people connected with you, who never wrote, and whom you owe an answer. It stays on this server.',
      act: 'Choose the file',
    },
    sample: {
      title: 'A sample community',
      text: 'Made-up requests of every kind, to see how a request is read and answered. One click removes it again.',
      act: 'Look around',
    },
    community: {
      title: 'A community of my own',
      text: 'Members send each other requests that say why, and the community vouches for events and employers.',
      act: 'Invite people',
    },
  },
};
