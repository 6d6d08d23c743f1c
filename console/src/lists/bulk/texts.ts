import english from '../../texts/en/bulk.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('bulk', english);
