// Node 20 cannot read TypeScript, and a thread does not get the loader of its parent: neither tsx's nor Vitest's.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
