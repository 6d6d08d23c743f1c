import { headerWords } from '../../recognize/recognize.ts';
import type { Tool } from '../../recognize/tool.ts';
import { askedField, type AskedField } from '../../suggest/asked-fields.ts';
import { ANSWER_FIELD_NAMES } from '../../suggest/field-names.ts';
import type { DraftMapping } from '../draft-mapping.ts';
import { fieldColumns, says } from '../field-columns.ts';
import { cellsOf, questionsOf, type Sample } from '../sample.ts';
import { consentColumn, isAddressColumn } from './survey-columns.ts';

type Answers = DraftMapping['answers'];

/** Who answered, for whom and when: by the names of columns, then by what their questions ask for. */
export function answerColumns(sample: Sample, tool: Tool | undefined): Answers {
  const named = fieldColumns(sample, ANSWER_FIELD_NAMES, tool);
  const answers = recorded({ ...askedColumns(sample, named), ...named }, sample, tool);
  const consent = answers.mayContact ?? consentColumn(sample);
  const respondent = personColumn(sample, answers, tool);
  // Who is known by an e-mail address has it as one too.
  const isAddress =
    answers.email === undefined && respondent !== undefined && isAddressColumn(sample, respondent);
  return {
    ...answers,
    ...(respondent !== undefined && { respondent }),
    ...(consent !== undefined && { mayContact: consent }),
    ...(isAddress && { email: respondent }),
  };
}

/** Without a column of dates in which none was recorded: the day of all answers is asked for then. */
function recorded(answers: Answers, sample: Sample, tool: Tool | undefined): Answers {
  const { submittedAt, ...undated } = answers;
  const sign = tool?.unrecorded;
  if (submittedAt === undefined || sign === undefined) return answers;
  const days = cellsOf(sample, [submittedAt]).filter((cell) => cell.trim() !== '');
  return days.length > 0 && days.every((cell) => cell.startsWith(sign)) ? undated : answers;
}

/** Columns of questions such as "Which company do you work for?", where no other is taken for the field. */
function askedColumns(sample: Sample, named: Answers): Answers {
  const taken = new Set(Object.values<number | undefined>(named));
  const asked: Partial<Record<AskedField, number>> = {};
  for (const [column, label] of questionsOf(sample).entries()) {
    // Names that are ids stand before their question.
    const question = sample.labels?.[column] ?? label;
    const field = taken.has(column) ? null : askedField(question);
    if (field !== null) asked[field] ??= column;
  }
  return asked;
}

/** An id of the response is a new one each time: the same person is known again by an address alone. */
function personColumn(sample: Sample, answers: Answers, tool: Tool | undefined) {
  const { respondent, email } = answers;
  if (email === undefined || !says(sample, email)) return respondent;
  if (respondent === undefined) return email;
  const words = headerWords(sample.names[respondent] ?? '');
  return tool?.responseIds?.includes(words) === true ? email : respondent;
}
