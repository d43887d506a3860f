import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageSplitter } from './message-splitter.ts';

const startup = Buffer.concat([int(13), Buffer.from('\0\x03\0\0user\0', 'latin1')]);

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

const message = (type: string, content: Uint8Array) =>
  Buffer.concat([Buffer.from(type), int(content.length + 4), content]);

/** Cuts the bytes anywhere, as a stream may. */
function inPieces(bytes: Buffer, cuts: number[]): Buffer[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
  return places.slice(1).map((end, i) => bytes.subarray(places[i], end));
}

describe('splitting what a client says', () => {
  test('gives every message whole, wherever the stream was cut', () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 10 });
    fc.assert(
      fc.property(contents, fc.array(fc.nat(), { maxLength: 10 }), (given, cuts) => {
        const split = messageSplitter();
        const said = given.map((content) => message('Q', content));
        const pieces = inPieces(Buffer.concat([startup, ...said]), cuts).flatMap((piece) => split(piece));
        expect(Buffer.from(pieces[0] ?? [])).toEqual(startup);
        expect(Buffer.concat(pieces.slice(1))).toEqual(Buffer.concat(said));
        for (const piece of pieces.slice(1)) expect(endsAMessage(piece)).toBe(true);
      }),
    );
  });

  test('leaves out the goodbye, since the database lives on', () => {
    const split = messageSplitter();
    const query = message('Q', Buffer.from('select 1\0'));
    expect(split(Buffer.concat([startup, query, message('X', Buffer.alloc(0))]))).toEqual([startup, query]);
    expect(split(message('X', Buffer.alloc(0)))).toEqual([]);
  });
});

function endsAMessage(piece: Uint8Array): boolean {
  const bytes = Buffer.from(piece);
  let at = 0;
  while (at < bytes.length) at += 1 + bytes.readInt32BE(at + 1);
  return at === bytes.length;
}
