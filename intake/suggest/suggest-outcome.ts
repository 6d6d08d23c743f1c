import { plain } from '../values/plain.ts';

/** The API's names for outcomes. */
export const OUTCOME_KINDS = ['RENEWED', 'EXPANDED', 'CONTRACTED', 'CHURNED'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** Meaning of a word for an outcome: a kind, NONE if it is not an outcome, or '' if undecided. */
export type OutcomeMeaning = OutcomeKind | 'NONE' | '';

/** The order matters, because "not renewed" also contains "renewed". */
const WORDS: readonly (readonly [OutcomeKind, RegExp])[] = [
  [
    'CHURNED',
    /\b(churn\w*|lost|left|cancel\w*|terminat\w*|(?:not|non|no|did not) ?-?renew\w*|nonrenew\w*|gekundigt|kundigung|abgewandert|verloren|resilie\w*|perdu\w*|cancelad[oa]|baja|perdid[oa]|disdett[oa]|opgezegd|vertrokken)\b|解約/,
  ],
  [
    'CONTRACTED',
    /\b(contract(?:ed|ion)|down-?sell\w*|down-?sold|down-?grade\w*|reduc\w+|shrunk|shrank|reduziert|verkleinert|reduit\w*|reducid[oa]|reduzid[oa]|ridott[oa]|verlaagd)\b|縮小/,
  ],
  [
    'EXPANDED',
    /\b(expan\w+|up-?sell\w*|up-?sold|up-?grade\w*|cross-?sell\w*|grew|growth|erweitert|ausgebaut|etendu\w*|ampliad[oa]|ampliat[oa]|uitgebreid)\b|拡大/,
  ],
  [
    'RENEWED',
    /\b(renew\w*|retained|extended|verlangert|verlangerung|renouvel\w*|renovad[oa]|renovacion|rinnovat[oa]|verlengd|verlenging)\b|更新/,
  ],
];
/** The result of a deal does not describe the account: a lost upsell is not churn. */
const OF_A_DEAL = /\bclosed[ -](?:won|lost)\b/;

/** The outcome that a word describes. Null if it is unclear. */
export function suggestOutcome(word: string): OutcomeKind | null {
  const text = plain(word).replaceAll('_', ' ');
  if (OF_A_DEAL.test(text)) return null;
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}
