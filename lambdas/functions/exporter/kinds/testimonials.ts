import { at, column, type Column } from '../cells.ts';
import type { ExportRequest, ExportSpec } from './export-spec.ts';
import { RESPONDENT_NAMES, respondentSelection } from './people.ts';

/** Includes every state, also candidates that are on hold or closed. */
const FILTER = `filter: {
  states: [CANDIDATE, REQUESTED, APPROVED, PUBLISHED, DECLINED, WITHDRAWN, RETIRED]
  includeHeldBack: true
}`;

/** Testimonial candidates by strength. Respondents are identified by role, and by name only if requested. */
export function testimonialsSpec(request: ExportRequest): ExportSpec {
  return {
    list: { field: 'testimonialCandidates', args: `job: { key: $job }, ${FILTER}` },
    first: 100,
    selection: `account { externalId name segment } ${respondentSelection(request)}
      step { key statement } effort quote publishedText strength answeredAt
      turnaround { fromEffort fromAt } state heldBack needsReview
      consent { approvedText channels attribution expiresAt }`,
    columns: [
      column('externalId', 'account.externalId'),
      column('name', 'account.name'),
      column('segment', 'account.segment'),
      ...(request.withNames ? RESPONDENT_NAMES : []),
      column('role', 'respondent.role'),
      column('step', 'step.key'),
      column('stepStatement', 'step.statement'),
      column('effort'),
      column('quote'),
      column('publishedText'),
      column('strength'),
      column('state'),
      column('heldBack'),
      column('needsReview'),
      whileUsable(ofConsent(column('approvedText', 'consent.approvedText'))),
      ofConsent(column('channels', 'consent.channels')),
      ofConsent(column('attribution', 'consent.attribution')),
      ofConsent(column('consentExpiresAt', 'consent.expiresAt')),
      column('answeredAt'),
      column('turnaroundFrom', 'turnaround.fromEffort'),
      column('turnaroundFromAt', 'turnaround.fromAt'),
    ],
  };
}

/** Leaves the cell empty if the quote may no longer be used, even in an administrator's export. */
function whileUsable({ name, cell }: Column): Column {
  return { name, cell: (row) => (at(row, 'quote') === '' ? null : cell(row)) };
}

/** While consent to a new text is pending (REQUESTED), the stored consent covers an earlier one. */
function ofConsent({ name, cell }: Column): Column {
  return { name, cell: (row) => (at(row, 'state') === 'REQUESTED' ? null : cell(row)) };
}
