import english from '../../texts/en/accuracy.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('accuracy', english);
