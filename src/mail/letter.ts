import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** One thing that a mail tells. */
export interface Entry {
  title: string;
  facts: readonly string[];
  /** What somebody else wrote; empty for nothing. */
  quote: string;
  links: readonly { name: string; url: string }[];
  hint: string;
}

export interface Letter {
  greeting: string;
  entries: readonly Entry[];
  footer: readonly string[];
}

/** A letter as plain text and as simple HTML. Every text is escaped; nothing is loaded from anywhere. */
export const laidOut = (letter: Letter): { text: string; html: string } => ({
  text: textOf(letter),
  html: (htmlOf(letter) as HtmlEscapedString).toString(), // nothing in it is waited for, so it is no promise
});

function textOf({ greeting, entries, footer }: Letter): string {
  const parts = entries.map(({ title, facts, quote, links, hint }) =>
    [
      title,
      ...facts,
      ...(quote ? ['', ...quote.split('\n').map((line) => `> ${line}`)] : []),
      '',
      ...links.map(({ name, url }) => `${name}: ${url}`),
      ...(hint ? [hint] : []),
    ].join('\n'),
  );
  return `${[greeting, ...parts, ['--', ...footer].join('\n')].join('\n\n')}\n`;
}

const htmlOf = ({ greeting, entries, footer }: Letter) =>
  html`<!doctype html>
    <html>
      <body style="font-family: sans-serif; line-height: 1.5; max-width: 36em">
        <p>${greeting}</p>
        ${entries.map(htmlOfEntry)}
        <hr />
        ${footer.map((line) => html`<p style="font-size: 0.85em">${line}</p>`)}
      </body>
    </html>`;

const htmlOfEntry = ({ title, facts, quote, links, hint }: Entry) =>
  html`<h2 style="font-size: 1.1em">${title}</h2>
    ${facts.map((fact) => html`<p>${fact}</p>`)}
    ${quote && html`<blockquote style="white-space: pre-wrap">${quote}</blockquote>`}
    <p>${links.map(({ name, url }) => html`<a href="${url}">${name}</a>&ensp;`)}</p>
    ${hint && html`<p style="font-size: 0.85em">${hint}</p>`}`;
