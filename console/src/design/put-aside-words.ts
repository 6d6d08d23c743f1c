import type { PutAsideFragment } from '../generated/graphql.ts';
import { BAND_WORDS, STATE_WORDS } from './band-words.ts';

type Returned = NonNullable<PutAsideFragment['returnedBecause']>;

/** Why a snoozed account is back, as the rest of a sentence. */
export function whyBack({ reason, bandBefore, stepChange }: Returned): string {
  switch (reason) {
    case 'BAND_WORSENED':
      return bandBefore == null
        ? 'its band got worse'
        : `its band got worse: it was ${BAND_WORDS[bandBefore].toLowerCase()}`;
    case 'STEP_WORSENED': {
      if (!stepChange) return 'a step got harder';
      const { step, from, to } = stepChange;
      return `“${step.statement}” went from ${STATE_WORDS[from].toLowerCase()} to ${STATE_WORDS[to].toLowerCase()}`;
    }
    case 'SNOOZE_ENDED':
      return 'the day has come';
  }
}
