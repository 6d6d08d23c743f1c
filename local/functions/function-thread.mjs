/** Where a thread begins: from here on it understands TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./function-thread.ts');
