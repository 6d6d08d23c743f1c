import { html, type Html } from '../../../app/kernel/text/html.ts';
import type { SurveyTexts } from '../../../app/surveys/texts/texts-of.ts';

type FormTexts = SurveyTexts['form'];

/**
 * The questions one at a time, followed by the final questions, all in one form. CSS shows the page that the
 * URL fragment names. Back and Next are therefore links that work without scripts, as do the browser's own,
 * and answers never leave the form. A browser without support for these CSS rules shows one long page.
 */
export function stepPages(questions: readonly Html[], end: Html, texts: FormTexts): Html {
  const count = questions.length;
  const pages = questions.map((question, index) => {
    const place = index + 1;
    const label = texts.questionOf(place, count);
    return page(
      place,
      html`<progress max="${count}" value="${place}" aria-label="${label}"></progress>
        ${question}
        <div class="actions turn">
          ${place > 1 && html`<a class="button second" href="#page-${place - 1}">${texts.back}</a>`}
          <a class="button next" href="#page-${place + 1}">${texts.next}</a>
        </div>`,
    );
  });
  const last = html`<h2>${texts.lastPage}</h2>
    ${end}
    <div class="turn"><a href="#page-${count}">${texts.back}</a></div>`;
  return html`${pages}${page(count + 1, last)}`;
}

/** The fragment moves the focus to this element, so that screen readers announce it. */
function page(place: number, content: Html): Html {
  return html`<div class="page" id="page-${place}" tabindex="-1">${content}</div>`;
}
