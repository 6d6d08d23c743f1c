import { attributeKey } from './attribute-columns.ts';
import { complaint } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import { MARKET_COLUMN_OF, RATING_COLUMN_OF } from '../figure-fields.ts';
import { OUTCOME_COLUMN_OF } from '../outcome-fields.ts';
import { ACCOUNT_COLUMNS, CONTACT_COLUMNS } from '../fields.ts';
import type { RecordKind } from '../suggest/import-kind.ts';
import { ANSWER_FIELD_NAMES, TIDY_FIELD_NAMES } from '../suggest/field-names.ts';
import { wholeNumber } from '../suggest/effort-words.ts';
import { effortOnScale } from '../suggest/suggest-scale.ts';
import type { StepColumns } from '../suggest/suggest-steps.ts';
import { columnIndex, type Header } from '../table/layout/header.ts';
import type { DraftMapping, Meaning } from './draft-mapping.ts';

/** Assigns a column to a field or a step; null removes it. Throws a Failure for an unknown name. */
export function withField(
  draft: DraftMapping,
  field: string,
  column: string | number | null,
  header: Header,
): DraftMapping {
  const index = column === null ? null : columnIndex(header, column);
  const set = <C extends object>(columns: C): C =>
    index === null
      ? (Object.fromEntries(Object.entries(columns).filter(([key]) => key !== field)) as C)
      : { ...columns, [field]: index };
  const { kind } = draft;
  const attribute = attributeKey(field);
  if (kind === 'accounts' && attribute !== undefined) {
    const { [attribute]: _before, ...others } = draft.attributes;
    return {
      ...draft,
      attributes: index === null ? others : { ...others, [attribute]: index },
    };
  }
  if (kind !== 'responses' && RECORD_FIELDS[kind].includes(field)) {
    return { ...draft, [kind]: set(draft[kind]) };
  }
  if (kind === 'responses' && field in ANSWER_FIELD_NAMES) {
    return { ...draft, answers: set(draft.answers) };
  }
  if (kind === 'responses' && field in TIDY_FIELD_NAMES) {
    return { ...draft, layout: 'tidy', tidy: set(draft.tidy) };
  }
  const [, step, part = 'answer'] = STEP_FIELD.exec(field) ?? [];
  if (kind === 'responses' && step !== undefined) {
    return { ...draft, layout: 'wide', steps: withStep(draft.steps, step, part, index) };
  }
  throw new FileFailure(complaint('noFieldToMap', { field, fields: fieldsOf(kind).join(', ') }));
}

/** `step:KEY` is the step's answer. A suffix after the key names another column of the step. */
const STEP_FIELD = /^step:(.+?)(?::(explanation|alternative|reason))?$/;

function withStep(
  steps: DraftMapping['steps'],
  step: string,
  part: string,
  index: number | null,
): DraftMapping['steps'] {
  const none: StepColumns = { answer: null, explanation: null, alternative: null };
  const { options, ...before } = steps[step] ?? none;
  const kept = part === 'answer' || options === undefined ? before : { ...before, options };
  return { ...steps, [step]: { ...kept, [part]: index } };
}

/** Fields of records by kind of file. */
export const RECORD_FIELDS: Readonly<Record<RecordKind, readonly string[]>> = {
  accounts: ACCOUNT_COLUMNS,
  contacts: CONTACT_COLUMNS,
  outcomes: Object.keys(OUTCOME_COLUMN_OF),
  market: Object.keys(MARKET_COLUMN_OF),
  ratings: Object.keys(RATING_COLUMN_OF),
};

function fieldsOf(kind: DraftMapping['kind']): readonly string[] {
  if (kind === 'accounts') return [...ACCOUNT_COLUMNS, 'attribute:KEY'];
  if (kind !== 'responses') return RECORD_FIELDS[kind];
  return [
    ...[...Object.keys(ANSWER_FIELD_NAMES), ...Object.keys(TIDY_FIELD_NAMES)],
    ...['step:KEY', 'step:KEY:explanation', 'step:KEY:reason', 'step:KEY:alternative'],
  ];
}

/** Sets a numeric scale by its easiest and its hardest number. */
export function withEnds(draft: DraftMapping, easiest: number, hardest: number): DraftMapping {
  const range = [Math.min(easiest, hardest), Math.max(easiest, hardest)] as const;
  const highIs = hardest > easiest ? 'difficult' : 'easy';
  const meaning = (value: string, said: Meaning): Meaning => {
    const number = numberOf(value);
    if (number === null) return said;
    if (number <= 0 && range[0] > 0) return 'NOT_APPLICABLE';
    return effortOnScale(number, range, highIs) ?? said;
  };
  const scale = Object.fromEntries(
    Object.entries(draft.scale).map(([value, said]) => [value, meaning(value, said)]),
  );
  return { ...draft, scale, stepScales: {}, range };
}

/** The number that a value on a scale is, or begins with. Null if there is none. */
function numberOf(value: string): number | null {
  const whole = wholeNumber(value);
  if (whole !== null) return whole;
  const found = /^\(?(\d{1,3})\)?(?=[\s:.)=–-])/.exec(value.trim())?.[1];
  return found === undefined ? null : Number(found);
}
