import type { SurveyStep } from '../../../app/surveys/survey.ts';
import type { SurveyTexts } from '../../../app/surveys/texts/texts-of.ts';
import { DIFFICULTY_REASONS, EFFORTS } from '../../../domain/scoring/answers/effort.ts';
import { MAX_EXPLANATION } from '../../../app/kernel/limits.ts';
import { type EnteredStep, fieldName, NOT_APPLICABLE } from '../entered.ts';
import { html, type Html } from '../../../app/kernel/text/html.ts';

type FormTexts = SurveyTexts['form'];

/** The five efforts in display order, most difficult first. */
const SHOWN_EFFORTS = EFFORTS.toReversed();

/** One of `count` questions with its five efforts and their follow-ups. */
export function questionBlock(
  step: SurveyStep,
  entered: EnteredStep,
  count: number,
  texts: FormTexts,
): Html {
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
  const words = (field: 'helps' | 'hard' | 'alternative', rows: number) => {
    const [id, name] = [idOf(field), fieldName(field, key)];
    return textField({ id, name, texts, asked: texts[field], rows, value: entered[field] });
  };
  return html`<fieldset class="question" id="q${position}">
    <legend><span class="count">${texts.questionOf(position, count)}</span>${question}</legend>
    <div class="answers">
      ${SHOWN_EFFORTS.map((effort, i) => pick(effort, texts.efforts[effort], i + 1, 'effort'))}
      ${pick(NOT_APPLICABLE, texts.notApplicable, SHOWN_EFFORTS.length + 1, 'none')}
      <div class="follow if-easy">${words('helps', 2)}</div>
      <div class="follow if-hard">
        ${reasonField(fieldName('reason', key), idOf('reason'), entered.reason, texts)}
        ${words('hard', 2)} ${words('alternative', 1)}
      </div>
    </div>
  </fieldset> `;
}

interface TextField {
  id: string;
  name: string;
  texts: FormTexts;
  asked: string;
  rows: number;
  value: string;
}

function textField({ id, name, texts, asked, rows, value }: TextField): Html {
  // Browsers drop the first line break of a textarea's content.
  return html`<div class="field">
    <label for="${id}">${asked} <span class="note">${texts.optional}</span></label>
    <textarea id="${id}" name="${name}" rows="${rows}" maxlength="${MAX_EXPLANATION}">
${value}</textarea>
  </div>`;
}

function reasonField(name: string, id: string, chosen: string, texts: FormTexts): Html {
  const pick = (reason: (typeof DIFFICULTY_REASONS)[number], index: number) =>
    html`<input
        class="pick"
        type="radio"
        name="${name}"
        id="${id}-${index + 1}"
        value="${reason}"
        ${chosen === reason && html` checked`}
      />
      <label for="${id}-${index + 1}">${texts.reasons[reason]}</label> `;
  return html`<fieldset class="field">
    <legend>${texts.why} <span class="note">${texts.optional}</span></legend>
    <div class="two">${DIFFICULTY_REASONS.map(pick)}</div>
  </fieldset>`;
}
