/** What can go wrong with notifications on devices. */
export const pushProblems = {
  'no-such-device': {
    title: 'There is no such device',
    detail: 'It was ended, or it was never one of yours.',
  },
  'too-many-devices': {
    title: 'Ten devices tell you already',
    detail: 'End one of them in the settings, then allow this one.',
  },
  'device-unusable': {
    title: 'This device cannot be told',
    detail: 'What the browser handed over is not an address and keys that a message could be sent by.',
  },
  'device-gone': {
    title: 'This device is gone',
    detail: 'Its browser does not take notifications from here any more. Allow it again there.',
  },
  'push-not-taken': {
    title: 'The test was not taken',
    detail: 'The service that brings notifications to this browser did not take it. Try again later.',
  },
};
