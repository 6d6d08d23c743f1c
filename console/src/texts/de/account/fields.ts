import type english from '../../en/account/fields.ts';
import type { TranslationOf } from '../../texts.ts';

export default {
  name: 'Name',
  segment: 'Segment',
  industry: 'Branche',
  arr: 'ARR',
  renewalDate: 'Verlängerungstermin',
  ownerEmail: 'Zuständig',
} satisfies TranslationOf<typeof english>;
