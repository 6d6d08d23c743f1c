import english from '../../texts/en/saved-views.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('saved-views', english);
