import { counted, oneDecimal, percent, wholeNumber } from '../../format/format.ts';
import type { AccuracyQuery, ProposalFragment, RiskBand } from '../../generated/graphql.ts';

type Job = NonNullable<AccuracyQuery['job']>;

/** Bands from the least risk to the greatest. */
const BY_RISK: readonly RiskBand[] = ['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH'];

export type Row = readonly [name: string, now: string, then: string];

/** What a proposal would change, old beside new. */
export function changedRows({ scoring }: Job, proposal: ProposalFragment): Row[] {
  const { intercept, slope, highFrom, mediumFrom, aucBefore, aucAfter } = proposal;
  const meaning = scoring.calibration ? 'a probability' : 'an index';
  return [
    ['The score is', meaning, 'a probability'],
    numbers('High from', scoring.highFrom, highFrom),
    numbers('Medium from', scoring.mediumFrom, mediumFrom),
    numbers('Intercept', scoring.intercept, intercept),
    numbers('Slope', scoring.slope, slope),
    ['The one that left had the higher score (AUC)', shareOf(aucBefore), shareOf(aucAfter)],
  ];
}

/** How each step would weigh, old beside new; none where only the scale changes. */
export function importanceRows({ steps }: Job, { importance }: ProposalFragment): Row[] {
  const now = new Map(steps.map(({ id, importance: weight }) => [id, weight]));
  return importance.map(({ step, importance: then }) =>
    numbers(step.statement, now.get(step.id), then),
  );
}

/** "13 accounts change band: 9 up, 4 down", by the bands that go with the proposal. */
export function bandMovesSentence({ bandChanges }: ProposalFragment): string {
  const sum = (isWanted: (change: ProposalFragment['bandChanges'][number]) => boolean) =>
    bandChanges.filter(isWanted).reduce((total, { accounts }) => total + accounts, 0);
  const isUp = ({ from, to }: ProposalFragment['bandChanges'][number]) =>
    BY_RISK.indexOf(to) > BY_RISK.indexOf(from);
  const all = sum(() => true);
  if (all === 0) return 'No account changes band.';
  const up = sum(isUp);
  const verb = all === 1 ? 'changes' : 'change';
  return `${counted(all, 'account')} ${verb} band with the thresholds above as proposed: ${wholeNumber(up)} up, ${wholeNumber(all - up)} down.`;
}

function numbers(name: string, now: number | undefined, then: number | null | undefined): Row {
  const words = (value: number | null | undefined) => (value == null ? '–' : oneDecimal(value));
  return [name, words(now), words(then)];
}

function shareOf(auc: number | null | undefined): string {
  return auc == null ? '–' : percent(100 * auc);
}
