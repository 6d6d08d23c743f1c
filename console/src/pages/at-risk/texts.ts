import english from '../../texts/en/lists/at-risk.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('lists/at-risk', english);
