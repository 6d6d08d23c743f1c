import english from '../texts/en/shell.ts';
import { textsOf } from '../texts/texts.ts';

export const t = textsOf('shell', english);
