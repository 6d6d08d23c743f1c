import english from '../../texts/en/account.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('account', english);
