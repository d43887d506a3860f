/** What the command line says to people. Options and commands themselves are not translated. */
export const cli = {
  recommendation: {
    accept: 'Worth a yes',
    ask: 'Ask why first',
    ignore: 'Probably not',
    report: 'Be careful',
  },
  triage: {
    nothing: 'There are no received requests in this file.',
    count: '{count, plural, one {One request} other {# requests}}',
    history: '{count, plural, one {One past connection} other {# past connections}}',
    line: '{reason}, {percent} % sure',
    outcome: {
      talked: 'you talked',
      pitched: 'they wanted to sell',
      offered_job: 'they offered a job',
      asked_something: 'they asked for something',
      one_sided: 'only one side wrote',
      silent: 'nobody wrote',
    },
  },
  imported: {
    done: 'Done: {connections, plural, one {one connection} other {# connections}} ({newConnections} new), {messages, plural, one {one message} other {# messages}} ({newMessages} new), {newRequests, plural, =0 {no new request} one {one new request} other {# new requests}}.',
    skipped:
      '{skipped, plural, one {One row was} other {# rows were}} left out; the web app lists them with file, line and cause.',
    cancelled: 'Cancelled. What was read until then is kept.',
    failed: 'Not imported: {sentence}',
  },
  refused: {
    'no-such-file': 'There is no file or folder {path}.',
    'no-such-member': 'There is no member with the short name {handle}.',
    'not-readable-yet':
      'Files of this kind cannot be read yet: {path}. A LinkedIn archive (zip or folder) or a .jsonl file can.',
    'line-unreadable': 'Line {line} of {path} is not an object with "id" and "text".',
  },
};
