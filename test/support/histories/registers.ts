import assert from 'node:assert/strict';
import { parseCandidateNodeId } from '../../../lambdas/app/testimonials/candidate-key.ts';
import type { FactsModel } from './facts-model.ts';
import type { StoredFoothold } from '../store/stored-foothold.ts';

/** Fails if a stored value differs from the last acknowledged one. */
export async function thenRegistersHold(
  foothold: StoredFoothold,
  model: FactsModel,
  jobKey: string,
): Promise<void> {
  for (const [name, allowed] of model.registers) {
    const stored = await storedAt(foothold, jobKey, name);
    // Erasing a contact with all answers also removes the decisions on their quotes.
    if (stored === undefined) continue;
    const text = JSON.stringify(stored);
    assert.ok(
      allowed.has(text),
      `${name} is ${text}, acknowledged was ${[...allowed].join(' or ')}`,
    );
  }
}

/** The stored value of a register, or undefined if it may have been removed. */
async function storedAt(
  { deps: { ports } }: StoredFoothold,
  jobKey: string,
  name: string,
): Promise<unknown> {
  const [kind, ...rest] = name.split(' ');
  const [first = '', second = '', third = ''] = rest;
  const accountId = ports.accounts.idOf(first);
  switch (kind) {
    case 'account': {
      const account = (await ports.accounts.get(accountId))?.value;
      if (!account) return null;
      const { segment, ownerEmail, renewalDate, arr } = account;
      return { segment, ownerEmail, renewalDate, arr };
    }
    case 'contact': {
      const [found] = await ports.respondents.lookup([{ accountId, externalId: second }]);
      const { role, email } = found?.respondent.contactStated ?? {};
      return { role: role?.value, email: email?.value };
    }
    case 'outcome': {
      const outcomes = await ports.accounts.outcomes(accountId);
      return outcomes.some((o) => o.occurredOn === second && o.kind === third);
    }
    case 'decision': {
      const key = parseCandidateNodeId(third);
      const person = await ports.respondents.get(first, second);
      if (!key || !person) return undefined;
      return (await ports.candidates.get(key))?.value.decision.state ?? null;
    }
    default:
      return inJob(ports, jobKey, kind ?? '', first);
  }
}

async function inJob(
  ports: StoredFoothold['deps']['ports'],
  jobKey: string,
  kind: string,
  stepKey: string,
): Promise<unknown> {
  const job = (await ports.jobs.get(jobKey))?.value;
  if (!job) return null;
  switch (kind) {
    case 'settings': {
      const { intercept, answersExpireAfterDays } = job.settings;
      return { intercept, answersExpireAfterDays };
    }
    case 'step': {
      const step = job.steps.find(({ key }) => key === stepKey);
      return step && { isActive: step.isActive, importance: step.importance };
    }
    case 'benchmark':
      return job.market[stepKey]?.ces ?? null;
    case 'rating':
      return job.solutions.find(({ key }) => key === 'one')?.ratings[stepKey]?.ces ?? null;
    default:
      throw new Error(`there is no register "${kind}"`);
  }
}
