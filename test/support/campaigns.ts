import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { surveyCampaignCreate } from '../../lambdas/app/campaigns/campaign-create.ts';
import type { Mail, Mailer, Sent } from '../../lambdas/app/campaigns/mail/mailer.ts';
import { sendCampaigns } from '../../lambdas/app/campaigns/send-campaigns.ts';
import { jobUpsert } from '../../lambdas/app/jobs/job-upsert.ts';
import type { Ports } from '../../lambdas/app/kernel/ports.ts';
import type { Scope } from '../../lambdas/app/kernel/scope.ts';
import { respondentUpsert } from '../../lambdas/app/people/respondent-upsert.ts';
import { ACME, JOB } from './app-fixtures.ts';
import { accepted } from './mutation-results.ts';
import type { SurveyCampaignCreateInput } from '../../lambdas/app/kernel/generated/inputs.ts';

/** A fake mail service: the messages it received, and the result to return for each address. */
export class Post {
  readonly mails: Mail[] = [];
  /** Results by address, returned instead of accepting the message. */
  answers = new Map<string, Sent | Error>();
  readonly mailer: Mailer = async (mail) => {
    const answer = this.answers.get(mail.to.address) ?? { kind: 'SENT' };
    if (answer instanceof Error) throw answer;
    if (answer.kind === 'SENT' || answer.kind === 'UNKNOWN') this.mails.push(mail);
    return answer;
  };

  addresses(): string[] {
    return this.mails.map(({ to }) => to.address).sort();
  }
}

/** Sends what is due, as the sweeper does, and collects unexpected errors in `failures`. */
export async function sendDue(
  ports: Ports,
  post: Post,
  { failures = [], ms = 60_000 }: { failures?: unknown[]; ms?: number } = {},
): Promise<number> {
  const failed = (error: unknown) => failures.push(error);
  return sendCampaigns({ ports, mailer: post.mailer, failed }, ports.now() + ms);
}

/**
 * Creates the job and contacts of "crm-1" with e-mail addresses. "ana" is a day-to-day user; the others have
 * no role.
 */
export async function givenPeople(scope: Scope, names: readonly string[]): Promise<void> {
  const steps = ['plan-stops', 'sequence-stops', 'estimate-arrival'].map((key) => ({
    key,
    statement: key.replaceAll('-', ' '),
  }));
  await accepted(
    jobUpsert(scope, { ...JOB, statement: 'get field crews to every stop on time', steps }),
  );
  await accepted(accountUpsert(scope, { ...ACME, name: 'Acme', segment: 'Logistics' }));
  for (const externalId of names) {
    const name = externalId.charAt(0).toUpperCase() + externalId.slice(1);
    const role = externalId === 'ana' ? { role: 'EXECUTOR' } : {};
    const respondent = { externalId, name, email: `${externalId}@example.com`, ...role };
    await accepted(respondentUpsert(scope, { account: ACME, respondent }));
  }
}

export function campaignOf(
  given: Partial<SurveyCampaignCreateInput> = {},
): SurveyCampaignCreateInput {
  return {
    idempotencyKey: 'autumn',
    job: JOB,
    audience: { accounts: [ACME] },
    subject: 'How hard is it, {name}?',
    text: 'Hello {name},\n\nplease tell us how {product} does at {account}.',
    senderName: 'Dana at Waypoint',
    ...given,
  };
}

export async function makeCampaign(scope: Scope, given: Partial<SurveyCampaignCreateInput> = {}) {
  return (await accepted(surveyCampaignCreate(scope, campaignOf(given)))).campaign;
}
