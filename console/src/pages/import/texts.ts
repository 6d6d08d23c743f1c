import english from '../../texts/en/import.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('import', english);
