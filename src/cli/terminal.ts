import { SingleBar } from 'cli-progress';
import { styleText } from 'node:util';
import type { Print } from '../command-socket.ts';
import { translator, type Locale, type Translator } from '../messages/translator.ts';

type Style = Parameters<typeof styleText>[0];

/** Where a command writes. Colour and progress bars only where a person looks at it; pipes get plain lines. */
export interface Terminal {
  say: Translator;
  locale: Locale;
  line(text?: string): void;
  json(value: unknown): void;
  /** Errors and remarks, beside what is being piped. */
  remark(text: string): void;
  style(style: Style, text: string): string;
  progress(total: number): { to(done: number, total: number): void; end(): void };
}

/** Prints to somebody elsewhere, who gets plain lines. */
export function printing(
  locale: Locale,
  print: Print,
): Pick<Terminal, 'say' | 'line' | 'json' | 'remark' | 'progress'> {
  // Lines are short; who reads them slowly is waited for where there are many pieces.
  const send = (printed: Parameters<Print>[0]): void => void print(printed).catch(() => {});
  return {
    say: translator(locale),
    line: (text = '') => send({ out: text }),
    json: (value) => send({ out: JSON.stringify(value) }),
    remark: (text) => send({ err: text }),
    progress: () => ({ to: (done, total) => send({ done, total }), end() {} }),
  };
}

const NO_PROGRESS = { to() {}, end() {} };

export function terminal(out: NodeJS.WriteStream, errors: NodeJS.WriteStream, locale: Locale): Terminal {
  const hasColour = out.isTTY && !process.env['NO_COLOR'];
  return {
    say: translator(locale),
    locale,
    line: (text = '') => void out.write(`${text}\n`),
    json: (value) => void out.write(`${JSON.stringify(value)}\n`),
    remark: (text) => void errors.write(`${text}\n`),
    style: (style, text) => (hasColour ? styleText(style, text) : text),
    progress(total) {
      if (!errors.isTTY) return NO_PROGRESS;
      const bar = new SingleBar({ format: '{bar} {percentage} %', hideCursor: true, stream: errors });
      bar.start(total, 0);
      return {
        to(done, of) {
          bar.setTotal(Math.max(of, 1));
          bar.update(done);
        },
        end: () => bar.stop(),
      };
    },
  };
}
