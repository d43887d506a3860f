import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail that arrived, with everybody it was for. */
export type Arrived = Email & { envelopeTo: string[]; raw: string };

/** A real SMTP server on this machine that keeps what it is given. */
export async function openMailServer() {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const envelopeTo = session.envelope.rcptTo.map(({ address }) => address);
        void PostalMime.parse(raw).then((mail) => {
          arrived.push({ ...mail, envelopeTo, raw });
          done();
        }, done);
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

export type MailServer = Awaited<ReturnType<typeof openMailServer>>;

/** The addresses in a mail's text, by the words before them. */
export const linksIn = ({ text = '' }: Email): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^(.+): (https?:\/\/\S+)$/gm)].map(([, name, url]) => [name, url]));
