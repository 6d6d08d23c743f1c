import { headerWords } from '../../recognize/recognize.ts';
import type { Tool } from '../../recognize/tool.ts';
import { askedField, type AskedField } from '../../suggest/asked-fields.ts';
import { ANSWER_FIELD_NAMES } from '../../suggest/field-names.ts';
import type { DraftMapping } from '../draft-mapping.ts';
import { fieldColumns, hasContent } from '../field-columns.ts';
import { cellsOf, questionsOf, type Sample } from '../sample.ts';
import { consentColumn, isAddressColumn } from './survey-columns.ts';

type Answers = DraftMapping['answers'];

/**
 * The columns for the person, the account and the date, found first by name and then by what their questions
 * ask.
 */
export function answerColumns(sample: Sample, tool: Tool | undefined): Answers {
  const named = fieldColumns(sample, ANSWER_FIELD_NAMES, tool);
  const answers = recorded({ ...askedColumns(sample, named), ...named }, sample, tool);
  const consent = answers.mayContact ?? consentColumn(sample);
  const respondent = personColumn(sample, answers, tool);
  // If people are identified by e-mail address, use that column as the address too.
  const isAddress =
    answers.email === undefined && respondent !== undefined && isAddressColumn(sample, respondent);
  return {
    ...answers,
    ...(respondent !== undefined && { respondent }),
    ...(consent !== undefined && { mayContact: consent }),
    ...(isAddress && { email: respondent }),
  };
}

/**
 * Removes the date column if it contains only unrecorded dates, so that the user is asked for the date of all
 * answers.
 */
function recorded(answers: Answers, sample: Sample, tool: Tool | undefined): Answers {
  const { submittedAt, ...undated } = answers;
  const sign = tool?.unrecorded;
  if (submittedAt === undefined || sign === undefined) return answers;
  const days = cellsOf(sample, [submittedAt]).filter((cell) => cell.trim() !== '');
  return days.length > 0 && days.every((cell) => cell.startsWith(sign)) ? undated : answers;
}

/** Columns of questions such as "Which company do you work for?", for fields that have no other column. */
function askedColumns(sample: Sample, named: Answers): Answers {
  const taken = new Set(Object.values<number | undefined>(named));
  const asked: Partial<Record<AskedField, number>> = {};
  for (const [column, label] of questionsOf(sample).entries()) {
    // Where names are ids, use only the question.
    const question = sample.labels?.[column] ?? label;
    const field = taken.has(column) ? null : askedField(question);
    if (field !== null) asked[field] ??= column;
  }
  return asked;
}

/**
 * Prefers the e-mail address over a response id, which is new for each response and does not identify a
 * person.
 */
function personColumn(sample: Sample, answers: Answers, tool: Tool | undefined) {
  const { respondent, email } = answers;
  if (email === undefined || !hasContent(sample, email)) return respondent;
  if (respondent === undefined) return email;
  const words = headerWords(sample.names[respondent] ?? '');
  return tool?.responseIds?.includes(words) === true ? email : respondent;
}
