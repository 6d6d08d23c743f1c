import { headerWords } from '../../recognize/recognize.ts';
import type { Tool } from '../../recognize/tool.ts';
import { optionIn } from '../../import/cell.ts';
import { holdsReasons } from '../../suggest/holds-reasons.ts';
import { endOf } from '../../suggest/scale-words.ts';
import { scaleLabel } from '../../suggest/scale-labels.ts';
import { isQuestion } from '../../suggest/suggest-columns.ts';
import {
  distinctValues,
  stepOfWording,
  suggestSteps,
  type NamedStep,
  type StepColumns,
} from '../../suggest/suggest-steps.ts';
import { isEmailAddress } from '../../values/ids.ts';
import { yesOrNo } from '../../values/yes-no.ts';
import type { DraftMapping } from '../draft-mapping.ts';
import { cellsOf, questionOf, questionsOf, type Sample } from '../sample.ts';
import { numberScale, suggestScale } from '../../suggest/suggest-scale.ts';

/** Whether a column holds only e-mail addresses. */
export function isAddressColumn(sample: Sample, column: number): boolean {
  const ids = cellsOf(sample, [column]).filter((id) => id.trim() !== '');
  return ids.length > 0 && ids.every((id) => isEmailAddress(id.trim()));
}

const ASKS_CONSENT =
  /\b(contact you|get in touch|reach out|follow up with you|be contacted|kontaktieren|vous contacter|contactarte|contatt)/i;

/** The column of a question about whether the person may be contacted. Undefined if there is none. */
export function consentColumn(sample: Sample): number | undefined {
  const found = questionsOf(sample).findIndex((question, column) => {
    if (!ASKS_CONSENT.test(question) || !isQuestion(question)) return false;
    const values = cellsOf(sample, [column]).filter((cell) => cell.trim() !== '');
    return values.some((cell) => yesOrNo(cell) !== undefined);
  });
  return found === -1 ? undefined : found;
}

/** Uses the company's name as its id if there is no id column, as in CRM reports. */
export function idColumn(
  accounts: DraftMapping['accounts'],
  tool: Tool | undefined,
): DraftMapping['accounts'] {
  const { externalId, name, arr, renewalDate, ownerEmail } = accounts;
  if (externalId !== undefined || name === undefined) return accounts;
  const isCompany =
    tool !== undefined || [arr, renewalDate, ownerEmail].some((c) => c !== undefined);
  return isCompany ? { ...accounts, externalId: name } : accounts;
}

/** Which rows are completed responses, if the tool marks them. */
export function onlyOf({ names }: Sample, tool: Tool | undefined): DraftMapping['only'] {
  if (!tool?.only) return null;
  const wanted = tool.only.columns.map(headerWords);
  const column = names.map(headerWords).findIndex((name) => wanted.includes(name));
  return column === -1 ? null : { column, is: tool.only.is ?? null };
}

/** Which rows are tests and previews of the survey, if the tool marks them. */
export function exceptOf({ names }: Sample, tool: Tool | undefined): DraftMapping['except'] {
  if (!tool?.except) return null;
  const { column: wanted, is } = tool.except;
  const column = names.map(headerWords).indexOf(wanted);
  return column === -1 ? null : { column, is };
}

/**
 * The columns of each step, excluding the tool's metadata columns. Columns that each hold one option of the
 * same answer are combined.
 */
export function stepsOf(
  sample: Sample,
  steps: readonly NamedStep[],
  tool: Tool | undefined,
): Record<string, StepColumns> {
  const questions = questionsOf(sample).map((question, column) =>
    tool?.metadata?.test(headerWords(sample.names[column] ?? '')) === true ? '' : question,
  );
  const groups = optionGroups(sample);
  // Only the first column represents a group.
  const inner = new Set(groups.flatMap((group) => group.slice(1)));
  const heads = new Map(groups.map((group) => [group[0], group]));
  const names = questions.map((question, column) => {
    if (inner.has(column)) return '';
    return heads.has(column) ? question.slice(0, -optionIn(question).length - 3) : question;
  });
  const holdsRatings = (index: number): boolean => heads.has(index) || isRated(sample, index);
  const holdsReason = (index: number): boolean => holdsReasons(cellsOf(sample, [index]));
  return Object.fromEntries(
    Object.entries(suggestSteps(names, steps, holdsRatings, holdsReason)).map(([key, columns]) => {
      const options = columns.answer === null ? undefined : heads.get(columns.answer);
      return [key, options ? { ...columns, options } : columns];
    }),
  );
}

/** Whether the cells of a column are values on a scale. */
function isRated(sample: Sample, column: number): boolean {
  const values = distinctValues(cellsOf(sample, [column]));
  if (values.length === 0 || values.length > 13 || sample.columns?.[column]?.hasMore === true) {
    return false;
  }
  if (numberScale(values) !== null) return true;
  const { meanings } = suggestScale(values, questionOf(sample, column));
  return [...meanings.values()].some((effort) => effort !== null);
}

/** Groups of columns named `Row - Option`, each of which holds one option of the row's answer. */
function optionGroups({ names }: Sample): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const option = optionIn(name);
    if (option === name || !isOption(option)) continue;
    const row = name.slice(0, name.length - option.length);
    groups.set(row, [...(groups.get(row) ?? []), index]);
  }
  return [...groups.values()].filter((group) => group.length >= 2);
}

function isOption(option: string): boolean {
  const { number, words } = scaleLabel(option);
  return number !== null || endOf(words) !== null || /neither|neutral|n\/a/i.test(words);
}

/** The step key for each step name in a tidy file. Empty if it is unclear. */
export function stepNamesOf(
  sample: Sample,
  column: number | undefined,
  steps: readonly NamedStep[],
): Record<string, string> {
  const names = [...new Set(cellsOf(sample, [column]).map((cell) => cell.trim()))].filter(Boolean);
  return Object.fromEntries(names.map((name) => [name, stepOfWording(name, steps) ?? '']));
}
