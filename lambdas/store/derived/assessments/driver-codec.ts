import * as z from 'zod/mini';
import { ROLES } from '../../../domain/people/respondent.ts';
import { REDACTION_KINDS, type Redaction } from '../../../domain/privacy/redact.ts';
import { type RiskDriver, STEP_STATES } from '../../../domain/scoring/assessment.ts';
import { round } from '../../../domain/kernel/rounded.ts';
import { numbers } from '../../engine/decode.ts';

const number = z.number();

/** A driver of an assessment as stored. */
export const storedDriver = z.lazy(() =>
  z.tuple([
    /* ordinal, state */ number,
    z.enum(STEP_STATES),
    /* struggle, difficult, very difficult, easy, respondents, about consumption, share, score if easy */
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    /* [role, struggle, respondents] */
    z.array(z.tuple([z.enum(ROLES), number, number])),
    z.array(z.string()),
    /* for each quote [start, length, kind]*, flat; absent if there are no quotes or redactions were not computed */
    z.optional(z.array(numbers)),
  ]),
);
type StoredDriver = z.infer<typeof storedDriver>;

export function encodeDriver(d: RiskDriver, ordinal: number): StoredDriver {
  const stored: StoredDriver = [
    ordinal,
    d.state,
    round(d.struggle),
    d.difficult,
    d.veryDifficult,
    d.easy,
    d.respondents,
    d.aboutConsumption,
    round(d.share),
    round(d.scoreIfEasy),
    d.byRole.map(({ role, struggle, respondents }) => [role, round(struggle), respondents]),
    [...d.quotes],
  ];
  if (d.redactions && d.quotes.length > 0) stored.push(d.redactions.map(encodeRedactions));
  return stored;
}

export function decodeDriver(stored: StoredDriver, stepKey: string): RiskDriver {
  const [
    ,
    state,
    struggle,
    difficult,
    veryDifficult,
    easy,
    respondents,
    aboutConsumption,
    ...rest
  ] = stored;
  const [share, scoreIfEasy, byRole, quotes, redactions] = rest;
  return {
    stepKey,
    state,
    struggle,
    difficult,
    veryDifficult,
    easy,
    respondents,
    aboutConsumption,
    share,
    scoreIfEasy,
    byRole: byRole.map(([role, s, n]) => ({ role, struggle: s, respondents: n })),
    quotes,
    redactions: redactions?.map(decodeRedactions) ?? (quotes.length === 0 ? [] : null),
  };
}

function encodeRedactions(redactions: readonly Redaction[]): number[] {
  return redactions.flatMap(({ start, end, kind }) => [
    start,
    end - start,
    REDACTION_KINDS.indexOf(kind),
  ]);
}

function decodeRedactions(stored: readonly number[]): Redaction[] {
  return Array.from({ length: stored.length / 3 }, (_, index) => {
    const [start = 0, length = 0, kind = 0] = stored.slice(3 * index, 3 * index + 3);
    return { start, end: start + length, kind: REDACTION_KINDS[kind] ?? 'NAME' };
  });
}
