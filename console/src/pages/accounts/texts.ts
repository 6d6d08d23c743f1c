import english from '../../texts/en/accounts.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('accounts', english);
