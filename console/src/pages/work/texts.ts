import english from '../../texts/en/work.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('work', english);
