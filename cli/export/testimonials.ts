import * as z from 'zod';
import type { Operation } from '../api/client.ts';
import type { ExportKind } from './export-kind.ts';
import type { ConnectionPage } from './pages.ts';
import { connectionOf, pagesOf } from './pages.ts';

const candidate = z.object({
  account: z.object({ externalId: z.string(), name: z.string(), segment: z.string().nullable() }),
  respondent: z
    .object({
      role: z.string().nullable(),
      externalId: z.string().optional(),
      name: z.string().nullable().optional(),
      email: z.string().nullable().optional(),
    })
    .nullable(),
  step: z.object({ key: z.string(), statement: z.string() }),
  effort: z.string(),
  quote: z.string(),
  publishedText: z.string().nullable(),
  strength: z.number(),
  answeredAt: z.string(),
  turnaround: z.object({ fromEffort: z.string(), fromAt: z.string() }).nullable(),
  state: z.string(),
  heldBack: z.array(z.string()),
  needsReview: z.boolean(),
  consent: z
    .object({
      approvedText: z.string(),
      channels: z.array(z.string()),
      attribution: z.string(),
      expiresAt: z.string().nullable(),
    })
    .nullable(),
});
type Candidate = z.infer<typeof candidate>;

export const TESTIMONIALS: Operation<{ list: ConnectionPage<Candidate> | null }> = {
  name: 'ExportTestimonials',
  document: `query ExportTestimonials($job: String!, $withNames: Boolean!, $after: String) {
    list: testimonialCandidates(job: { key: $job }, first: 100, after: $after) {
      nodes {
        account { externalId name segment }
        respondent { role externalId @include(if: $withNames) name @include(if: $withNames) email @include(if: $withNames) }
        step { key statement }
        effort quote publishedText strength answeredAt turnaround { fromEffort fromAt }
        state heldBack needsReview
        consent { approvedText channels attribution expiresAt }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  data: z.object({ list: connectionOf(candidate) }),
};

const NAMES = ['respondent', 'respondentName', 'respondentEmail'];

/** Testimonial candidates in the order of the list. Who said it is told by role, or by name if asked for. */
export const testimonialsExport: ExportKind = {
  needsJob: true,
  needsNames: false,
  columns: ({ withNames }) => [
    'externalId',
    'name',
    'segment',
    ...(withNames ? NAMES : []),
    'role',
    'step',
    'stepStatement',
    'effort',
    'quote',
    'publishedText',
    'strength',
    'state',
    'heldBack',
    'needsReview',
    'approvedText',
    'channels',
    'attribution',
    'consentExpiresAt',
    'answeredAt',
    'turnaroundFrom',
    'turnaroundFromAt',
  ],
  async *pages(client, { job, withNames }) {
    for await (const candidates of pagesOf(client, TESTIMONIALS, { job, withNames })) {
      yield candidates.map(rowOf);
    }
  },
};

function rowOf({ account, respondent, step, turnaround, consent, ...candidate }: Candidate) {
  // While new words are asked for, the consent on record is to others.
  const holding = candidate.state === 'REQUESTED' ? null : consent;
  return {
    ...account,
    respondent: respondent?.externalId ?? null,
    respondentName: respondent?.name ?? null,
    respondentEmail: respondent?.email ?? null,
    role: respondent?.role ?? null,
    step: step.key,
    stepStatement: step.statement,
    ...candidate,
    approvedText: holding?.approvedText ?? null,
    channels: holding?.channels ?? [],
    attribution: holding?.attribution ?? null,
    consentExpiresAt: holding?.expiresAt ?? null,
    turnaroundFrom: turnaround?.fromEffort ?? null,
    turnaroundFromAt: turnaround?.fromAt ?? null,
  };
}
