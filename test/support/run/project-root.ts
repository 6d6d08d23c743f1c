import { resolve } from 'node:path';

/** The project's folder. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '..', '..', '..');
