import english from '../texts/en/lists/lists.ts';
import { textsOf } from '../texts/texts.ts';

export const t = textsOf('lists/lists', english);
