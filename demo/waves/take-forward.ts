import { ask, type Execute, tryToMutate } from '../kernel/api.ts';
import { dayFrom } from '../kernel/days.ts';
import { CANDIDATES_QUERY } from '../documents.ts';
import type { Input } from '../input.ts';
import { JOB_KEY, SYNTHETIC } from '../world/job.ts';
import type { DemoTestimonial } from '../world/testimonials.ts';

/** Milliseconds to wait before each new check of the candidates, about a minute in all. */
const LOOK_AGAIN_AFTER = [...Array<number>(8).fill(250), ...Array<number>(29).fill(2000)];

/** Duration of people's consent in days, from the demo's day. */
const CONSENT_DAYS = 365;

/**
 * Moves testimonials to their intended states, and returns how many are done. Candidates appear some time
 * after the answers, so it checks repeatedly for about a minute and then gives up on the rest.
 */
export async function takeForward(
  execute: Execute,
  testimonials: readonly DemoTestimonial[],
  today: number,
  wait: (ms: number) => Promise<void>,
): Promise<number> {
  let waiting = testimonials;
  for (const ms of [...LOOK_AGAIN_AFTER, null]) {
    waiting = await withoutDone(execute, waiting, today);
    if (waiting.length === 0 || ms === null) break;
    await wait(ms);
  }
  return testimonials.length - waiting.length;
}

async function withoutDone(
  execute: Execute,
  testimonials: readonly DemoTestimonial[],
  today: number,
): Promise<DemoTestimonial[]> {
  const stepKeys = [...new Set(testimonials.map(({ stepKey }) => stepKey))];
  const candidates = await candidatesAt(execute, stepKeys);
  const waiting: DemoTestimonial[] = [];
  for (const testimonial of testimonials) {
    const theirs = candidates.filter((other) => isOf(other, testimonial));
    // A candidate that was declined or has ended in another way no longer shows its quote.
    const candidate =
      theirs.find(({ quote }) => quote === testimonial.quote) ??
      theirs.find(({ quote }) => quote === '');
    const isDone = candidate && (await takeOneForward(execute, candidate, testimonial, today));
    if (!isDone) waiting.push(testimonial);
  }
  return waiting;
}

interface Candidate {
  id: string;
  state: string;
  quote: string;
  heldBack: readonly string[];
  step: { key: string };
  respondent: { externalId: string } | null;
}

function isOf(candidate: Candidate, { respondent, stepKey }: DemoTestimonial): boolean {
  return candidate.step.key === stepKey && candidate.respondent?.externalId === respondent;
}

/** True if nothing is left to do, including when someone has decided otherwise. */
async function takeOneForward(
  execute: Execute,
  { id, state, heldBack }: Candidate,
  testimonial: DemoTestimonial,
  today: number,
): Promise<boolean> {
  const reached = testimonial.path.indexOf(state);
  const isNew = state === 'CANDIDATE';
  if (!isNew && reached === -1) return true;
  if (isNew && heldBack.length > 0) return false;
  for (const to of testimonial.path.slice(reached + 1)) {
    const input = { id, to, ...changeTo(to, testimonial, today) };
    const errors = await tryToMutate(execute, 'testimonialTransition', input);
    if (errors.length > 0) return false;
  }
  return true;
}

function changeTo(
  to: string,
  { channel, publishedText, consent }: DemoTestimonial,
  today: number,
): Input {
  if (to === 'PUBLISHED') return { publication: { channel, publishedOn: dayFrom(today, -1) } };
  if (to !== 'APPROVED') return {};
  return {
    ...(publishedText !== null && { publishedText }),
    consent: {
      ...consent,
      wordingVersion: 'demo-1',
      method: 'EMAIL',
      evidence: SYNTHETIC,
      grantedAt: `${dayFrom(today, -2)}T09:00:00Z`,
      expiresAt: `${dayFrom(today, CONSENT_DAYS)}T00:00:00Z`,
    },
  };
}

/** Returns all candidates at some steps, in any state. */
async function candidatesAt(execute: Execute, stepKeys: readonly string[]): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  const filter = { stepKeys, states: ALL_STATES, includeHeldBack: true };
  let after: string | null = null;
  do {
    const variables: Record<string, unknown> = { job: { key: JOB_KEY }, filter, after };
    const page = (await ask(execute, CANDIDATES_QUERY, variables)) as CandidatePage;
    candidates.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return candidates;
}

interface CandidatePage {
  edges: readonly { node: Candidate }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const ALL_STATES = [
  'CANDIDATE',
  'REQUESTED',
  'APPROVED',
  'PUBLISHED',
  'DECLINED',
  'WITHDRAWN',
  'RETIRED',
];
