import { createECDH, createPublicKey, randomBytes, verify, type ECDH } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decrypt } from 'http_ece';
import type { Push } from '../src/push/compose-push.ts';

/** A message that the service took, read as the browser reads it. */
export interface Pushed {
  path: string;
  headers: IncomingHttpHeaders;
  push: Push;
  /** What the proof of the sender says, once its signature was found right. */
  proof: { aud: string; exp: number; sub: string };
  /** The public key that the proof was signed with. */
  serverKey: string;
  bytes: number;
}

/** A real push service on this machine, for browsers that it makes up. It checks and decrypts what it is handed. */
export async function openPushService() {
  const arrived: Pushed[] = [];
  const readers = new Map<string, { keys: ECDH; auth: string }>();
  let answer: ((response: ServerResponse) => void) | undefined;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (answer) return answer(response);
      const reader = readers.get(request.url ?? '');
      if (!reader) return response.writeHead(404).end();
      arrived.push(readBy(reader, request, body));
      return response.writeHead(201, { location: `${request.url}/message` }).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    arrived,
    /** What a browser hands over when it subscribes here. */
    subscription() {
      const keys = createECDH('prime256v1');
      const auth = randomBytes(16).toString('base64url');
      const path = `/${randomBytes(12).toString('hex')}`;
      const p256dh = keys.generateKeys('base64url');
      readers.set(path, { keys, auth });
      return { endpoint: `${origin}${path}`, keys: { p256dh, auth } };
    },
    /** Forgets whom it told, as when a browser unsubscribes. */
    forget: (endpoint: string) => readers.delete(new URL(endpoint).pathname),
    /** Answers otherwise from now on; without one as it should. */
    answerBy(otherwise?: (response: ServerResponse) => void) {
      answer = otherwise;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type PushService = Awaited<ReturnType<typeof openPushService>>;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

function readBy(
  reader: { keys: ECDH; auth: string },
  { url, headers }: IncomingMessage,
  body: Buffer,
): Pushed {
  const text = decrypt(body, { version: 'aes128gcm', privateKey: reader.keys, authSecret: reader.auth });
  const push = JSON.parse(text.toString('utf8')) as Push;
  return { path: url ?? '', headers, push, bytes: body.length, ...proofIn(headers.authorization ?? '') };
}

/** Reads the sender's proof (RFC 8292, section 3) and throws where its signature is not right. */
function proofIn(header: string): Pick<Pushed, 'proof' | 'serverKey'> {
  const [, token = '', serverKey = ''] = /^vapid t=([^,]+), k=([\w-]+)$/.exec(header) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(serverKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x!, y: y! }, format: 'jwk' });
  const isRight = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isRight) throw new Error('The signature is not right.');
  return { proof: JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')), serverKey };
}
