import english from '../../texts/en/account/fields.ts';
import { textsOf } from '../../texts/texts.ts';

/** Names of the fields of an account, as in `accountField('industry')`. */
export const accountField = textsOf('account/fields', english);
