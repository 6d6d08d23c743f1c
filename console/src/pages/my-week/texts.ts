import english from '../../texts/en/my-week.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('my-week', english);
