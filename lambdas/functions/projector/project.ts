import { nodeId } from '../../app/kernel/nodes/node-id.ts';
import type { Versioned } from '../../app/kernel/ports.ts';
import type { AssessedAccount } from '../../domain/scoring/assess.ts';
import { type Assessment, isCounted } from '../../domain/scoring/assessment.ts';
import { NO_COUNTERS, type Contribution } from '../../domain/hotspots/contribution.ts';
import { rollupDeltas } from '../../domain/hotspots/rollup-deltas.ts';
import { isShownToMarketing } from '../../domain/testimonials/shown-to-marketing.ts';
import { type Job, stepOf } from '../../domain/jobs/job.ts';
import { isValid } from '../../domain/testimonials/consent.ts';
import type { Person } from '../../domain/people/person.ts';
import { keepsQuote } from '../../domain/privacy/retention-periods.ts';
import {
  type Candidate,
  effectiveState,
  isAgreed,
  nextConsentExpiry,
  UNDECIDED,
} from '../../domain/testimonials/testimonial.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { CandidateChange } from '../../store/derived/projection.ts';

/**
 * Plans the changes to an account's candidates at an instant. Candidates that current answers support get new
 * figures. Others lose their support and, after the retention period, their quote unless consent is valid. A
 * candidate without a decision is deleted together with its submission or quote.
 */
export function planCandidates(
  computed: AssessedAccount['candidates'],
  found: readonly Versioned<Candidate>[],
  people: readonly Person[],
  asOf: Instant,
): CandidateChange[] {
  const said = new Set(
    people.flatMap(({ respondent, history }) =>
      history.map(({ submissionId }) => `${respondent.id}#${submissionId}`),
    ),
  );
  const known = new Map(found.map((candidate) => [nameOf(candidate.value), candidate]));
  const supported = new Set(computed.map(nameOf));
  const written = computed.map((candidate): CandidateChange => {
    const existing = known.get(nameOf(candidate));
    const decision = existing?.value.decision ?? UNDECIDED;
    return {
      kind: 'write',
      candidate: { ...candidate, isSupported: true, decision },
      version: existing?.version ?? null,
    };
  });
  const others = found
    .filter(({ value }) => !supported.has(nameOf(value)))
    .map(({ value, version }): CandidateChange => {
      const isGone = !said.has(`${value.respondentId}#${value.submissionId}`);
      const isUndecided = value.decision.state === 'CANDIDATE';
      const isConsented = isValid(value.decision.consent, asOf);
      const isKept = keepsQuote({ answeredAt: value.answeredAt, isConsented }, asOf);
      if (isUndecided && (isGone || !isKept)) return { kind: 'delete', candidate: value, version };
      const quote = isKept ? value.quote : '';
      return { kind: 'write', candidate: { ...value, isSupported: false, quote }, version };
    });
  return [...written, ...others];
}

/**
 * Adds to an assessment what depends on candidates: the number of candidates and of approved testimonials per
 * step, and the next consent expiry.
 */
export function withCandidates(
  assessment: Assessment,
  plans: readonly CandidateChange[],
  job: Job,
): Assessment {
  const { contribution, validUntil, assessedAt } = assessment;
  const kept = plans.filter(({ kind }) => kind === 'write').map(({ candidate }) => candidate);
  return {
    ...assessment,
    validUntil: earlier(validUntil, nextConsentExpiry(kept, assessedAt)),
    contribution: contribution && withCounts(contribution, kept, job, assessedAt),
  };
}

function withCounts(
  contribution: Contribution,
  candidates: readonly Candidate[],
  job: Job,
  at: Instant,
): Contribution {
  const steps: Record<number, Contribution['steps'][number]> = { ...contribution.steps };
  for (const candidate of candidates) {
    const ordinal = stepOf(job, candidate.stepKey)?.ordinal;
    if (ordinal === undefined) continue;
    const counters = steps[ordinal] ?? NO_COUNTERS;
    const state = effectiveState(candidate, at);
    // The counts must not reveal respondents who did not agree to be contacted.
    const isToBeAsked = state === 'CANDIDATE' && isShownToMarketing(candidate);
    steps[ordinal] = {
      ...counters,
      candidates: counters.candidates + (isToBeAsked ? 1 : 0),
      approved: counters.approved + (isAgreed(state) ? 1 : 0),
    };
  }
  return { ...contribution, steps };
}

function earlier(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

/** Effects of a new assessment: rollup deltas and, unless the job is archived, events. */
export function consequences(
  before: Assessment | null,
  after: Assessment,
  { archivedAt }: Pick<Job, 'archivedAt'>,
) {
  return {
    deltas: rollupDeltas(before?.contribution ?? null, after.contribution),
    events:
      archivedAt === null ? [...bandCrossing(before, after), ...newThreats(before, after)] : [],
  };
}

/** Fields of every event (docs/events.md): ids in the API's form, and the time. */
function subjectOf({ account, jobKey, assessedAt }: Assessment) {
  return {
    accountId: nodeId('Account', [account.id]),
    riskId: nodeId('AccountRisk', [account.id, jobKey]),
    jobKey,
    at: new Date(assessedAt).toISOString(),
  };
}

function bandCrossing(before: Assessment | null, after: Assessment) {
  if (!before || before.band === after.band || !isCounted(after)) return [];
  const detail = { ...subjectOf(after), from: before.band, to: after.band, score: after.score };
  return [{ kind: 'BandCrossed' as const, detail }];
}

function newThreats(before: Assessment | null, after: Assessment) {
  if (!before || !isCounted(after)) return [];
  const imminent = ({ competitors }: Assessment) =>
    competitors
      .filter(({ threat }) => threat === 'IMMINENT')
      .map(({ stepKey, solutionKey }) => ({ stepKey, solutionKey }));
  const known = new Set(imminent(before).map((threat) => JSON.stringify(threat)));
  const threats = imminent(after).filter((threat) => !known.has(JSON.stringify(threat)));
  if (threats.length === 0) return [];
  const detail = { ...subjectOf(after), threats };
  return [{ kind: 'ThreatBecameImminent' as const, detail }];
}

function nameOf(candidate: { respondentId: string; stepKey: string; submissionId: string }) {
  return `${candidate.respondentId}#${candidate.stepKey}#${candidate.submissionId}`;
}
