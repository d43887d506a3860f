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
  coach: {
    nothing: 'There are no drafts in this file.',
    'may-send': 'may be sent',
    'not-yet': 'not like this yet',
    weight: { stop: 'Before sending', mend: 'Better', good: 'Good' },
  },
  exported: 'Everything is in {path}.',
  imported: {
    done: 'Done: {connections, plural, one {one connection} other {# connections}} ({newConnections} new), {messages, plural, one {one message} other {# messages}} ({newMessages} new), {newRequests, plural, =0 {no new request} one {one new request} other {# new requests}}.',
    skipped:
      '{skipped, plural, one {One row was} other {# rows were}} left out; the web app lists them with file, line and cause.',
    cancelled: 'Cancelled. What was read until then is kept.',
    failed: 'Not imported: {sentence}',
  },
  admin: {
    reset:
      'With this link {handle} sets a new password. It works once and for one hour; earlier ones no longer work.',
    handed: '{handle} owns this instance from now on; the owner so far is a member.',
    dropped: '{handle} signs in with the password alone from now on, and can set up a second step again.',
    owner: 'Open this link once to make the account that owns the instance. Earlier ones no longer work.',
  },
  refused: {
    'not-handed-over':
      'Nothing was handed over: there is no owner yet, or {handle} is not a member, or owns it already.',
    'no-account': '{handle} belongs to the sample community and has no account to sign in with.',
    'no-second-factor': '{handle} has no second step at signing in.',
    'owner-exists': 'This instance has an owner. For a new password make a reset link.',
    'not-through-server': 'The running server does not take the command {command}.',
    'no-socket':
      'The folder {folder} has a name too long for the socket through which commands reach a running server (about 100 bytes). Such commands work only while the server is stopped.',
    'no-such-file': 'There is no file or folder {path}.',
    'no-such-member': 'There is no member with the short name {handle}.',
    'not-readable-yet':
      'Files of this kind cannot be read yet: {path}. A LinkedIn archive (zip or folder) or a .jsonl file can.',
    'no-text-file': '{path} cannot be read as a text: name a text file or a .jsonl file.',
    'draft-unreadable':
      'Line {line} of {path} is not an object with "text" and, where given, a "reason", "recipient" and "limit" as docs/coach.md describes them.',
    'line-unreadable': 'Line {line} of {path} is not an object with "id" and "text".',
  },
};
