import { expect, test } from 'vitest';
import { relMeLinks } from './rel-me.ts';

const links = (text: string, type = 'text/html') =>
  relMeLinks({ url: 'https://ada.example/about/', type, text });

const HERE = 'https://forthright.example/people/ada';

test.each([
  `<a rel="me" href="${HERE}">Ada</a>`,
  `<A HREF='${HERE}' REL='nofollow ME noopener'>Ada</A>`,
  `<link rel=me href=${HERE}>`,
  `<p><a rel="me" href="${HERE}"><b>never closed`,
  `<a rel="&#109;e" href="https://forthright.example&#x2F;people/ada">`,
])('is found in %s', (text) => expect(links(text)).toEqual([HERE]));

test.each([
  `<!-- <a rel="me" href="${HERE}"> -->`,
  `<script>'<a rel="me" href="${HERE}">'</script>`,
  `<textarea><a rel="me" href="${HERE}"></textarea>`,
  `<a rel="menu" href="${HERE}">`,
  `<a title='rel="me"' href="${HERE}">`,
  `<a rel="me">${HERE}</a>`,
  `<a rel="me" href="https://[">`,
  `<meta rel="me" href="${HERE}">`,
])('is not found in %s', (text) => expect(links(text)).toEqual([]));

test('is read against the page and its base', () => {
  expect(links('<a rel="me" href="../ada">')).toEqual(['https://ada.example/ada']);
  expect(links('<base href="/x/"><a rel="me" href="ada">')).toEqual(['https://ada.example/x/ada']);
});

test('is not looked for in anything but a page', () => {
  expect(links(`<a rel="me" href="${HERE}">`, 'application/json')).toEqual([]);
});
