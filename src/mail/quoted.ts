/**
 * What others wrote, as it may stand in a mail: without anything that a mail program would make a link of, since links
 * are inert until a request is accepted, and without line breaks of its own making in a single line.
 */
export const quoted = (text: string, leftOut: string): string =>
  text.replaceAll(LINK, leftOut).replaceAll(CONTROL, ' ').trim();

/** Addresses with a scheme, with `www.`, of mail, and bare names of hosts with whatever follows them. */
const LINK =
  /\b(?:[a-z][a-z\d+.-]*:\/\/\S+|www\.\S+|mailto:\S+|[^\s@]+@[^\s@]+\.\w+|(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#:]\S*)?)/giu;

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029]/g;

/** The same in one line, such as a name. */
export const inOneLine = (text: string, leftOut: string): string =>
  quoted(text, leftOut).replaceAll(/\s+/g, ' ').slice(0, 120);
