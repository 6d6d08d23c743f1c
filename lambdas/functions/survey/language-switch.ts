import { html, type Html } from '../../app/kernel/text/html.ts';
import { surveyTexts } from '../../app/surveys/texts/texts-of.ts';
import { type Language, LANGUAGES } from '../../domain/surveys/languages.ts';
import type { Reading } from './visit.ts';

/** The id of the survey's form, which buttons outside belong to. */
export const FORM_ID = 'survey';

/**
 * The languages, the shown one marked. On a page with the survey's form they are buttons that send it, so
 * that what is entered stays; nothing is saved by them. Elsewhere they are links.
 */
export function languageSwitch({ language, texts }: Reading, isForm: boolean, view: string): Html {
  return html`<nav class="languages" aria-label="${texts.languages}">
    ${isForm && firstButton(language)}${LANGUAGES.map((each) =>
      each === language ? current(each) : isForm ? button(each) : link(each, view),
    )}
  </nav>`;
}

/** What the Enter key presses in a form is its first button: this one shows the page again as it is. */
function firstButton(language: Language): Html {
  return html`<button
    class="unseen"
    form="${FORM_ID}"
    name="switch"
    value="${language}"
    tabindex="-1"
    aria-hidden="true"
  ></button>`;
}

function current(language: Language): Html {
  return html`<span lang="${language}" aria-current="true">${surveyTexts(language).name}</span> `;
}

function button(language: Language): Html {
  const { name } = surveyTexts(language);
  return html`<button form="${FORM_ID}" name="switch" value="${language}" lang="${language}">
    ${name}
  </button> `;
}

function link(language: Language, view: string): Html {
  const { name } = surveyTexts(language);
  return html`<a href="?${view}lang=${language}" lang="${language}" hreflang="${language}">
    ${name}
  </a> `;
}
