import {
  ATTRIBUTIONS,
  CHANNELS,
  CONSENT_METHODS,
  type Channel,
  type ConsentTerms,
} from '../../domain/testimonials/consent.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { MAX_NAME, MAX_STATEMENT } from '../kernel/limits.ts';
import type { Optional } from '../kernel/validation/given.ts';
import { checkInstant } from '../kernel/validation/date.ts';
import { checkMember } from '../kernel/validation/member.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkText } from '../kernel/validation/text.ts';
import type { ConsentInput } from '../kernel/generated/inputs.ts';

const DEFAULT_PURPOSE = 'Testimonial';

/** Parses a consent. Undefined if there are problems. */
export function parseConsent(
  problems: Problems,
  input: ConsentInput,
  now: Instant,
): (ConsentTerms & { grantedAt: Instant | null }) | undefined {
  const purposeGiven = input.purpose ?? DEFAULT_PURPOSE;
  const wordingVersion = checkText(problems, 'wordingVersion', input.wordingVersion, MAX_NAME);
  const channels = checkChannels(problems, input.channels);
  const attribution = checkMember(problems, 'attribution', input.attribution, ATTRIBUTIONS);
  const evidence = checkText(problems, 'evidence', input.evidence, MAX_STATEMENT);
  const purpose = checkText(problems, 'purpose', purposeGiven, MAX_NAME);
  const method = checkMember(problems, 'method', input.method ?? 'OTHER', CONSENT_METHODS);
  const expiresAt = checkExpiry(problems, input.expiresAt, now);
  const grantedAt = checkGrant(problems, input.grantedAt, now);
  const isWhole =
    wordingVersion !== undefined &&
    channels &&
    attribution &&
    evidence !== undefined &&
    purpose !== undefined &&
    method &&
    expiresAt !== undefined &&
    grantedAt !== undefined;
  if (!isWhole) return undefined;
  return { wordingVersion, channels, attribution, evidence, purpose, method, expiresAt, grantedAt };
}

function checkChannels(
  problems: Problems,
  given: readonly string[],
): readonly Channel[] | undefined {
  if (given.length === 0) return problems.invalid('channels', 'must have at least one channel.');
  if (new Set(given).size < given.length) {
    return problems.invalid('channels', 'must list each channel once.');
  }
  const under = problems.under('channels');
  const known = given.flatMap((name, i) => checkMember(under, i, name, CHANNELS) ?? []);
  return known.length === given.length ? known : undefined;
}

function checkExpiry(
  problems: Problems,
  text: Optional<string>,
  now: Instant,
): Instant | null | undefined {
  if (text == null) return null;
  const at = checkInstant(problems, 'expiresAt', text);
  if (at === undefined || at > now) return at;
  return problems.invalid('expiresAt', `must be in the future; it is ${text}.`);
}

function checkGrant(
  problems: Problems,
  text: Optional<string>,
  now: Instant,
): Instant | null | undefined {
  if (text == null) return null;
  const at = checkInstant(problems, 'grantedAt', text);
  if (at === undefined || at <= now) return at;
  return problems.invalid('grantedAt', `must not be in the future; it is ${text}.`);
}
