import type { Problem } from '../http/schemas.ts';

/** What went wrong, in a sentence for people. `status` 0: the server could not be reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(problem: Pick<Problem, 'status' | 'code' | 'detail'>) {
    super(problem.detail);
    this.status = problem.status;
    this.code = problem.code;
  }
}

let language = 'en';

/** The language in which the server writes its sentences. */
export function speak(locale: string): void {
  language = locale;
}

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  signal?: AbortSignal;
}

/** Asks the server. Answers `undefined` where it has nothing to say (204). */
export async function call<T>(path: string, { method = 'GET', body, signal }: Call = {}): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: {
      'Accept-Language': language,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw unreachable();
  });
  if (!response.ok) throw problemOf(response.status, await response.text());
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Sends a file and tells how far it is: `fetch` cannot tell that of an upload, so this is the older way. */
export function upload<T>(path: string, file: File, onSent: (bytes: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', path);
    sending.setRequestHeader('Accept-Language', language);
    sending.setRequestHeader('Content-Type', 'application/zip');
    sending.upload.addEventListener('progress', (event) => onSent(event.loaded));
    sending.addEventListener('error', () => reject(unreachable()));
    sending.addEventListener('load', () => {
      if (sending.status >= 400) reject(problemOf(sending.status, sending.responseText));
      else resolve(JSON.parse(sending.responseText) as T);
    });
    sending.send(file);
  });
}

const unreachable = () => new ApiError({ status: 0, code: 'unreachable', detail: '' });

/** Our own problems carry a sentence; a proxy in between or better-auth answers in its own shape. */
export function problemOf(status: number, text: string): ApiError {
  try {
    const problem = JSON.parse(text) as Partial<Problem> & { message?: string };
    return new ApiError({ status, code: problem.code ?? 'unknown', detail: problem.detail ?? '' });
  } catch {
    return new ApiError({ status, code: 'unknown', detail: '' });
  }
}
