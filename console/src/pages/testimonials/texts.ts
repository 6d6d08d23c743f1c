import english from '../../texts/en/testimonials.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('testimonials', english);
