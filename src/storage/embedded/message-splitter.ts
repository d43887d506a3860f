const TERMINATE = 'X'.charCodeAt(0);
const STARTUP_HEADER = 4;
const HEADER = 5;

/**
 * Cuts the bytes of one PostgreSQL client connection into whole messages, because PGlite takes the end of its input
 * for the end of the connection. Only the first message of a connection, the startup message, has no type byte.
 * @returns for every chunk the whole messages received so far, as one piece each; "terminate" is left out, since the
 * one session inside PGlite outlives its clients
 */
export function messageSplitter(): (chunk: Uint8Array) => Uint8Array[] {
  let rest: Buffer = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    rest = rest.length === 0 ? asBuffer(chunk) : Buffer.concat([rest, chunk]);
    const pieces: Uint8Array[] = [];
    if (!started) {
      const end = startupEnd(rest);
      if (end > rest.length) return pieces;
      pieces.push(rest.subarray(0, end));
      rest = rest.subarray(end);
      started = true;
    }
    const end = lastMessageEnd(rest);
    if (end > 0) pieces.push(rest.subarray(0, end));
    rest = rest.subarray(rest[end] === TERMINATE ? rest.length : end);
    return pieces;
  };
}

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const startupEnd = (bytes: Buffer) => (bytes.length < STARTUP_HEADER ? Infinity : bytes.readInt32BE(0));

function lastMessageEnd(bytes: Buffer): number {
  let end = 0;
  while (end + HEADER <= bytes.length && bytes[end] !== TERMINATE) {
    const next = end + 1 + bytes.readInt32BE(end + 1);
    if (next > bytes.length) break;
    end = next;
  }
  return end;
}
