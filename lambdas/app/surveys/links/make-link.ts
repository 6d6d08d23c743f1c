import type { Respondent } from '../../../domain/people/respondent.ts';
import { isExpired, type SurveyLink } from '../../../domain/surveys/survey-link.ts';
import type { Language } from '../../../domain/surveys/languages.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { isSame } from '../../kernel/text/canonical-json.ts';
import { groupBy } from '../../../domain/kernel/group-by.ts';
import { LINK_DAYS } from '../../../domain/privacy/retention-periods.ts';
import { MAX_ACCOUNT_LINKS } from '../../kernel/limits.ts';
import type { Problems } from '../../kernel/validation/problems.ts';
import { inParallel } from '../../kernel/retries/in-parallel.ts';
import type { Ports, Versioned } from '../../kernel/ports.ts';
import { retryLost } from '../../kernel/retries/retry-lost.ts';

/** The link to create. */
export interface WantedLink {
  person: Respondent;
  jobKey: string;
  stepKeys: readonly string[] | null;
  questions: number | null;
  expiresAt: Instant;
  /** True if the expiry was requested, false if it is the default. */
  isExpiryStated: boolean;
  language: Language | null;
  createdBy: string;
}

/** Open links of accounts, and the accounts that have reached the link limit. */
export interface OpenLinks {
  /** By respondent id. */
  open: ReadonlyMap<string, readonly SurveyLink[]>;
  full: ReadonlySet<string>;
}

/** Reads the open links of accounts. One Query per account. */
export async function openLinksOf(ports: Ports, accountIds: readonly string[]): Promise<OpenLinks> {
  const read = await inParallel(accountIds, async (id) => {
    const links = await ports.surveyLinks.ofAccount(id);
    return [id, links.map(({ value }) => value)] as const;
  });
  return openAmong(new Map(read), ports.now());
}

/** Like `openLinksOf`, from links already read, by account. */
export function openAmong(
  ofAccounts: ReadonlyMap<string, readonly SurveyLink[]>,
  now: Instant,
): OpenLinks {
  const links = [...ofAccounts.values()].flat();
  return {
    open: groupBy(
      links.filter((link) => isOpen(link, now)),
      ({ respondentId }) => respondentId,
    ),
    full: new Set(
      [...ofAccounts].flatMap(([id, all]) => (all.length >= MAX_ACCOUNT_LINKS ? [id] : [])),
    ),
  };
}

/**
 * Returns the contact's open link for the same questions, with the requested expiry, or a new one. Undefined
 * if the account has reached the limit.
 */
export async function makeLink(
  ports: Ports,
  problems: Problems,
  wanted: WantedLink,
  { open, full }: OpenLinks,
): Promise<{ link: SurveyLink; wasNew: boolean } | undefined> {
  const waiting = open.get(wanted.person.id)?.find((link) => asksTheSame(link, wanted));
  const kept = waiting && (await keptOpen(ports, waiting, wanted));
  if (kept) return { link: kept, wasNew: false };
  if (full.has(wanted.person.accountId)) {
    const limit = `can have at most ${MAX_ACCOUNT_LINKS} survey links and already has that many`;
    const fix = `links are removed ${LINK_DAYS} days after they expire`;
    return problems.tooMuch('account', `${limit}: ${fix}. Ask fewer people, or ask later.`);
  }
  const link = newLink(ports, wanted);
  const saved = await ports.surveyLinks.save(link, null);
  if (saved === 'lost') throw new Error('Two links got the same id.');
  return { link, wasNew: true };
}

/** Updates an open link's expiry and language. Null if it was answered, expired or deleted meanwhile. */
async function keptOpen(
  ports: Ports,
  { accountId, id }: SurveyLink,
  { expiresAt, isExpiryStated, language: wanted }: WantedLink,
): Promise<SurveyLink | null> {
  return retryLost(ports, async () => {
    const stored: Versioned<SurveyLink> | null = await ports.surveyLinks.get(accountId, id);
    if (!stored || !isOpen(stored.value, ports.now())) return null;
    const { value, version } = stored;
    // The default may extend a link, but never shortens a chosen expiry.
    const until = isExpiryStated ? expiresAt : Math.max(expiresAt, value.expiresAt);
    const language = wanted ?? value.language;
    if (value.expiresAt === until && value.language === language) return value;
    const changed = { ...value, expiresAt: until, language };
    return (await ports.surveyLinks.save(changed, version)) === 'lost' ? 'lost' : changed;
  });
}

function isOpen(link: SurveyLink, now: Instant): boolean {
  return link.answeredAt === null && !isExpired(link, now);
}

function asksTheSame(link: SurveyLink, { jobKey, stepKeys, questions }: WantedLink): boolean {
  return link.jobKey === jobKey && link.questions === questions && isSame(link.stepKeys, stepKeys);
}

function newLink(ports: Ports, { person, isExpiryStated: _, ...wanted }: WantedLink): SurveyLink {
  return {
    ...wanted,
    id: ports.surveyLinks.newId(),
    accountId: person.accountId,
    respondentId: person.id,
    createdAt: ports.now(),
    rounds: [],
    revokedAt: null,
    openedAt: null,
    answeredAt: null,
    finishedAt: null,
    mailedAt: null,
    lastSubmissionId: null,
    submissions: 0,
    textBytes: 0,
    uses: [],
  };
}
