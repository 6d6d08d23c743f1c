import { html, type Html } from '../../../app/kernel/text/html.ts';

/** An error message and the field it belongs to. */
export interface ErrorAt {
  message: string;
  /** The id of the field. */
  field: string;
}

/** The list of errors, shown first on the page and focused. */
export function errorSummary(heading: string, errors: readonly ErrorAt[]): Html {
  return html`<div class="errors" role="alert" tabindex="-1" autofocus>
    <h2>${heading}</h2>
    <ul>
      ${errors.map(({ message, field }) => html`<li><a href="#${field}">${message}</a></li>`)}
    </ul>
  </div>`;
}
