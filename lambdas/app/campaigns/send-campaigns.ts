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
  /** Told of what no one foresaw; it says nothing of whom it was for. */
  failed(error: unknown): void;
}

/** Campaigns that are looked at in one run, and how soon one is looked at again that was broken off. */
const CAMPAIGNS_A_RUN = 20;
const SOON_MS = 60_000;
/** When it is tried again where the mail service takes nothing at all. */
const LATER_MS = 10 * 60_000;
/** So often an unforeseen error is met for one person, and then they are left out. */
const MOST_ATTEMPTS = 3;

/**
 * Sends what is due of every campaign, one message after the other, until `deadline`: what is left, the next
 * run sends. One person or one campaign that fails keeps no other from its turn. Returns how many messages went.
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
    // Goes on once the job is restored, if it has not ended by then.
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
  /** By person, as they are now. */
  done: ReadonlyMap<string, Recipient>;
  /** Whether it stopped before everyone due had their turn. */
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

/** Not canceled, nor its job archived, since the run began. */
async function isUnderWay({ campaigns, jobs }: Ports, { id, jobKey }: Campaign): Promise<boolean> {
  const [campaign, job] = await Promise.all([campaigns.get(id), jobs.get(jobKey)]);
  return campaign?.value.canceledAt === null && job?.value.archivedAt === null;
}

async function noteFailure(ports: Ports, listed: Recipient): Promise<void> {
  await changeRecipient(ports, listed.campaignId, listed, (recipient) => {
    const attempts = recipient.attempts + 1;
    const isOver = attempts >= MOST_ATTEMPTS;
    const hasNothing = isOver && recipient.messages === 0;
    return { ...recipient, attempts, isOver, ...(hasNothing && { state: 'FAILED' as const }) };
  });
}

/** When there is something to do next, after a run. */
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

/** Whatever others have written of it meanwhile stays. */
async function change(ports: Ports, { id }: Campaign, to: Partial<Campaign>): Promise<void> {
  await retryLost(ports, async () => {
    const stored = await ports.campaigns.get(id);
    if (!stored) return null;
    const saved = await ports.campaigns.save({ ...stored.value, ...to }, stored.version);
    return saved === 'lost' ? 'lost' : null;
  });
}

/** All of its surveys have ended: what came of it is kept, and who they were is not. */
async function close(ports: Ports, campaign: Campaign): Promise<void> {
  if (campaign.result === null) {
    await change(ports, campaign, { result: await figuresOf(ports, campaign) });
  }
  // Done again by the next run where it breaks off here.
  await ports.campaigns.removeRecipients(campaign.id);
  await change(ports, campaign, { nextAt: null });
}
