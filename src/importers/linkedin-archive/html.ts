/** Content of messages as plain text. Nearly all of it is plain already, so the check comes first and costs little. */
import { compile } from 'html-to-text';

/** Only what LinkedIn writes counts as HTML; `a < b` and a tag that somebody writes about stay as they are. */
const HTML = /<\/(?:p|strong|li|ul|ol|a|em|u|sup|b|i|div|span)>|<br ?\/?>|<p class="/;
const ENTITY =
  /&(?:nbsp|amp|rsquo|lsquo|rdquo|ldquo|gt|lt|quot|apos|ndash|mdash|hellip|#\d{1,6}|#x[\da-f]{1,5});/i;

/** Longer mail is no letter to anybody; converting megabytes would hold up everything else. */
const MAX_HTML_CHARS = 100_000;

const convert = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'ul', options: { itemPrefix: '- ', leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'ol', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  ],
});

export function plainText(content: string): string {
  const isHtml = content.includes('<') && HTML.test(content);
  if (isHtml) return convert(content.slice(0, MAX_HTML_CHARS)).trim();
  if (!content.includes('&') || !ENTITY.test(content)) return content.trim();
  // The converter reads `<` as a tag and joins lines; here only the entities are to be decoded.
  return content.replace(new RegExp(ENTITY, 'gi'), (entity) => convert(entity) || ' ').trim();
}
