import english from '../../texts/en/portfolio.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('portfolio', english);
