import english from '../texts/en/design.ts';
import { textsOf } from '../texts/texts.ts';

export const t = textsOf('design', english);
