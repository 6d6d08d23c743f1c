import type { Instant } from '../../domain/kernel/time.ts';
import {
  type Campaign,
  endOfCampaign,
  type MailProblem,
} from '../../domain/surveys/campaigns/campaign.ts';
import { dueAt, type Recipient } from '../../domain/surveys/campaigns/recipient.ts';
import { brandOf } from '../branding/brand.ts';
import { Busy } from '../kernel/errors.ts';
import type { Ports } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import { figuresOf } from './campaign-get.ts';
import { changeRecipient } from './change-recipient.ts';
import type { Mailer } from './mail/mailer.ts';
import { type Sending, sendTo } from './send-to.ts';

export interface SendDeps {
  ports: Ports;
  mailer: Mailer;
  /** Called with unexpected errors. They must not reveal the recipient. */
  failed(error: unknown): void;
}

/** Campaigns processed per run, and how soon to continue one that was interrupted. */
const CAMPAIGNS_A_RUN = 20;
const SOON_MS = 60_000;
/** How soon to retry if the mail service accepts nothing. */
const LATER_MS = 10 * 60_000;
/** Unexpected errors for one person after which they are skipped. */
const MAX_ATTEMPTS = 3;

/**
 * Sends the due messages of all campaigns, one by one, until `deadline`. The next run sends the rest. A
 * failure for one person or campaign doesn't stop the others. Returns the number of messages sent.
 */
export async function sendCampaigns(deps: SendDeps, deadline: Instant): Promise<number> {
  const { ports, failed } = deps;
  let sent = 0;
  for (const campaign of await ports.campaigns.due(ports.now(), CAMPAIGNS_A_RUN)) {
    if (ports.now() >= deadline) break;
    try {
      sent += await workOn(deps, campaign, deadline);
    } catch (error) {
      if (!(error instanceof Busy)) failed(error);
      await change(ports, campaign, { nextAt: ports.now() + LATER_MS }).catch(failed);
    }
  }
  return sent;
}

async function workOn(deps: SendDeps, campaign: Campaign, deadline: Instant): Promise<number> {
  const { ports } = deps;
  if (ports.now() >= endOfCampaign(campaign)) {
    await close(ports, campaign);
    return 0;
  }
  const job = (await ports.jobs.get(campaign.jobKey))?.value;
  if (!job || campaign.canceledAt !== null) {
    await change(ports, campaign, { nextAt: endOfCampaign(campaign) });
    return 0;
  }
  if (job.archivedAt !== null) {
    // Resumes when the job is restored, unless the campaign has ended by then.
    const later = Math.min(endOfCampaign(campaign), ports.now() + LATER_MS);
    await change(ports, campaign, { nextAt: later });
    return 0;
  }
  const recipients = await ports.campaigns.recipientsOf(campaign.id);
  const brand = await brandOf(ports);
  const logo = brand.logo && (await ports.branding.image(brand.logo.hash));
  const run = await sendDue(deps, { campaign, job, brand, logo }, recipients, deadline);
  const left = recipients.flatMap((listed) => run.done.get(listed.respondentId) ?? listed);
  await change(ports, campaign, nextOf(ports.now(), campaign, left, run));
  return run.sent;
}

interface Run {
  sent: number;
  /** The updated recipients, by respondent id. */
  done: ReadonlyMap<string, Recipient>;
  /** Whether the run stopped before all due messages were sent. */
  isBrokenOff: boolean;
  problem: MailProblem | null;
}

async function sendDue(
  deps: SendDeps,
  of: Sending,
  recipients: readonly Recipient[],
  deadline: Instant,
): Promise<Run> {
  const { ports, mailer } = deps;
  const done = new Map<string, Recipient>();
  let sent = 0;
  for (const listed of recipients) {
    const due = dueAt(listed, of.campaign);
    if (due === null || due > ports.now()) continue;
    if (!(await isUnderWay(ports, of.campaign)) || ports.now() >= deadline)
      return { sent, done, isBrokenOff: true, problem: null };
    try {
      const turn = await sendTo(ports, mailer, of, listed);
      if (turn.recipient) done.set(listed.respondentId, turn.recipient);
      if (turn.sent?.kind === 'SENT') sent += 1;
      if (turn.sent?.kind === 'LATER') return { sent, done, isBrokenOff: true, problem: null };
      if (turn.sent?.kind === 'STOPPED') {
        return { sent, done, isBrokenOff: true, problem: turn.sent.problem };
      }
    } catch (error) {
      if (error instanceof Busy) return { sent, done, isBrokenOff: true, problem: null };
      deps.failed(error);
      await noteFailure(ports, listed);
    }
  }
  return { sent, done, isBrokenOff: false, problem: null };
}

/** Whether the campaign was not canceled, and its job not archived, since the run began. */
async function isUnderWay({ campaigns, jobs }: Ports, { id, jobKey }: Campaign): Promise<boolean> {
  const [campaign, job] = await Promise.all([campaigns.get(id), jobs.get(jobKey)]);
  return campaign?.value.canceledAt === null && job?.value.archivedAt === null;
}

async function noteFailure(ports: Ports, listed: Recipient): Promise<void> {
  await changeRecipient(ports, listed.campaignId, listed, (recipient) => {
    const attempts = recipient.attempts + 1;
    const isOver = attempts >= MAX_ATTEMPTS;
    const hasNothing = isOver && recipient.messages === 0;
    return { ...recipient, attempts, isOver, ...(hasNothing && { state: 'FAILED' as const }) };
  });
}

/** The campaign's next due time and other changes after a run. */
function nextOf(
  now: Instant,
  campaign: Campaign,
  recipients: readonly Recipient[],
  { isBrokenOff, problem }: Run,
): Partial<Campaign> {
  if (problem !== null) return { problem, nextAt: now + LATER_MS };
  const isWaiting = recipients.some(({ state, isOver }) => state === 'WAITING' && !isOver);
  const due = recipients.flatMap((recipient) => dueAt(recipient, campaign) ?? []);
  const next = Math.min(endOfCampaign(campaign), ...due);
  return {
    problem: null,
    sentAt: isWaiting ? null : (campaign.sentAt ?? now),
    nextAt: isBrokenOff ? now + SOON_MS : Math.max(next, now + SOON_MS),
  };
}

/** Changes only these fields, so that concurrent writes to others are kept. */
async function change(ports: Ports, { id }: Campaign, to: Partial<Campaign>): Promise<void> {
  await retryLost(ports, async () => {
    const stored = await ports.campaigns.get(id);
    if (!stored) return null;
    const saved = await ports.campaigns.save({ ...stored.value, ...to }, stored.version);
    return saved === 'lost' ? 'lost' : null;
  });
}

/** Closes a campaign whose surveys have all expired: keeps its results and removes its recipients. */
async function close(ports: Ports, campaign: Campaign): Promise<void> {
  if (campaign.result === null) {
    await change(ports, campaign, { result: await figuresOf(ports, campaign) });
  }
  // If this is interrupted, the next run repeats it.
  await ports.campaigns.removeRecipients(campaign.id);
  await change(ports, campaign, { nextAt: null });
}
