import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import compile from 'icu-minify/compile';
import { defineConfig, runnerImport, type Plugin } from 'vite';

const WORKER_SOURCE = '/push-worker/push-worker.ts';

/** Where `npm run dev` finds the API while Vite serves the pages. */
const API = process.env['API'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  root: fileURLToPath(new URL('src/web', import.meta.url)),
  base: '/',
  plugins: [react(), compiledMessages(), precompressed(), workerInDevelopment()],
  resolve: {
    // The sentences arrive compiled, so the browser needs no ICU parser: 10 KB less to load.
    alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  },
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    // `light-dark()` stays as written: every browser since May 2024 knows it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rollupOptions: {
      input: {
        index: fileURLToPath(new URL('src/web/index.html', import.meta.url)),
        'push-worker': fileURLToPath(new URL(`src/web${WORKER_SOURCE}`, import.meta.url)),
      },
      output: {
        // A service worker keeps its name, and serves the folder that it lies in.
        entryFileNames: ({ name }) => (name === 'push-worker' ? 'push-worker.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: { '/api/': API } },
});

/** Vite's own server knows the service worker by its source alone. */
function workerInDevelopment(): Plugin {
  return {
    name: 'worker-in-development',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (request.url === '/push-worker.js') request.url = WORKER_SOURCE;
        next();
      });
    },
  };
}

type Messages = { [key: string]: string | Messages };

/** Replaces each catalogue in `src/web/locales` by the same catalogue with its ICU messages compiled. */
function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    async load(id) {
      if (!/\/src\/web\/locales\/(en|de)\.ts$/.test(id)) return null;
      const { module, dependencies } = await runnerImport<{ messages: Messages }>(id, { configFile: false });
      for (const file of dependencies) this.addWatchFile(fileURLToPath(new URL(file, import.meta.url)));
      return `export const messages = ${JSON.stringify(compiled(module.messages))};`;
    },
  };
}

function compiled(messages: Messages): unknown {
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [
      key,
      typeof text === 'string' ? compile(text) : compiled(text),
    ]),
  );
}

/**
 * Writes `*.br` beside every text file: compressed once and well, instead of quickly at each request. Reads the files
 * as they were written: before that, Vite still changes them.
 */
function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const texts = Object.keys(bundle).filter((name) => /\.(js|css|html|svg)$/.test(name));
      await Promise.all(
        texts.map(async (name) => {
          const path = join(dir, name);
          await writeFile(`${path}.br`, brotliCompressSync(await readFile(path)));
        }),
      );
    },
  };
}
