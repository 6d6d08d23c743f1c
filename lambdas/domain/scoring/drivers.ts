import type { RiskDriver } from './assessment.ts';
import { type FindRedactions, quotesOf } from '../testimonials/quotes.ts';
import { type Reading, weighed } from './reading.ts';
import { scoreIfEasy, sharesOf } from './bands/risk-score.ts';
import type { ScoringSettings } from '../jobs/settings.ts';
import { strugglesByRole } from './answers/step-in-account.ts';

/** Number of top drivers that include quotes. */
const QUOTED_DRIVERS = 5;

/** Returns the answered steps with their effect on the score, by share, then step order. */
export function driversOf(
  { steps }: Reading,
  settings: ScoringSettings,
  find: FindRedactions,
): RiskDriver[] {
  const parts = steps.map(weighed);
  const shares = sharesOf(parts);
  return steps
    .map((step, position) => ({
      step,
      share: shares[position] ?? 0,
      scoreIfEasy: scoreIfEasy(parts, position, settings),
    }))
    .toSorted((a, b) => b.share - a.share)
    .map(({ step, share, scoreIfEasy }, rank) => ({
      stepKey: step.step.key,
      state: step.state,
      struggle: step.struggle,
      difficult: step.difficult,
      veryDifficult: step.veryDifficult,
      easy: step.easy,
      respondents: step.respondents,
      aboutConsumption: step.reasons.HARD_TO_USE,
      share,
      scoreIfEasy,
      byRole: strugglesByRole(step),
      ...withQuotes(rank < QUOTED_DRIVERS ? quotesOf(step, find) : []),
    }));
}

function withQuotes(
  quotes: ReturnType<typeof quotesOf>,
): Pick<RiskDriver, 'quotes' | 'redactions'> {
  return {
    quotes: quotes.map(({ text }) => text),
    redactions: quotes.map(({ redactions }) => redactions),
  };
}
