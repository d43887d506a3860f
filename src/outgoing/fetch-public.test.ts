import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fail } from '../domain/result.ts';
import { fetchPublic } from './fetch-public.ts';
import type { Asking } from './guarded-request.ts';

let server: Server;
let here: string;
const asked: { url: string; headers: Record<string, unknown> }[] = [];

const PAGES: Record<string, (answer: ServerResponse, url: URL) => void> = {
  '/page': (answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Grüße</p>'),
  '/absent': (answer) => answer.writeHead(404).end(),
  '/broken': (answer) => answer.writeHead(500).end(),
  '/cookie': (answer) => answer.writeHead(302, { location: '/page', 'set-cookie': 'a=1' }).end(),
  '/to': (answer, url) => answer.writeHead(302, { location: url.searchParams.get('url')! }).end(),
  '/large': (answer) => answer.end('x'.repeat(1_000_001)),
  '/just': (answer) => answer.end('x'.repeat(1_000_000)),
  '/slow': (answer) => void answer.write('x'),
  '/cut': (answer) => {
    answer.writeHead(200, { 'content-length': '100' });
    answer.write('x', () => answer.destroy());
  },
};

beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    const url = new URL(request.url ?? '', 'http://here');
    const count = /^\/redirects\/(\d)$/.exec(url.pathname)?.[1];
    if (count === undefined) return PAGES[url.pathname]?.(answer, url);
    const location = count === '0' ? '/page' : `/redirects/${Number(count) - 1}`;
    return answer.writeHead(302, { location }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  here = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ALLOWED: Asking = { userAgent: 'Forthright/test', isPrivateAllowed: true };
const GUARDED: Asking = { userAgent: 'Forthright/test', isPrivateAllowed: false };

/** A name server that answers as told, one list of addresses after the other. */
function answering(...lists: string[][]): Asking['lookup'] {
  const rest = [...lists];
  const lookup = (_host: string, _options: unknown, callback: (error: null, found: unknown) => void) => {
    const list = rest.length > 1 ? rest.shift()! : rest[0]!;
    callback(
      null,
      list.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return lookup as unknown as Asking['lookup'];
}

describe('a page that is open to us', () => {
  test('is read, with what its server calls it', async () => {
    const page = await fetchPublic(`http://${here}/page`, ALLOWED);
    expect(page).toMatchObject({ ok: true, value: { type: 'text/html', text: '<p>Grüße</p>' } });
  });

  test('is asked for under our own name, without cookies', async () => {
    const page = await fetchPublic(`http://${here}/cookie`, ALLOWED);
    expect(page).toMatchObject({ ok: true, value: { url: `http://${here}/page` } });
    const { headers } = asked.at(-1)!;
    expect(headers).toMatchObject({ 'user-agent': 'Forthright/test' });
    expect(Object.keys(headers)).not.toContain('cookie');
  });

  test('may be three redirects away, not four', async () => {
    expect((await fetchPublic(`http://${here}/redirects/2`, ALLOWED)).ok).toBe(true);
    expect(await fetchPublic(`http://${here}/redirects/3`, ALLOWED)).toEqual(fail('too-many-redirects'));
  });

  test('is at most a megabyte long', async () => {
    expect((await fetchPublic(`http://${here}/just`, ALLOWED)).ok).toBe(true);
    expect(await fetchPublic(`http://${here}/large`, ALLOWED)).toEqual(fail('too-large'));
  });

  test('is not waited for without end', async () => {
    expect(await fetchPublic(`http://${here}/slow`, { ...ALLOWED, timeout: 200 })).toEqual(fail('too-slow'));
  });

  test.each([
    ['/absent', 'not-found'],
    ['/broken', 'unreachable'],
    ['/cut', 'unreachable'],
  ] as const)('is reported when it is none: %s', async (path, failure) => {
    expect(await fetchPublic(`http://${here}${path}`, ALLOWED)).toEqual(fail(failure));
  });
});

describe('an address that leads inside is refused before anything is asked', () => {
  const port = () => here.split(':')[1]!;

  test.each([
    'http://127.0.0.1:PORT/page',
    'http://127.1:PORT/page',
    'http://2130706433:PORT/page',
    'http://0x7f000001:PORT/page',
    'http://0177.0.0.1:PORT/page',
    'http://[::1]:PORT/page',
    'http://[::ffff:127.0.0.1]:PORT/page',
    'http://[::ffff:7f00:1]:PORT/page',
    'http://0.0.0.0:PORT/page',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost:PORT/page',
    'http://①②⑦.⓪.⓪.①:PORT/page',
  ])('%s', async (url) => {
    const before = asked.length;
    expect(await fetchPublic(url.replace('PORT', port()), GUARDED)).toEqual(fail('not-public'));
    expect(asked).toHaveLength(before);
  });

  test.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'javascript:alert(1)',
    'http://name:password@example.org/',
    'no address',
    '',
  ])('%s is no address of a page', async (url) => {
    expect(await fetchPublic(url, ALLOWED)).toEqual(fail('not-an-address'));
  });

  test('under a name that stands for an address inside', async () => {
    const lookup = answering(['127.0.0.1'])!;
    expect(await fetchPublic(`http://inside.example:${port()}/page`, { ...GUARDED, lookup })).toEqual(
      fail('not-public'),
    );
  });

  test('under a name that stands for an open address and one inside', async () => {
    const lookup = answering(['93.184.216.34', '10.0.0.1'])!;
    expect(await fetchPublic('http://both.example/', { ...GUARDED, lookup })).toEqual(fail('not-public'));
  });

  test('under a name that stands for nothing', async () => {
    const lookup = answering([])!;
    expect(await fetchPublic('http://none.example/', { ...GUARDED, lookup })).toEqual(fail('not-public'));
  });

  test('by a redirect, whether to an address or to a name', async () => {
    // Only the first address is let through here, as if it were open; what it sends on to is not.
    const to = (url: string) => `http://${here}/to?url=${encodeURIComponent(url)}`;
    for (const [url, failure] of [
      ['file:///etc/passwd', 'not-an-address'],
      ['http://name:password@example.org/', 'not-an-address'],
      ['gopher://127.0.0.1/', 'not-an-address'],
    ] as const) {
      expect(await fetchPublic(to(url), ALLOWED)).toEqual(fail(failure));
    }
  });

  test('by a name that stands for another address the second time: each connection looks again', async () => {
    // The first look finds this machine, which the test lets through as open; the second finds it inside.
    const lookup = answering(['127.0.0.1'], ['127.0.0.1']);
    let looks = 0;
    const counting = ((...given: Parameters<NonNullable<typeof lookup>>) => {
      looks += 1;
      return (lookup as (...all: unknown[]) => unknown)(...given);
    }) as unknown as NonNullable<Asking['lookup']>;
    const fetching = {
      ...GUARDED,
      lookup: counting,
      get isPrivateAllowed() {
        return looks < 2;
      },
    };
    const url = `http://first.example:${port()}/redirects/1`;
    expect(await fetchPublic(url, fetching)).toEqual(fail('not-public'));
    expect(looks).toBe(2);
  });
});
