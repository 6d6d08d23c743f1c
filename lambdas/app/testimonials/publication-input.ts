import { CHANNELS } from '../../domain/testimonials/consent.ts';
import type { Publication } from '../../domain/testimonials/testimonial.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { checkPastDay } from '../kernel/validation/date.ts';
import { ifGiven } from '../kernel/validation/given.ts';
import { checkMember } from '../kernel/validation/member.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkUrl } from '../kernel/validation/text.ts';
import type { PublicationInput } from '../kernel/generated/inputs.ts';

/** Parses a publication. Undefined if there are problems. */
export function parsePublication(
  problems: Problems,
  input: PublicationInput,
  now: Instant,
): Publication | undefined {
  const channel = checkMember(problems, 'channel', input.channel, CHANNELS);
  const url = ifGiven(input.url, (text) => checkUrl(problems, 'url', text));
  const publishedOn = checkPastDay(problems, 'publishedOn', input.publishedOn, now);
  if (!channel || publishedOn === undefined) return undefined;
  return { channel, url: url ?? null, publishedOn };
}
