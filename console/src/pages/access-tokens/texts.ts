import english from '../../texts/en/access-tokens.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('access-tokens', english);
