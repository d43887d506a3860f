/** What notifications on devices say beside the subjects of mails. */
export const push = { hello: 'This is how Forthright tells you of news on this device.' };

/** The page on which members choose what their devices tell them. */
export const onDevices = {
  title: 'Notifications',
  open: 'What your devices tell you',
  lead: 'Your phone or computer can tell you of news while nobody looks at Forthright. Everything stands in your news too.',
  here: {
    title: 'This device',
    off: 'It tells you nothing yet. When you allow it, your browser asks once more.',
    allow: 'Allow on this device',
    on: 'It tells you of news as long as you are signed in here.',
    stop: 'Stop on this device',
    working: 'Asking your browser',
    allowed: 'Allowed. This device tells you of news from now on.',
    stopped: 'This device tells you nothing any more.',
    refusedTitle: 'Your browser does not allow it',
    refused:
      'Somebody said no to notifications of {host} in this browser. Open the settings of this site by the sign beside its address, allow notifications, and load this page again.',
    dismissed: 'The question of your browser was closed without an answer. You can try again.',
    unsupported: 'This browser cannot show notifications of websites.',
    insecure: 'Browsers allow notifications only over https. Whoever runs this server can change that.',
    home: 'On an iPhone or iPad, put Forthright on the home screen first: Share, then "Add to Home Screen". Open it from there and come back to this page.',
    failed:
      'Your browser could not reach the service that brings notifications to it. Try again later, and look whether the browser has them switched on.',
  },
  devices: {
    title: 'Your devices',
    none: 'No device tells you of news.',
    name: '{browser} on {system}',
    unknown: 'An unknown browser',
    here: 'this one',
    since: 'allowed on {day}',
    told: 'told you something last on {day}',
    end: 'End',
    endFor: 'End {device}',
    ended: 'It tells you nothing any more.',
    test: 'Send a test',
    testFor: 'Send a test to {device}',
    tested: 'Sent. It shows within a few seconds.',
    ends: 'A device stops by itself when you sign out there, when its session is ended or its time is over, and when you change your password elsewhere.',
  },
  kinds: {
    title: 'What they tell you of',
    message: 'Messages',
    saved: 'Kept.',
  },
  names: {
    title: 'Names',
    label: 'Say who it was',
    text: 'A notification shows on a locked screen. Without this it says what happened and not who it was. What others wrote never stands in one.',
  },
};
