import english from '../../../texts/en/account/people.ts';
import { textsOf } from '../../../texts/texts.ts';

export const t = textsOf('account/people', english);
