import { createTransport } from 'nodemailer';

/** One mail, ready to be sent. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The same for every try, so that a mail that arrives twice is shown once. */
  messageId: string;
  headers?: Readonly<Record<string, string>>;
}

/** Hands mail to a server; resolves once the server has taken it. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

const PATIENCE = 30_000;

/** Mail over SMTP: `smtp://`, or `smtps://` for TLS from the first byte. */
export function mailerOver(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, ...mail }) {
      // As an object and not as text, so that no address can name a second one.
      await transport.sendMail({ ...mail, from, to: { name: '', address: to } });
    },
    close: () => transport.close(),
  };
}
