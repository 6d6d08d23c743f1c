import english from '../../texts/en/at-risk.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('at-risk', english);
