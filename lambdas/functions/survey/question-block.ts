import type { SurveyStep } from '../../app/surveys/survey.ts';
import type { DifficultyReason, Effort } from '../../domain/scoring/effort.ts';
import { MAX_EXPLANATION } from '../../app/kernel/limits.ts';
import { type EnteredStep, fieldName, NOT_APPLICABLE } from './entered.ts';
import { html, type Html } from '../../app/kernel/html.ts';

/** The five answers in the order in which they are shown. */
export const EFFORT_WORDS: readonly (readonly [Effort, string])[] = [
  ['VERY_DIFFICULT', 'Very difficult'],
  ['DIFFICULT', 'Difficult'],
  ['NEITHER', 'Neither'],
  ['EASY', 'Easy'],
  ['VERY_EASY', 'Very easy'],
];

export const NOT_APPLICABLE_WORDS = 'Not part of my work';

/** Why a step is difficult, as it is asked. */
const REASON_WORDS: readonly (readonly [DifficultyReason, string])[] = [
  ['SLOW', 'It takes too long'],
  ['INACCURATE', 'The result is not right'],
  ['HARD_TO_USE', 'It is hard to use'],
  ['OTHER', 'Something else'],
];

/** One of `count` questions with its five answers, and what follows from each. */
export function questionBlock(step: SurveyStep, entered: EnteredStep, count: number): Html {
  const { key, position, question } = step;
  const idOf = (part: string | number) => `q${position}-${part}`;
  const pick = (value: string, words: string, index: number, kind: string) => {
    const id = idOf(index);
    const isChosen = entered.choice === value;
    return html`<input
        class="pick"
        type="radio"
        name="${fieldName('choice', key)}"
        id="${id}"
        value="${value}"
        ${isChosen && html` checked`}
      />
      <label class="${kind}" for="${id}">${words}</label> `;
  };
  const words = (field: 'helps' | 'hard' | 'alternative', asked: string, rows: number) =>
    textField({ id: idOf(field), name: fieldName(field, key), asked, rows, value: entered[field] });
  return html`<fieldset class="question" id="q${position}">
    <legend><span class="count">Question ${position} of ${count}</span>${question}</legend>
    <div class="answers">
      ${EFFORT_WORDS.map(([value, label], index) => pick(value, label, index + 1, 'effort'))}
      ${pick(NOT_APPLICABLE, NOT_APPLICABLE_WORDS, EFFORT_WORDS.length + 1, 'none')}
      <div class="follow if-easy">${words('helps', 'What helps?', 2)}</div>
      <div class="follow if-hard">
        ${reasonField(fieldName('reason', key), idOf('reason'), entered.reason)}
        ${words('hard', 'What makes it hard?', 2)}
        ${words('alternative', 'What else do you use for it?', 1)}
      </div>
    </div>
  </fieldset> `;
}

interface TextField {
  id: string;
  name: string;
  asked: string;
  rows: number;
  value: string;
}

function textField({ id, name, asked, rows, value }: TextField): Html {
  // The first line break of a text area is not part of its text.
  return html`<div class="field">
    <label for="${id}">${asked} <span class="note">(optional)</span></label>
    <textarea id="${id}" name="${name}" rows="${rows}" maxlength="${MAX_EXPLANATION}">
${value}</textarea>
  </div>`;
}

function reasonField(name: string, id: string, chosen: string): Html {
  const pick = ([reason, words]: (typeof REASON_WORDS)[number], index: number) =>
    html`<input
        class="pick"
        type="radio"
        name="${name}"
        id="${id}-${index + 1}"
        value="${reason}"
        ${chosen === reason && html` checked`}
      />
      <label for="${id}-${index + 1}">${words}</label> `;
  return html`<fieldset class="field">
    <legend>Why is it difficult? <span class="note">(optional)</span></legend>
    <div class="two">${REASON_WORDS.map(pick)}</div>
  </fieldset>`;
}
