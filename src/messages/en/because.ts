/** Why we advise what we advise. Each sentence states one fact that the reader can check. */
export const because = {
  'evidence-confirmed': 'Confirmed: {claim}.',
  'evidence-contradicted': 'This does not agree with what we know: {claim}.',
  'evidence-plausible': 'Not confirmed by anybody else yet: {claim}.',
  'evidence-unchecked': 'Nobody has checked this yet: {claim}.',
  'look-alike': 'The name and profile look like {name}, whom you know, but it is another account.',
  'hidden-motive': 'It opens kindly, but what it asks for is: {toward}.',
  'hidden-motive-declared': 'The reason given is “{reason}”, but what the note asks for is: {toward}.',
  personal: 'It names something of your own: “{passage}”.',
  'reads-like': 'Nothing was declared, but the note reads like: {reason}.',
  'said-openly': 'The reason is stated openly: {reason}.',
  mutuals: '{count, plural, one {You both know one person} other {You both know # people}}: {names}.',
  welcome: 'You have said that this is welcome: {reason}.',
  'not-welcome': 'You have said that this is not what you want: {reason}.',
  wishes: 'The opening meets {met} of your {of} wishes.',
  standing: 'Answers over {percent} % of those who ask why.',
  copies:
    '{notes, plural, one {One other note says nearly the same} other {# other notes say nearly the same}}.',
  placeholder: 'A gap of a template was never filled: “{passage}”.',
  blank: 'There is no note, although one is easy to write here.',
  'blank-as-usual': 'There is no note. Nearly nobody writes one there, so that says nothing.',
  'same-field': 'Works in your field: {line}.',
  'other-field': 'Works in a different field: {line}.',
  'many-wait':
    '{count, plural, one {One other request waits} other {# other requests wait}} for you already.',
  precedents:
    'Of {connections, plural, one {one earlier connection} other {# earlier connections}} of this kind, you talked with {talked}.',
};
