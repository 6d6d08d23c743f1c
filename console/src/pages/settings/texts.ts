import english from '../../texts/en/settings.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('settings', english);
