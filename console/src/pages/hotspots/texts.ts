import english from '../../texts/en/hotspots.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('hotspots', english);
