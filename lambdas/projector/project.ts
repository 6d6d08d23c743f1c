import type { Versioned } from '../app/ports.ts';
import type { AssessedAccount } from '../domain/assess.ts';
import type { Assessment } from '../domain/assessment.ts';
import { NO_COUNTERS, type Contribution, rollupDeltas } from '../domain/contribution.ts';
import { type Job, stepOf } from '../domain/job.ts';
import type { AnswerHistory } from '../domain/answers.ts';
import { type Candidate, effectiveState, UNDECIDED } from '../domain/testimonial.ts';
import type { CandidateChange } from '../store/projection.ts';

/**
 * What becomes of an account's candidates: those that answers support get their figures, others
 * lose their support, and what nobody decided on goes once its submission is gone.
 */
export function planCandidates(
  computed: AssessedAccount['candidates'],
  found: readonly Versioned<Candidate>[],
  histories: readonly AnswerHistory[],
): CandidateChange[] {
  const submissions = new Set(histories.flatMap((h) => h.map(({ submissionId }) => submissionId)));
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
      const isGone = !submissions.has(value.submissionId);
      const isUndecided = value.decision.state === 'CANDIDATE';
      if (isGone && isUndecided) return { kind: 'delete', candidate: value, version };
      return { kind: 'write', candidate: { ...value, isSupported: false }, version };
    });
  return [...written, ...others];
}

/** An assessment whose contribution also counts the candidates and the approved at each step. */
export function withCandidateCounts(
  assessment: Assessment,
  plans: readonly CandidateChange[],
  job: Job,
): Assessment {
  if (!assessment.contribution) return assessment;
  const steps: Record<number, Contribution['steps'][number]> = {
    ...assessment.contribution.steps,
  };
  for (const plan of plans) {
    if (plan.kind === 'delete') continue;
    const ordinal = stepOf(job, plan.candidate.stepKey)?.ordinal;
    if (ordinal === undefined) continue;
    const counters = steps[ordinal] ?? NO_COUNTERS;
    const state = effectiveState(plan.candidate);
    const isApproved = state === 'APPROVED' || state === 'PUBLISHED';
    steps[ordinal] = {
      ...counters,
      candidates: counters.candidates + (state === 'CANDIDATE' ? 1 : 0),
      approved: counters.approved + (isApproved ? 1 : 0),
    };
  }
  return { ...assessment, contribution: { ...assessment.contribution, steps } };
}

/** What a new assessment changes for others: the rollups' deltas, and what they should hear of. */
export function consequences(before: Assessment | null, after: Assessment) {
  return {
    deltas: rollupDeltas(before?.contribution ?? null, after.contribution),
    events: [...bandCrossing(before, after), ...newThreats(before, after)],
  };
}

function bandCrossing(before: Assessment | null, after: Assessment) {
  if (!before || before.band === after.band || after.isChurned) return [];
  const detail = {
    accountId: after.account.id,
    jobKey: after.jobKey,
    from: before.band,
    to: after.band,
    score: after.score,
    at: after.assessedAt,
  };
  return [{ kind: 'BandCrossed' as const, detail }];
}

function newThreats(before: Assessment | null, after: Assessment) {
  if (!before || after.isChurned) return [];
  const imminent = ({ rivals }: Assessment) =>
    rivals
      .filter(({ threat }) => threat === 'IMMINENT')
      .map(({ stepKey, solutionKey }) => ({ stepKey, solutionKey }));
  const known = new Set(imminent(before).map((threat) => JSON.stringify(threat)));
  const threats = imminent(after).filter((threat) => !known.has(JSON.stringify(threat)));
  if (threats.length === 0) return [];
  const { account, jobKey, assessedAt } = after;
  const detail = { accountId: account.id, jobKey, threats, at: assessedAt };
  return [{ kind: 'ThreatBecameImminent' as const, detail }];
}

function nameOf(candidate: { respondentId: string; stepKey: string; submissionId: string }) {
  return `${candidate.respondentId}#${candidate.stepKey}#${candidate.submissionId}`;
}
