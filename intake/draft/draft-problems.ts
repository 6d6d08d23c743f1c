import { complaint, complaintKey, type Complaint } from '../complaints/complaint.ts';
import { ATTRIBUTE_LIMITS } from '../../lambdas/domain/accounts/account-fields.ts';
import { suggestDateOrder } from '../suggest/suggest-date-order.ts';
import { readMoney } from '../values/money.ts';
import { currenciesOf } from './currencies.ts';
import type { DraftMapping, Meanings } from './draft-mapping.ts';
import { type Choose, recordColumns, REQUIRED_FIELDS } from './record-columns.ts';
import { tellingCells, type Sample } from './sample.ts';
import { answerColumnsOf } from './survey/scales.ts';
import { ambiguousPercent, dateCells } from './suggest-draft.ts';

/** What the user still has to specify before the file can be read. */
export function draftProblems(draft: DraftMapping, sample: Sample): Complaint[] {
  const { kind } = draft;
  if (kind === 'responses') return draft.given ? [] : answerProblems(draft, sample);
  const problems = missing(recordColumns(draft, kind), REQUIRED_FIELDS[kind]);
  problems.push(...dateProblems(draft, sample));
  if (kind === 'accounts') problems.push(...moneyProblems(draft, sample));
  if (kind === 'outcomes') problems.push(...untoldOutcomes(draft));
  problems.push(...percentProblems(draft, sample));
  return problems;
}

function untoldOutcomes({ outcomeWords }: DraftMapping): Complaint[] {
  const untold = Object.entries(outcomeWords).flatMap(([word, kind]) =>
    kind === '' ? [word] : [],
  );
  return untold.length === 0 ? [] : [complaint('sayOutcomes', listed(untold))];
}

function percentProblems(draft: DraftMapping, sample: Sample): Complaint[] {
  if (draft.percentForm !== null) return [];
  const ambiguous = ambiguousPercent(draft, sample);
  return ambiguous === undefined ? [] : [complaint('sayShareOrPercent', { cell: ambiguous })];
}

function moneyProblems(draft: DraftMapping, sample: Sample): Complaint[] {
  const { accounts, currencyCode, rates, decimalMark } = draft;
  const problems: Complaint[] = [];
  const { most } = ATTRIBUTE_LIMITS;
  if (Object.keys(draft.attributes).length > most) {
    problems.push(complaint('keepFewerAttributes', { most }));
  }
  const ambiguous = tellingCells(sample, accounts.arr).find((cell) => {
    const money = readMoney(cell, decimalMark ?? undefined);
    return !money.ok && money.isAmbiguous === true;
  });
  if (ambiguous !== undefined) {
    problems.push(complaint('sayDecimalOrThousands', { cell: ambiguous.trim() }));
  }
  const untold = currenciesOf(draft, sample).filter(
    (code) => code !== currencyCode && !isRate(rates[code]),
  );
  for (const code of untold) {
    problems.push(complaint('sayRate', { code, currency: currencyCode }));
  }
  return problems;
}

/** Whether a text is a valid exchange rate. */
export function isRate(text: string | undefined): boolean {
  return text !== undefined && /^\d{1,9}(\.\d{1,9})?$/.test(text) && Number(text) > 0;
}

function dateProblems(draft: DraftMapping, sample: Sample): Complaint[] {
  const date = suggestDateOrder(dateCells(draft, sample));
  if (!date.needed || draft.dateOrder !== null) return [];
  if (date.contradiction) {
    const [one, other] = date.contradiction;
    return [complaint('sayMonthContradicted', { one, other })];
  }
  return [complaint('sayMonth')];
}

function answerProblems(draft: DraftMapping, sample: Sample): Complaint[] {
  const { answers, answeredOn, layout, tidy, scale, stepScales, accountFrom, accountName } = draft;
  const problems =
    accountFrom === 'column' ? missing(answers, { account: 'chooseAnswerAccount' }) : [];
  if (accountFrom === 'domain') {
    problems.push(...missing(answers, { email: 'choosePersonEmail' }));
  }
  if (accountFrom === 'same' && accountName.trim() === '') {
    problems.push(complaint('sayAccount'));
  }
  if (answers.submittedAt === undefined && answeredOn === '') {
    problems.push(complaint('sayWhen'));
  }
  problems.push(...dateProblems(draft, sample));
  if (layout === 'tidy') {
    problems.push(...missing(tidy, { step: 'chooseStep', effort: 'chooseAnswer' }));
    problems.push(...untoldSteps(draft));
  } else if (answerColumnsOf(draft).every((column) => column === undefined)) {
    problems.push(complaint('chooseAnyStep'));
  }
  problems.push(...untoldMeanings(scale));
  for (const own of Object.values(stepScales)) problems.push(...untoldMeanings(own));
  return [...new Map(problems.map((problem) => [complaintKey(problem), problem])).values()];
}

function untoldSteps({ stepNames }: DraftMapping): Complaint[] {
  const all = Object.values(stepNames);
  return all.length > 0 && all.every((key) => key === '') ? [complaint('sayWhichSteps')] : [];
}

function untoldMeanings(scale: Meanings): Complaint[] {
  const untold = Object.entries(scale).flatMap(([value, meaning]) =>
    meaning === '' ? [value] : [],
  );
  return untold.length === 0 ? [] : [complaint('sayMeanings', listed(untold))];
}

function missing<Field extends string>(
  columns: Readonly<Partial<Record<Field, number>>>,
  words: Readonly<Partial<Record<Field, Choose>>>,
): Complaint[] {
  return Object.entries<Choose | undefined>(words).flatMap(([field, code]) =>
    columns[field as Field] === undefined && code !== undefined ? [complaint(code)] : [],
  );
}

function listed(values: readonly string[]) {
  const shown = values.slice(0, 5);
  const words = shown.map((text) => complaint('quoted', { text }));
  return { words, more: values.length - shown.length, count: values.length };
}
