import { authorize } from '../../../platform/authz/authorize.ts';
import { offeredPlaybooks } from '../../../domain/work/playbooks/offered-playbooks.ts';
import {
  type PlaybookEffect,
  playbookEffect,
  EFFECT_DAYS,
  effectAt,
} from '../../../domain/work/playbooks/playbook-effect.ts';
import { DAY_MS } from '../../../domain/kernel/time.ts';
import { BadInput } from '../../kernel/errors.ts';
import { inParallel } from '../../kernel/retries/in-parallel.ts';
import { MAX_EFFECT_STARTS } from '../../kernel/limits.ts';
import type { Scope } from '../../kernel/scope.ts';
import { findAccount, requireJob } from '../../kernel/nodes/selectors.ts';
import { findPlaybook } from './find-playbook.ts';
import type { OfferOfJob, PlaybookOfJob, StartOfJob } from './playbook-of-job.ts';
import { scoresOf } from './scores-of-start.ts';
import type {
  AccountSelector,
  PlaybookEffectArguments,
  PlaybookOffersArguments,
  PlaybookStartsArguments,
  PlaybooksArguments,
} from '../../kernel/generated/inputs.ts';

/** Starts shown per account. Limited, because each requires two scores. */
const SHOWN_STARTS = 3;
const SCORED_AT_ONCE = 4;

/** Lists the playbooks of a job, by name. */
export async function playbooksList(
  scope: Scope,
  { job: selector }: PlaybooksArguments,
): Promise<readonly PlaybookOfJob[]> {
  authorize(scope.actor, 'ACCOUNT_WORK_READ');
  const job = await requireJob(scope, selector);
  const playbooks = await scope.ports.playbooks.list(job.key);
  return playbooks
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.key < b.key ? -1 : 1))
    .map((playbook) => ({ job, playbook }));
}

/** Playbooks that fit an account's current risk, without those started in the last 90 days. */
export async function playbookOffers(
  scope: Scope,
  { account, job: selector }: PlaybookOffersArguments,
): Promise<readonly OfferOfJob[]> {
  authorize(scope.actor, 'ACCOUNT_WORK_READ');
  const job = await requireJob(scope, selector);
  const accountId = await accountIdOf(scope, account);
  if (accountId === null) return [];
  const { ports, loaders } = scope;
  const [playbooks, starts, risk] = await Promise.all([
    ports.playbooks.list(job.key),
    ports.playbooks.startsOf(accountId, job.key),
    loaders.assessment(accountId, job),
  ]);
  if (!risk) return [];
  const now = ports.now();
  const underWay = new Set(
    starts.filter((start) => effectAt(start) > now).map(({ playbookKey }) => playbookKey),
  );
  return offeredPlaybooks(playbooks, risk, job)
    .filter(({ playbook }) => !underWay.has(playbook.key))
    .map((offer) => ({ job, ...offer }));
}

/** The latest starts of an account on a job, newest first, with the scores before and after. */
export async function playbookStarts(
  scope: Scope,
  { account, job: selector }: PlaybookStartsArguments,
): Promise<readonly StartOfJob[]> {
  authorize(scope.actor, 'ACCOUNT_WORK_READ');
  const job = await requireJob(scope, selector);
  const accountId = await accountIdOf(scope, account);
  if (accountId === null) return [];
  const { playbooks, assessments } = scope.ports;
  const starts = await playbooks.startsOf(accountId, job.key);
  const newest = starts.toSorted((a, b) => b.startedAt - a.startedAt).slice(0, SHOWN_STARTS);
  if (newest.length === 0) return [];
  const facts = await assessments.factsOverTime(accountId, job);
  return inParallel(newest, async (start) => ({
    job,
    start,
    ...(await scoresOf(scope, job, start, facts)),
  }));
}

/** Effect of a playbook, computed over `starts`: the latest that began at least 90 days ago. */
export interface EffectOfPlaybook extends PlaybookEffect {
  starts: readonly StartOfJob[];
}

/** Computes a playbook's effect over its latest 50 starts that began at least 90 days ago. */
export async function playbookEffectGet(
  scope: Scope,
  { job: selector, key }: PlaybookEffectArguments,
): Promise<EffectOfPlaybook> {
  authorize(scope.actor, 'ACCOUNT_WORK_READ');
  authorize(scope.actor, 'RISK_FIGURES_READ');
  const job = await requireJob(scope, selector);
  const { ports } = scope;
  if (!(await findPlaybook(ports, job.key, key))) {
    throw new BadInput(
      ['key'],
      'key does not match a playbook of the job. List them to see their keys.',
    );
  }
  const before = ports.now() - EFFECT_DAYS * DAY_MS;
  const found = await ports.playbooks.starts(
    { jobKey: job.key, key },
    { before, limit: MAX_EFFECT_STARTS },
  );
  const starts = await inParallel(
    [...found],
    async (start) => {
      const facts = await ports.assessments.factsOverTime(start.accountId, job);
      return { job, start, ...(await scoresOf(scope, job, start, facts)) };
    },
    SCORED_AT_ONCE,
  );
  return { ...playbookEffect(starts), starts };
}

/** Resolves an account, including merged ones. Null if there is none. */
async function accountIdOf(scope: Scope, selector: AccountSelector): Promise<string | null> {
  return (await findAccount(scope, selector, ['account']))?.id ?? null;
}
