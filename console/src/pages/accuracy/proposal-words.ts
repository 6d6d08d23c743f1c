import { oneDecimal, percent, wholeNumber } from '../../format/format.ts';
import type { AccuracyQuery, ProposalFragment, RiskBand } from '../../generated/graphql.ts';
import { t } from './texts.ts';

type Job = NonNullable<AccuracyQuery['job']>;

/** Bands from lowest to highest risk. */
const BY_RISK: readonly RiskBand[] = ['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH'];

export type Row = readonly [name: string, now: string, then: string];

/** What a proposal would change, before and after. */
export function changedRows({ scoring }: Job, proposal: ProposalFragment): Row[] {
  const { intercept, slope, highFrom, mediumFrom, aucBefore, aucAfter } = proposal;
  const meaning = scoring.calibration ? t('proposals.aProbability') : t('proposals.anIndex');
  return [
    [t('proposals.meaning'), meaning, t('proposals.aProbability')],
    numbers(t('proposals.highFrom'), scoring.highFrom, highFrom),
    numbers(t('proposals.mediumFrom'), scoring.mediumFrom, mediumFrom),
    numbers(t('proposals.intercept'), scoring.intercept, intercept),
    numbers(t('proposals.slope'), scoring.slope, slope),
    [t('proposals.auc'), shareOf(aucBefore), shareOf(aucAfter)],
  ];
}

/** The weight of each step, before and after. Empty if only the scale changes. */
export function importanceRows({ steps }: Job, { importance }: ProposalFragment): Row[] {
  const now = new Map(steps.map(({ id, importance: weight }) => [id, weight]));
  return importance.map(({ step, importance: then }) =>
    numbers(step.statement, now.get(step.id), then),
  );
}

/** `13 accounts change band: 9 up, 4 down`, for the proposed bands. */
export function bandMovesSentence({ bandChanges }: ProposalFragment): string {
  const sum = (isWanted: (change: ProposalFragment['bandChanges'][number]) => boolean) =>
    bandChanges.filter(isWanted).reduce((total, { accounts }) => total + accounts, 0);
  const isUp = ({ from, to }: ProposalFragment['bandChanges'][number]) =>
    BY_RISK.indexOf(to) > BY_RISK.indexOf(from);
  const all = sum(() => true);
  if (all === 0) return t('proposals.noMoves');
  const up = sum(isUp);
  return t('proposals.moves', { accounts: all, up: wholeNumber(up), down: wholeNumber(all - up) });
}

function numbers(name: string, now: number | undefined, then: number | null | undefined): Row {
  const words = (value: number | null | undefined) => (value == null ? '–' : oneDecimal(value));
  return [name, words(now), words(then)];
}

function shareOf(auc: number | null | undefined): string {
  return auc == null ? '–' : percent(100 * auc);
}
