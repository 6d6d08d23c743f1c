import { suggestScale } from '../../suggest/suggest-scale.ts';
import { distinctValues, type NamedStep } from '../../suggest/suggest-steps.ts';
import { plain } from '../../values/plain.ts';
import { cellsOf, questionOf, type Sample } from '../sample.ts';

/** A question whose rated rows can become the steps of a job. */
export interface QuestionOfSteps {
  question: string;
  steps: readonly NamedStep[];
}

const MAX_STEPS = 100;
const MAX_KEY = 60;

/**
 * The survey question with the most rows rated by difficulty. Null if there is none. Does not count scales of
 * agreement or satisfaction, or scales of unknown direction.
 */
export function stepsOfFile(sample: Sample): QuestionOfSteps | null {
  const questions = new Map<string, string[]>();
  for (const [column] of sample.names.entries()) {
    const { question, row } = partsOf(questionOf(sample, column));
    if (row === '' || !isOfDifficulty(sample, column)) continue;
    questions.set(question, [...(questions.get(question) ?? []), row]);
  }
  const [most] = [...questions].sort(([, a], [, b]) => b.length - a.length);
  if (!most) return null;
  const [question, rows] = most;
  const taken = new Set<string>();
  const steps = rows
    .slice(0, MAX_STEPS)
    .map((statement) => ({ key: keyOf(statement, taken), statement }));
  return { question, steps };
}

/** Splits a column's header into the question and its row, in the formats that survey tools use. */
function partsOf(name: string): { question: string; row: string } {
  const bracketed = /^(.*?)\s*\[([^\]]+)\]\s*$/.exec(name);
  if (bracketed) return { question: bracketed[1] ?? '', row: bracketed[2]?.trim() ?? '' };
  const at = Math.max(name.lastIndexOf(' / '), name.lastIndexOf(' - '));
  return at === -1
    ? { question: '', row: name.trim() }
    : { question: name.slice(0, at).trim(), row: name.slice(at + 3).trim() };
}

function isOfDifficulty(sample: Sample, column: number): boolean {
  if (sample.columns?.[column]?.hasMore === true) return false;
  const values = distinctValues(cellsOf(sample, [column]));
  if (values.length < 2 || values.length > 13) return false;
  const { meanings, kind } = suggestScale(values, questionOf(sample, column));
  const told = [...meanings.values()].filter((effort) => effort !== null).length;
  return kind === 'difficulty' && told >= 2 && meanings.size === values.length;
}

function keyOf(statement: string, taken: Set<string>): string {
  const words =
    plain(statement)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'step';
  const base = words
    .slice(0, MAX_KEY)
    .replace(/-[^-]*$/, (end) => (words.length > MAX_KEY ? '' : end));
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base}-${number}`;
  taken.add(key);
  return key;
}
