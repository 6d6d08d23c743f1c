import { html, type Html } from '../../app/kernel/text/html.ts';
import { surveyTexts } from '../../app/surveys/texts/texts-of.ts';
import { type Language, LANGUAGES } from '../../domain/surveys/languages.ts';
import type { PageLanguage } from './visit.ts';

/** The id of the survey's form, for buttons outside the form. */
export const FORM_ID = 'survey';

/**
 * The language switch with the current language marked. On a page with the survey's form the languages are
 * submit buttons, so that entered values are kept; they save nothing. Elsewhere they are links.
 */
export function languageSwitch(
  { language, texts }: PageLanguage,
  isForm: boolean,
  view: string,
): Html {
  return html`<nav class="languages" aria-label="${texts.languages}">
    ${isForm && firstButton(language)}${LANGUAGES.map((each) =>
      each === language ? current(each) : isForm ? button(each) : link(each, view),
    )}
  </nav>`;
}

/** Enter in a form presses its first submit button. This hidden one only shows the page again. */
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
