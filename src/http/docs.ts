import { html, raw } from 'hono/html';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from './viewer.ts';

interface Operation {
  summary?: string;
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean }[];
}

/** The API for people: one page made from the OpenAPI document, without scripts. */
export function docsPage(app: OpenAPIHono<Env>) {
  const { paths = {} } = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Forthright', version: '' },
  });
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
      path,
      method,
      ...operation,
    })),
  );
  const tags = [...new Set(operations.flatMap((operation) => operation.tags ?? []))];
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>The API of Forthright</title>
      <style>
        ${raw(STYLE)}
      </style>
      <h1>The API of Forthright</h1>
      <p>
        JSON over HTTP with the session cookie of the web app. Errors are problem details (RFC 9457), times
        are ISO 8601 in UTC, lists are read page by page with <code>cursor</code>. The machine-readable
        document is <a href="/api/v1/openapi.json">/api/v1/openapi.json</a> (OpenAPI 3.1).
      </p>
      ${tags.map((tag) =>
        section(
          tag,
          operations.filter((operation) => operation.tags?.includes(tag)),
        ),
      )}
    </html>`;
}

const section = (tag: string, operations: (Operation & { path: string; method: string })[]) =>
  html`<h2>${tag}</h2>
    <dl>
      ${operations.map(
        ({ method, path, summary, parameters = [] }) =>
          html`<dt><code>${method.toUpperCase()} ${path}</code></dt>
            <dd>${summary}</dd>
            ${parameters.length > 0 ? html`<dd>Takes: ${parameters.map(({ name }) => name).join(', ')}</dd>` : ''}`,
      )}
    </dl>`;

const STYLE = `
  :root {
  color-scheme: light dark;
  }
  body {
  font:
  16px/1.55 system-ui,
  sans-serif;
  max-width: 46rem;
  margin: 2rem auto;
  padding: 0 1rem;
  }
  code {
  font-size: 0.92em;
  }
  dt {
  margin-top: 1rem;
  font-weight: 600;
  }
  dd {
  margin: 0.15rem 0 0;
  }
`;
