/** Entry point of a thread. Registers TypeScript support for everything after it. */
import { register } from 'tsx/esm/api';

register();
await import('./function-thread.ts');
