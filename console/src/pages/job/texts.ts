import english from '../../texts/en/job.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('job', english);
