import { candidateNodeId } from '../../../lambdas/app/testimonials/candidate-key.ts';
import { withdrawAll } from '../../../lambdas/app/testimonials/consent-withdraw.ts';
import { testimonialTransition } from '../../../lambdas/app/testimonials/testimonial-transition.ts';
import type { Candidate } from '../../../lambdas/domain/testimonials/testimonial.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { type FactCommand, JOB, STEPS } from './fact-commands.ts';
import type { HistoryWorld } from './fact-history.ts';
import type { FactsModel } from './facts-model.ts';
import type { StoredFoothold } from '../store/stored-foothold.ts';
import { consentInput, PUBLICATION } from '../testimonials.ts';

type Of<Do extends FactCommand['do']> = Extract<FactCommand, { do: Do }>;

/** Without all-easy answers and permission to contact, random histories hardly ever produce a candidate. */
const PRAISE = {
  do: 'submit',
  efforts: STEPS.map(() => 'VERY_EASY' as const),
  daysAgo: 0,
  words: true,
  role: null,
  mayContact: true,
  alternative: false,
} as const;

/** Runs every step that leads to the publication of a quote. */
export async function agree(
  world: HistoryWorld,
  model: FactsModel,
  { account, person, holdsFor }: Of<'agree'>,
  submit: (praise: Of<'submit'>) => Promise<void>,
): Promise<void> {
  await submit({ ...PRAISE, account, person });
  await world.project([account]);
  const candidate = await candidateAt(world.foothold, 0, false);
  if (!candidate) return;
  for (const to of ['REQUESTED', 'APPROVED', 'PUBLISHED']) {
    await decide(world, model, candidate, { to, holdsFor });
  }
}

/** Moves one of the existing candidates to another state, if there is any. */
export async function decideOn(
  world: HistoryWorld,
  model: FactsModel,
  given: Of<'decide'>,
): Promise<void> {
  const candidate = await candidateAt(world.foothold, given.which);
  if (candidate) await decide(world, model, candidate, given);
}

/** Withdraws the consent of one contact who has candidates. */
export async function withdraw(
  world: HistoryWorld,
  model: FactsModel,
  which: number,
): Promise<void> {
  const candidate = await candidateAt(world.foothold, which);
  if (!candidate) return;
  await world.call(({ ports }) => withdrawAll(ports, candidate, 'themselves'));
  for (const [name, values] of model.registers) {
    const isTheirs = name.startsWith(decisionPrefix(candidate));
    if (isTheirs && !values.has('"DECLINED"')) model.wrote(name, 'WITHDRAWN');
  }
}

/** The prefix of the registers that hold the last decision on a contact's candidates. */
function decisionPrefix({ accountId, respondentId }: DecidedOn): string {
  return `decision ${accountId} ${respondentId} `;
}

type DecidedOn = Pick<Candidate, 'accountId' | 'respondentId'>;

/** One of the listed candidates, by default including those on hold. Null if there is none. */
async function candidateAt({ deps, clock }: StoredFoothold, which: number, includeHeldBack = true) {
  const criteria = {
    stepKeys: null,
    states: null,
    includeHeldBack,
    turnaroundOnly: false,
    forMarketing: false,
  };
  const request = { criteria, at: clock.now, limit: 50, after: null };
  const { entries } = await deps.ports.candidates.list(JOB.key, request);
  return entries[which % Math.max(entries.length, 1)]?.value ?? null;
}

/** Moves a candidate to a state with the input it requires, such as a consent that holds for some days. */
async function decide(
  world: HistoryWorld,
  model: FactsModel,
  candidate: Candidate,
  { to, holdsFor }: Pick<Of<'decide'>, 'to' | 'holdsFor'>,
): Promise<void> {
  const until = holdsFor === null ? null : world.foothold.clock.now + holdsFor * DAY_MS;
  const expiresAt = until === null ? null : new Date(until).toISOString();
  const id = candidateNodeId(candidate);
  const { value } = await world.call((scope) =>
    testimonialTransition(scope, {
      id,
      to,
      ...(to === 'APPROVED' && { consent: consentInput({ expiresAt }) }),
      ...(to === 'PUBLISHED' && { publication: PUBLICATION }),
    }),
  );
  if (value) model.wrote(`${decisionPrefix(candidate)}${id}`, value.candidate.decision.state);
}
