import { ATTRIBUTE_LIMITS } from '../../lambdas/domain/accounts/account-fields.ts';
import { suggestDateOrder } from '../suggest/suggest-date-order.ts';
import { readMoney } from '../values/money.ts';
import { currenciesOf } from './currencies.ts';
import type { DraftMapping, Meanings } from './draft-mapping.ts';
import { recordColumns, REQUIRED_FIELDS } from './record-columns.ts';
import { tellingCells, type Sample } from './sample.ts';
import { answerColumnsOf } from './survey/scales.ts';
import { ambiguousPercent, dateCells } from './suggest-draft.ts';

/** What is still to be said before a file can be read, a sentence each. */
export function draftProblems(draft: DraftMapping, sample: Sample): string[] {
  const { kind } = draft;
  if (kind === 'responses') return draft.given ? [] : answerProblems(draft, sample);
  const problems = missing(recordColumns(draft, kind), REQUIRED_FIELDS[kind]);
  problems.push(...dateProblems(draft, sample));
  if (kind === 'accounts') problems.push(...moneyProblems(draft, sample));
  if (kind === 'outcomes') problems.push(...untoldOutcomes(draft));
  problems.push(...percentProblems(draft, sample));
  return problems;
}

function untoldOutcomes({ outcomeWords }: DraftMapping): string[] {
  const untold = Object.entries(outcomeWords).flatMap(([word, kind]) =>
    kind === '' ? [word] : [],
  );
  return untold.length === 0 ? [] : [`Say what ${listed(untold)} mean${s(untold)} as an outcome.`];
}

function percentProblems(draft: DraftMapping, sample: Sample): string[] {
  if (draft.percentForm !== null) return [];
  const ambiguous = ambiguousPercent(draft, sample);
  return ambiguous === undefined
    ? []
    : [`Say whether “${ambiguous}” is a share of 1, or that many percent.`];
}

function moneyProblems(draft: DraftMapping, sample: Sample): string[] {
  const { accounts, currencyCode, rates, decimalMark } = draft;
  const problems: string[] = [];
  const { most } = ATTRIBUTE_LIMITS;
  if (Object.keys(draft.attributes).length > most) {
    problems.push(`Keep at most ${most} columns as attributes.`);
  }
  const ambiguous = tellingCells(sample, accounts.arr).find((cell) => {
    const money = readMoney(cell, decimalMark ?? undefined);
    return !money.ok && money.isAmbiguous === true;
  });
  if (ambiguous !== undefined) {
    problems.push(`Say whether “${ambiguous.trim()}” has a decimal point or thousands.`);
  }
  const untold = currenciesOf(draft, sample).filter(
    (code) => code !== currencyCode && !isRate(rates[code]),
  );
  for (const code of untold) problems.push(`Say what 1 ${code} is in ${currencyCode}.`);
  return problems;
}

/** Whether a text is a rate of exchange. */
export function isRate(text: string | undefined): boolean {
  return text !== undefined && /^\d{1,9}(\.\d{1,9})?$/.test(text) && Number(text) > 0;
}

function dateProblems(draft: DraftMapping, sample: Sample): string[] {
  const date = suggestDateOrder(dateCells(draft, sample));
  if (!date.needed || draft.dateOrder !== null) return [];
  if (date.contradiction) {
    const [one, other] = date.contradiction;
    return [
      `Say which part of the dates is the month: “${one}” and “${other}” contradict each other.`,
    ];
  }
  return ['Say which part of the dates is the month: it cannot be seen in these.'];
}

function answerProblems(draft: DraftMapping, sample: Sample): string[] {
  const { answers, answeredOn, layout, tidy, scale, stepScales, accountFrom, accountName } = draft;
  const problems =
    accountFrom === 'column' ? missing(answers, { account: 'the account of each answer' }) : [];
  if (accountFrom === 'domain') {
    problems.push(...missing(answers, { email: 'the e-mail address of each person' }));
  }
  if (accountFrom === 'same' && accountName.trim() === '') {
    problems.push('Say which account all answers belong to.');
  }
  if (answers.submittedAt === undefined && answeredOn === '') {
    problems.push('Say when it was answered: choose a column, or a day for all.');
  }
  problems.push(...dateProblems(draft, sample));
  if (layout === 'tidy') {
    problems.push(...missing(tidy, { step: 'the step', effort: 'the answer' }));
    problems.push(...untoldSteps(draft));
  } else if (answerColumnsOf(draft).every((column) => column === undefined)) {
    problems.push('Choose the column of at least one step.');
  }
  problems.push(...untoldMeanings(scale));
  for (const own of Object.values(stepScales)) problems.push(...untoldMeanings(own));
  return [...new Set(problems)];
}

function untoldSteps({ stepNames }: DraftMapping): string[] {
  const all = Object.values(stepNames);
  return all.length > 0 && all.every((key) => key === '')
    ? ['Say which step each question is.']
    : [];
}

function untoldMeanings(scale: Meanings): string[] {
  const untold = Object.entries(scale).flatMap(([value, meaning]) =>
    meaning === '' ? [value] : [],
  );
  return untold.length === 0 ? [] : [`Say what ${listed(untold)} mean${s(untold)} as an answer.`];
}

function missing<Field extends string>(
  columns: Readonly<Partial<Record<Field, number>>>,
  words: Readonly<Partial<Record<Field, string>>>,
): string[] {
  return Object.entries<string | undefined>(words).flatMap(([field, word]) =>
    columns[field as Field] === undefined ? [`Choose the column that holds ${word ?? field}.`] : [],
  );
}

function listed(values: readonly string[]): string {
  const shown = values.slice(0, 5).map((value) => `“${value}”`);
  const rest = values.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function s(values: readonly string[]): string {
  return values.length === 1 ? 's' : '';
}
