import { suggestDateOrder } from '../../../../intake/suggest/suggest-date-order.ts';
import type { AccountField, ContactField, DraftMapping } from './draft-mapping.ts';
import { answerColumnsOf, cellsOf, type Sample } from './suggest-draft.ts';

export const REQUIRED_OF_ACCOUNTS: readonly AccountField[] = ['externalId', 'name'];
export const REQUIRED_OF_CONTACTS: readonly ContactField[] = ['account', 'externalId'];

/** What is still to be said before a file can be read, a sentence each. */
export function draftProblems(draft: DraftMapping, sample: Sample): string[] {
  switch (draft.kind) {
    case 'accounts':
      return missing(draft.accounts, {
        externalId: 'the id of each account',
        name: 'the name of each account',
      });
    case 'contacts':
      return [
        ...missing(draft.contacts, {
          account: 'the account of each person',
          externalId: 'the id of each person',
        }),
        ...untoldRoles(draft),
      ];
    case 'responses':
      return draft.given ? [] : answerProblems(draft, sample);
  }
}

function answerProblems(draft: DraftMapping, sample: Sample): string[] {
  const { answers, answeredOn, layout, tidy, scale, dateOrder } = draft;
  const problems = missing(answers, { account: 'the account of each answer' });
  if (answers.submittedAt === undefined && answeredOn === '') {
    problems.push('Say when it was answered: choose a column, or a day for all.');
  }
  const date = suggestDateOrder(cellsOf(sample, [answers.submittedAt]));
  if (date.needed && dateOrder === null) {
    problems.push('Say which part of the dates is the month: it cannot be seen in these.');
  }
  if (layout === 'tidy') {
    problems.push(...missing(tidy, { step: 'the step', effort: 'the answer' }));
  } else if (answerColumnsOf(draft).every((column) => column === undefined)) {
    problems.push('Choose the column of at least one step.');
  }
  const untold = Object.entries(scale).flatMap(([value, meaning]) =>
    meaning === '' ? [value] : [],
  );
  if (untold.length > 0) problems.push(`Say what ${listed(untold)} mean${s(untold)} as an answer.`);
  return [...problems, ...untoldRoles(draft)];
}

function untoldRoles({ roles }: DraftMapping): string[] {
  const untold = Object.entries(roles).flatMap(([title, role]) => (role === '' ? [title] : []));
  return untold.length === 0
    ? []
    : [`Say which role ${listed(untold)} ${untold.length === 1 ? 'is' : 'are'}.`];
}

function missing<Field extends string>(
  columns: Partial<Record<Field, number>>,
  words: Partial<Record<Field, string>>,
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
