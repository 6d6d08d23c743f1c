import english from '../../../texts/en/people.ts';
import { textsOf } from '../../../texts/texts.ts';

export const t = textsOf('people', english);
