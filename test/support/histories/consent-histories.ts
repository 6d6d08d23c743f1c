import fc from 'fast-check';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { candidateNodeId } from '../../../lambdas/app/testimonials/candidate-key.ts';
import { candidatesList } from '../../../lambdas/app/testimonials/candidates-list.ts';
import { consentsGet } from '../../../lambdas/app/testimonials/consents-get.ts';
import { withdrawAll } from '../../../lambdas/app/testimonials/consent-withdraw.ts';
import { testimonialTransition } from '../../../lambdas/app/testimonials/testimonial-transition.ts';
import { CHANNELS } from '../../../lambdas/domain/testimonials/consent.ts';
import {
  type Candidate,
  effectiveState,
  isAgreed,
  shownWords,
  TESTIMONIAL_STATES,
} from '../../../lambdas/domain/testimonials/testimonial.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { accepted } from '../mutation-results.ts';
import { ConsentModel } from './consent-model.ts';
import { consentInput } from '../testimonials.ts';
import type {
  TestimonialCandidatesArguments,
  TestimonialFilter,
} from '../../../lambdas/app/kernel/generated/inputs.ts';

/** The world that consent histories run in. */
export interface ConsentWorld {
  scope(): Scope;
  advance(ms: number): void;
  /** Updates all computed data. */
  project(): Promise<void>;
  /** True freezes the indexes at their present content; false brings them up to date again. */
  letIndexesLag(doLag: boolean): Promise<void>;
  /** Runs an operation right before the next write. */
  meanwhile(act: () => Promise<unknown>): void;
}

interface Move {
  do: 'move';
  which: number;
  to: string;
  text: string | null | undefined;
  consent: { days: number | null; channels: readonly string[] } | null;
  channel: string | null;
}

export type ConsentCommand =
  | Move
  | { do: 'meanwhile'; first: Move; then: Move }
  | { do: 'withdrawAll'; who: number }
  | { do: 'wait'; days: number }
  | { do: 'lag'; doLag: boolean }
  | { do: 'project' };

const JOBS = ['routing', 'dispatching'];
const PEOPLE = ['ana', 'ben'];
const STEPS = ['plan', 'drive'];
const CANDIDATES = JOBS.length * PEOPLE.length * STEPS.length;

/** Mostly picks the same two candidates of one contact, so that much happens to each. */
const which = fc.oneof(
  { weight: 3, arbitrary: fc.nat(1) },
  { weight: 1, arbitrary: fc.nat(CANDIDATES - 1) },
);
const channel = fc.constantFrom(...CHANNELS);
const move: fc.Arbitrary<Move> = fc.record({
  do: fc.constant('move' as const),
  which,
  to: fc.oneof(
    { weight: 19, arbitrary: fc.constantFrom('REQUESTED', 'APPROVED', 'APPROVED', 'PUBLISHED') },
    { weight: 1, arbitrary: fc.constantFrom('DECLINED', 'WITHDRAWN') },
  ),
  text: fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom('In other words.', 'Shorter.', null) },
  ),
  consent: fc.record({
    days: fc.constantFrom(1, 40, 400, null),
    channels: fc.uniqueArray(channel, { minLength: 1, maxLength: 4 }),
  }),
  channel,
});

/** Moves that are mostly valid, because they carry what the target state requires. */
const fitting = move.map((given): Move => ({
  ...given,
  text: given.to === 'PUBLISHED' ? undefined : given.text,
  // A changed text without a consent moves an approved candidate back to a request.
  consent: given.to === 'APPROVED' && given.text !== 'Shorter.' ? given.consent : null,
  channel: given.to === 'PUBLISHED' ? given.channel : null,
}));
const unfitting = fc
  .tuple(move, fc.boolean(), fc.boolean())
  .map(([given, hasConsent, isPublished]): Move => ({
    ...given,
    consent: hasConsent ? given.consent : null,
    channel: isPublished ? given.channel : null,
  }));

export const consentCommand: fc.Arbitrary<ConsentCommand> = fc.oneof(
  { weight: 40, arbitrary: fitting },
  { weight: 8, arbitrary: unfitting },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('meanwhile' as const), first: fitting, then: fitting }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdrawAll' as const), who: fc.nat(1) }) },
  {
    weight: 10,
    arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(1, 40, 91) }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('lag' as const), doLag: fc.boolean() }) },
  { weight: 4, arbitrary: fc.constant({ do: 'project' as const }) },
);

/** Creates two respondents who praised two steps of two jobs and may be contacted. */
export async function givenPraisedJobs(world: ConsentWorld): Promise<ConsentHistory> {
  const scope = world.scope();
  const account = { externalId: 'crm-1' };
  await accepted(accountUpsert(scope, { ...account, name: 'Acme' }));
  for (const key of JOBS) {
    const steps = STEPS.map((step) => ({ key: step, statement: step }));
    await accepted(jobUpsert(scope, { key, statement: key, steps }));
    for (const externalId of PEOPLE) {
      const answers = STEPS.map((stepKey) => {
        return {
          stepKey,
          effort: 'VERY_EASY',
          explanation: `${externalId} likes ${key} ${stepKey}`,
        };
      });
      const respondent = { externalId, email: `${externalId}@acme.test`, mayContact: true };
      const idempotencyKey = `${key} ${externalId}`;
      await accepted(
        submissionCreate(scope, { idempotencyKey, job: { key }, account, respondent, answers }),
      );
    }
  }
  await world.project();
  const pages = await Promise.all(JOBS.map((key) => candidatesList(scope, { job: { key } })));
  const candidates = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  if (candidates.length !== CANDIDATES) throw new Error('not everything praised is a candidate');
  return new ConsentHistory(world, candidates);
}

/** Applies commands to a world and to a plain model of the consents. */
export class ConsentHistory {
  readonly #world: ConsentWorld;
  readonly #candidates: readonly Candidate[];
  readonly #models: readonly ConsentModel[];
  #isLagging = false;
  #publications = 0;

  constructor(world: ConsentWorld, candidates: readonly Candidate[]) {
    this.#world = world;
    this.#candidates = candidates.toSorted((a, b) => (a.quote < b.quote ? -1 : 1));
    this.#models = this.#candidates.map(({ quote }) => new ConsentModel(quote));
  }

  async run(command: ConsentCommand): Promise<void> {
    const world = this.#world;
    switch (command.do) {
      case 'move':
        return this.#move(command);
      case 'meanwhile':
        world.meanwhile(() => this.#move(command.then));
        return this.#move(command.first);
      case 'withdrawAll':
        return this.#withdrawAll(command.who);
      case 'wait':
        return world.advance(command.days * DAY_MS);
      case 'lag':
        this.#isLagging = command.doLag;
        return world.letIndexesLag(command.doLag);
      case 'project':
        return world.project();
    }
  }

  /** Fails if a list shows text it must not show, or misses text it should show. Returns what it has seen. */
  async check(): Promise<{ agreed: number; ended: number }> {
    const at = this.#world.scope().ports.now();
    const agreed = new Set<string>();
    let ended = 0;
    for (const filter of FILTERS) {
      for (const candidate of await this.#listed(filter)) {
        const model = this.#modelOf(candidate);
        const state = effectiveState(candidate, at);
        const { quote, publishedText } = shownWords(candidate, at);
        if (isAgreed(state)) {
          agreed.add(candidateNodeId(candidate));
          expect([candidate.quote, model.holds(at)]).toEqual([candidate.quote, true]);
          expect(publishedText ?? quote).toBe(model.agreedText);
        }
        if (model.hasEnded(at)) {
          ended += 1;
          expect([filter.states !== undefined, quote, publishedText]).toEqual([true, '', null]);
        }
      }
    }
    const expected = this.#candidates.filter((candidate) => this.#modelOf(candidate).holds(at));
    if (!this.#isLagging) expect([...agreed].sort()).toEqual(expected.map(candidateNodeId).sort());
    return { agreed: agreed.size, ended };
  }

  /** Fails if the record differs from what was accepted, or if a contact was asked too often. */
  async checkRecords(): Promise<void> {
    const scope = this.#world.scope();
    for (const [i, { accountId, respondentId, ...key }] of this.#candidates.entries()) {
      const stored = await scope.ports.candidates.get({ accountId, respondentId, ...key });
      // A candidate without a decision is removed with its quote; every consent ever given stays on record.
      const consents = stored ? await consentsGet(scope, stored.value) : [];
      expect(consents.map((c) => [c.approvedText, c.withdrawnAt])).toEqual(this.#models[i]?.record);
      const person = await scope.ports.respondents.get(accountId, respondentId);
      const asked = (person?.value.requests ?? []).map(({ at }) => at);
      const gaps = asked.slice(1).map((time, n) => time - (asked[n] ?? 0));
      expect(gaps.filter((gap) => gap <= 90 * DAY_MS)).toEqual([]);
    }
  }

  async #listed(filter: TestimonialFilter): Promise<Candidate[]> {
    const found: Candidate[] = [];
    for (const key of JOBS) {
      let after: string | null = null;
      do {
        const input: TestimonialCandidatesArguments = { job: { key }, filter, first: 3, after };
        const page: Awaited<ReturnType<typeof candidatesList>> = await candidatesList(
          this.#world.scope(),
          input,
        );
        found.push(...page.edges.map(({ node }) => node));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
    }
    return found;
  }

  async #move({ which: at, to, text, consent, channel: place }: Move): Promise<void> {
    const candidate = this.#candidates[at];
    const model = this.#models[at];
    if (!candidate || !model) throw new Error('there is no such candidate');
    const scope = this.#world.scope();
    const now = scope.ports.now();
    const expiresAt = consent?.days == null ? null : now + consent.days * DAY_MS;
    this.#publications += 1;
    const { value } = await testimonialTransition(scope, {
      id: candidateNodeId(candidate),
      to,
      ...(text !== undefined && { publishedText: text }),
      ...(consent && {
        consent: consentInput({
          channels: consent.channels,
          expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
          evidence: `mail ${this.#publications}`,
        }),
      }),
      ...(place !== null && {
        publication: {
          channel: place,
          url: `https://example.com/${this.#publications}`,
          publishedOn: '2026-10-01',
        },
      }),
    });
    if (!value) return;
    if (place !== null)
      expect([model.holds(now), model.channels]).toEqual([true, expect.arrayContaining([place])]);
    model.accepted({ to, text, consent: consent && { ...consent, expiresAt } }, now);
  }

  async #withdrawAll(who: number): Promise<void> {
    const { ports } = this.#world.scope();
    const person = PEOPLE[who] ?? '';
    const isTheirs = ({ quote }: Candidate) => quote.startsWith(person);
    const one = this.#candidates.find(isTheirs);
    if (!one) throw new Error('nobody of that name');
    await withdrawAll(ports, one, 'themselves');
    for (const [i, candidate] of this.#candidates.entries()) {
      if (isTheirs(candidate)) this.#models[i]?.withdrawn(ports.now());
    }
  }

  #modelOf(candidate: Candidate): ConsentModel {
    const id = candidateNodeId(candidate);
    const model = this.#models[this.#candidates.findIndex((c) => candidateNodeId(c) === id)];
    if (!model) throw new Error('a candidate came from nowhere');
    return model;
  }
}

const FILTERS: readonly TestimonialFilter[] = [
  {},
  { includeHeldBack: true },
  { states: ['APPROVED', 'PUBLISHED'] },
  { states: TESTIMONIAL_STATES, includeHeldBack: true },
];
