/** What a recipient is here for at the moment; it changes the rows of the rule table that depend on it, nothing else. */
export const PRESETS = ['happy', 'looking', 'recruiting', 'organising'] as const;
export type Preset = (typeof PRESETS)[number];
