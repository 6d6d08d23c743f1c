import english from '../../texts/en/account/page.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('account/page', english);
