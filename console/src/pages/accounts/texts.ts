import english from '../../texts/en/lists/accounts.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('lists/accounts', english);
