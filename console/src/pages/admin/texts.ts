import english from '../../texts/en/admin.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('admin', english);
