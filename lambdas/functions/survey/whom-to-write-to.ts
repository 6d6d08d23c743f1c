import { brandOf } from '../../app/branding/brand.ts';
import { lastSender } from '../../app/campaigns/stop-mail.ts';
import type { Visit } from './visit.ts';

/** The company and the sender address of its last message, as far as they are known. */
export async function whomToWriteTo({ scope, texts }: Visit): Promise<string> {
  const [{ company }, address] = await Promise.all([brandOf(scope.ports), lastSender(scope)]);
  if (company === null) return address ?? texts.sender;
  return address === null ? company : `${company} (${address})`;
}
