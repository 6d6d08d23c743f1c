import english from '../../texts/en/campaigns.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('campaigns', english);
