import { sideOf } from './efforts.ts';
import { cellOf, rowsOf, wordsOf } from '../kernel/table.ts';
import type { DemoSubmission } from '../waves/waves.ts';

/** The progress of a testimonial in the demo, and where it was published. */
export interface DemoTestimonial {
  respondent: string;
  stepKey: string;
  /** The states it passes through, in order. */
  path: readonly string[];
  /** The quote it is based on. */
  quote: string;
  channel: string | null;
  publishedText: string | null;
  /** What the person consents to. Null if the testimonial did not get that far. */
  consent: { channels: readonly string[]; attribution: string } | null;
}

const PATHS: Readonly<Record<string, readonly string[]>> = {
  REQUESTED: ['REQUESTED'],
  DECLINED: ['REQUESTED', 'DECLINED'],
  APPROVED: ['REQUESTED', 'APPROVED'],
  PUBLISHED: ['REQUESTED', 'APPROVED', 'PUBLISHED'],
};

/**
 * Columns: person, step, state, permitted channels, attribution, channel of publication, published text if it
 * differs from the quote.
 */
const TESTIMONIALS = `
  arroyo-freight-lines-02   | adjust-route  | PUBLISHED | WEBSITE SALES SOCIAL | NAME_AND_COMPANY      | WEBSITE |
  laiterie-du-vallon-04     | tell-customer | PUBLISHED | SALES                | ROLE_AND_COMPANY      | SALES   | Calls of “where are you” went from sixty a day to eight.
  halvorsen-transport-03    | adjust-route  | APPROVED  | WEBSITE PRESS        | NAME_COMPANY_AND_LOGO |         |
  castellan-security-04     | balance-load  | APPROVED  | REFERENCE_CALL       | ANONYMOUS             |         |
  larkspur-solar-03         | estimate-work | REQUESTED |                      |                       |         |
  sable-coast-shipping-04   | review-day    | REQUESTED |                      |                       |         |
  pinecrest-distribution-02 | record-visit  | REQUESTED |                      |                       |         |
  montrose-vending-01       | notice-delay  | DECLINED  |                      |                       |         |
`;

/** The testimonials that someone has decided on, with their quotes. */
export function demoTestimonials(submissions: readonly DemoSubmission[]): DemoTestimonial[] {
  return rowsOf(TESTIMONIALS).map((row) => {
    const respondent = cellOf(row, 0);
    const stepKey = cellOf(row, 1);
    return {
      respondent,
      stepKey,
      path: PATHS[cellOf(row, 2)] ?? [],
      quote: lastPraise(submissions, respondent, stepKey),
      consent: consentOf(cellOf(row, 3), cellOf(row, 4)),
      channel: cellOf(row, 5) || null,
      publishedText: cellOf(row, 6) || null,
    };
  });
}

function consentOf(channels: string, attribution: string): DemoTestimonial['consent'] {
  return channels === '' ? null : { channels: wordsOf(channels), attribution };
}

/** A person's latest explanation at a step they find easy. Throws if there is none. */
function lastPraise(
  submissions: readonly DemoSubmission[],
  respondent: string,
  stepKey: string,
): string {
  const praise = submissions
    .filter(({ person }) => person.externalId === respondent)
    .flatMap(({ answers }) => answers)
    .findLast((answer) => answer.stepKey === stepKey && answer.explanation !== undefined);
  if (praise?.explanation === undefined || sideOf(praise.effort) !== 'easy') {
    throw new Error(`${respondent} does not praise ${stepKey}: choose another testimonial.`);
  }
  return praise.explanation;
}
