import english from '../../texts/en/files/import.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('files/import', english);
