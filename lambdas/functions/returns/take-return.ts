import * as z from 'zod/mini';
import { mailReturned } from '../../app/campaigns/stop-mail.ts';
import type { Ports } from '../../app/kernel/ports.ts';

const tag = z.tuple([z.string()], z.string());

/** The fields read from an SES event. Recipient and content are ignored. */
const sesEvent = z.object({
  detail: z.object({
    eventType: z.enum(['Bounce', 'Complaint']),
    bounce: z.optional(z.object({ bounceType: z.string() })),
    mail: z.object({ tags: z.object({ campaign: tag, account: tag, person: tag }) }),
  }),
});

/**
 * Records a permanent bounce or a spam complaint. Ignores temporary bounces, such as a full mailbox, and
 * messages not sent by Foothold. A duplicate delivery is recorded once.
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
