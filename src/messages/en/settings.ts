/** The member's own choices. */
export const settings = {
  title: 'Settings',
  language: { title: 'Language', en: 'English', de: 'Deutsch' },
  theme: { title: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' },
  profile: {
    title: 'My profile',
    lead: 'What others can refer to when they write to you, and what you welcome.',
    open: 'Edit my profile',
  },
  preset: {
    title: 'What fits you now',
    lead: 'It changes some of the advice, never an answer of yours.',
    happy: {
      name: 'Happy in my job',
      text: 'An opening that meets your wishes is worth a yes; one far from your field is not.',
    },
    looking: { name: 'Looking', text: 'An opening far from your field is worth a question, too.' },
    recruiting: { name: 'Recruiting', text: 'An opening offered to you is met with a question.' },
    organising: {
      name: 'Organising',
      text: 'An opening offered to you is met with a question, and so is a sale that is meant for you.',
    },
    saved: 'Saved.',
  },
  keys: {
    title: 'Single keys',
    label: 'Answer requests with single keys',
    text: 'Switch it off if you speak to your computer or press keys by accident.',
    on: 'On',
    off: 'Off',
  },
  privacy: {
    title: 'Privacy',
    lead: 'What other members see of you. Your name and headline are always shown.',
    showsProfile: {
      name: 'Members see the lines of my profile',
      text: 'Positions, skills and works. Whoever writes to you can then refer to one of them, and have it confirmed.',
    },
    mayBeNamed: {
      name: 'Contacts may name me as somebody in common',
      text: 'A request may then say that you know both sides.',
    },
    saved: 'Saved.',
  },
  blocks: {
    title: 'Blocked members',
    none: 'You have blocked nobody. You can do so on the page of a member.',
    since: 'Since {date}',
    unblock: 'Unblock',
    unblockFor: 'Unblock {name}',
  },
  sample: {
    title: 'Sample community',
    text: 'You are looking at people who are made up. Removing them leaves everything of your own.',
    remove: 'Remove the sample community',
  },
  imports: {
    title: 'Imports',
    none: 'Nothing was imported yet.',
    add: 'Import an archive',
    skipped: '{count, plural, =0 {nothing left out} one {one row left out} other {# rows left out}}',
  },
  account: { title: 'Account', signedInAs: 'Signed in as {name}, {email}.', signOut: 'Sign out' },
};
