import { html, type Html } from '../../../app/kernel/text/html.ts';

/** Something to fix, and where in the page. */
export interface ErrorAt {
  message: string;
  /** The id of the field. */
  field: string;
}

/** What has to be fixed, first on the page and with the focus on it. */
export function errorSummary(heading: string, errors: readonly ErrorAt[]): Html {
  return html`<div class="errors" role="alert" tabindex="-1" autofocus>
    <h2>${heading}</h2>
    <ul>
      ${errors.map(({ message, field }) => html`<li><a href="#${field}">${message}</a></li>`)}
    </ul>
  </div>`;
}
