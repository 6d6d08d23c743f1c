import type { Account } from '../../domain/accounts/account.ts';
import { stepOf, type Job } from '../../domain/jobs/job.ts';
import { foldText } from '../../domain/privacy/folded-words.ts';
import type { CandidateCriteria } from '../../domain/testimonials/candidate-criteria.ts';
import {
  TESTIMONIAL_STATES,
  type Candidate,
  type TestimonialState,
} from '../../domain/testimonials/testimonial.ts';
import { MAX_NAME, MAX_STEPS } from '../kernel/limits.ts';
import type { Optional } from '../kernel/validation/given.ts';
import type { Ports } from '../kernel/ports.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { accountIdFor } from '../kernel/validation/referenced.ts';
import { checkNames } from '../kernel/validation/several.ts';
import { checkText } from '../kernel/validation/text.ts';
import type { AccountSelector, TestimonialFilter } from '../kernel/generated/inputs.ts';

/** Criteria applied after reading, to the candidate's account and to the words the caller sees. */
export interface ReadCriteria {
  segments: readonly string[] | null;
  text: string | null;
}

/** Limited because each account is read separately, with all of its candidates. */
const MAX_ACCOUNTS = 20;

/** Parses a filter. Throws BadInput for the first invalid field. */
export function parseCandidatesFilter(
  filter: Optional<TestimonialFilter>,
  job: Job,
  ports: Ports,
): { criteria: Omit<CandidateCriteria, 'forMarketing'>; read: ReadCriteria } {
  const problems = new Problems(['filter']);
  const stepKeys = parseSteps(problems.under('stepKeys'), filter?.stepKeys ?? [], job);
  const states = parseStates(problems.under('states'), filter?.states ?? []);
  const accountIds = parseAccounts(problems, filter?.accounts ?? [], ports);
  const segments = checkNames(problems, 'segments', filter?.segments ?? []);
  const wanted = filter?.text?.trim() ?? '';
  if (wanted !== '') checkText(problems, 'text', wanted, MAX_NAME);
  problems.throwFirst();
  return {
    criteria: {
      stepKeys: stepKeys.length === 0 ? null : stepKeys,
      states: states.length === 0 ? null : states,
      ...(accountIds.length > 0 && { accountIds }),
      includeHeldBack: filter?.includeHeldBack ?? false,
      turnaroundOnly: filter?.turnaroundOnly ?? false,
    },
    read: {
      segments: segments.length === 0 ? null : segments,
      text: wanted === '' ? null : foldText(wanted).folded,
    },
  };
}

/** Returns whether a candidate meets the criteria applied after reading. */
export function meetsRead(
  { segments, text }: ReadCriteria,
  { quote, decision }: Candidate,
  account: Pick<Account, 'segment'> | null,
): boolean {
  const words = [quote, decision.publishedText ?? ''].map((each) => foldText(each).folded);
  return (
    (segments === null || segments.includes(account?.segment ?? '')) &&
    (text === null || words.some((each) => each.includes(text)))
  );
}

/** Removes duplicates and sorts by the job's order, so that equal filters have the same cursor. */
function parseSteps(problems: Problems, keys: readonly string[], job: Job): readonly string[] {
  if (keys.length > MAX_STEPS) problems.report('LIMIT_EXCEEDED', null, TOO_MANY);
  keys.forEach((key, index) => {
    if (!stepOf(job, key)) problems.invalid(index, 'does not match a step of the job.');
  });
  return job.steps.map(({ key }) => key).filter((key) => keys.includes(key));
}

const TOO_MANY = `stepKeys must have at most ${MAX_STEPS} steps.`;

function parseStates(problems: Problems, states: readonly string[]): readonly TestimonialState[] {
  states.forEach((state, index) => checkMember(problems, index, state, TESTIMONIAL_STATES));
  return TESTIMONIAL_STATES.filter((state) => states.includes(state));
}

function parseAccounts(
  problems: Problems,
  selectors: readonly AccountSelector[],
  ports: Ports,
): readonly string[] {
  if (selectors.length > MAX_ACCOUNTS) {
    problems.tooMuch('accounts', `must be at most ${MAX_ACCOUNTS} accounts.`);
    return [];
  }
  const ids = selectors.flatMap(
    (selector, index) => accountIdFor(ports, problems.under('accounts'), selector, index) ?? [],
  );
  return [...new Set(ids)].sort();
}
