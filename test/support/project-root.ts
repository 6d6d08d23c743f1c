import { resolve } from 'node:path';

/** The project's folder. */
export const PROJECT_ROOT = resolve(__dirname, '..', '..');
