import english from '../texts/en/lists.ts';
import { textsOf } from '../texts/texts.ts';

export const t = textsOf('lists', english);
