import english from '../../texts/en/ask-next.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('ask-next', english);
