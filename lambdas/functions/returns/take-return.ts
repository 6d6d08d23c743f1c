import * as z from 'zod/mini';
import { mailReturned } from '../../app/campaigns/stop-mail.ts';
import type { Ports } from '../../app/kernel/ports.ts';

const tag = z.tuple([z.string()], z.string());

/** What of an event of SES is read: nothing of who it was sent to, or what it said. */
const sesEvent = z.object({
  detail: z.object({
    eventType: z.enum(['Bounce', 'Complaint']),
    bounce: z.optional(z.object({ bounceType: z.string() })),
    mail: z.object({ tags: z.object({ campaign: tag, account: tag, person: tag }) }),
  }),
});

/**
 * Notes that a message came back for good, or was reported as spam. What comes back for a while, a full mailbox
 * for one, changes nothing; neither do messages that were not sent from here. Delivered again, it is noted once.
 */
export async function takeReturn(ports: Ports, event: unknown): Promise<void> {
  const read = z.safeParse(sesEvent, event);
  if (!read.success) return;
  const { eventType, bounce, mail } = read.data.detail;
  if (eventType === 'Bounce' && bounce?.bounceType !== 'Permanent') return;
  const [[campaign], [account], [person]] = [
    mail.tags.campaign,
    mail.tags.account,
    mail.tags.person,
  ];
  const why = eventType === 'Bounce' ? 'BOUNCED' : 'COMPLAINED';
  await mailReturned(ports, { campaign, account, person }, why);
}
