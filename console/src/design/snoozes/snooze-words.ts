import type { SnoozeBadgeFragment } from '../../generated/graphql.ts';
import { bandInSentence, stateInSentence } from '../bands/band-words.ts';
import { t } from '../texts.ts';

type Returned = NonNullable<SnoozeBadgeFragment['returnedBecause']>;

/** Why a snoozed account is back, as the end of a sentence. */
export function whyBack({ reason, bandBefore, stepChange }: Returned): string {
  switch (reason) {
    case 'BAND_WORSENED':
      return bandBefore == null
        ? t('bandWorse')
        : t('bandWorseThan', { band: bandInSentence(bandBefore) });
    case 'STEP_WORSENED': {
      if (!stepChange) return t('stepHarder');
      const { step, from, to } = stepChange;
      return t('stepWent', {
        step: step.statement,
        from: stateInSentence(from),
        to: stateInSentence(to),
      });
    }
    case 'SNOOZE_ENDED':
      return t('dayCame');
  }
}
