import type { Account } from '../../domain/accounts/account.ts';
import { ROLES, type Respondent, type Role, roleOf } from '../../domain/people/respondent.ts';
import type { SkipReason } from '../../domain/surveys/campaigns/recipient.ts';
import { skipReason } from '../../domain/surveys/campaigns/skip-reason.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import { accountsList } from '../accounts/accounts-list.ts';
import { inParallel } from '../kernel/retries/in-parallel.ts';
import {
  MAX_CAMPAIGN_ACCOUNTS,
  MAX_CAMPAIGN_PEOPLE,
  MAX_PAGE,
  MAX_PEOPLE,
} from '../kernel/limits.ts';
import type { Ports } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { accountFor } from '../kernel/validation/referenced.ts';
import { checkMembers } from '../kernel/validation/several.ts';
import { respondentFor } from '../people/respondent-for.ts';
import type { RespondentSelector, SurveyAudienceInput } from '../kernel/generated/inputs.ts';

/** A selected person, and the reason they are skipped. Null if they are sent the survey. */
export interface Chosen {
  person: Respondent;
  account: Account;
  skipped: SkipReason | null;
}

/**
 * Returns everyone in an audience without duplicates, or undefined, with a problem added, if it is invalid.
 */
export async function chosenPeople(
  scope: Scope,
  problems: Problems,
  audience: SurveyAudienceInput,
  fatigueDays: number,
): Promise<readonly Chosen[] | undefined> {
  const { ports } = scope;
  const under = problems.under('audience');
  const named = await namedPeople(scope, under, audience.respondents ?? []);
  const accounts = await accountsOf(scope, under, audience);
  const roles = checkMembers(under, 'roles', audience.roles ?? [], ROLES);
  if (!problems.isEmpty) return undefined;
  const found = await inParallel(accounts, (account) => peopleOf(ports, account, roles));
  const people = new Map([...named, ...found.flat()].map((each) => [each.person.id, each]));
  if (people.size === 0)
    return under.invalid('respondents', 'must have people, or accounts that have people.');
  if (people.size > MAX_CAMPAIGN_PEOPLE) {
    const limit = `must be at most ${MAX_CAMPAIGN_PEOPLE} people; there are ${people.size}`;
    return under.tooMuch('respondents', `${limit}: split it into several campaigns.`);
  }
  return judged(ports, [...people.values()], fatigueDays);
}

interface Placed {
  person: Respondent;
  account: Account;
}

async function namedPeople(
  scope: Scope,
  problems: Problems,
  selectors: readonly RespondentSelector[],
): Promise<Placed[]> {
  if (selectors.length > MAX_CAMPAIGN_PEOPLE) {
    problems.tooMuch('respondents', `must be at most ${MAX_CAMPAIGN_PEOPLE}.`);
    return [];
  }
  const under = problems.under('respondents');
  const found = await inParallel(selectors, async (selector, index) => {
    const find = await respondentFor(scope, under, `${index}`, selector);
    const person = (await find?.())?.value;
    const account = person && (await scope.ports.accounts.get(person.accountId))?.value;
    return person && account ? [{ person, account }] : [];
  });
  return found.flat();
}

async function accountsOf(
  scope: Scope,
  problems: Problems,
  { accounts: selectors, filter }: SurveyAudienceInput,
): Promise<readonly Account[]> {
  const named = selectors ?? [];
  if (named.length > MAX_CAMPAIGN_ACCOUNTS) return tooMany(problems, 'accounts');
  const under = problems.under('accounts');
  const found = await inParallel(named, (selector, index) =>
    accountFor(scope.ports, under.under(index), selector),
  );
  const accounts = found.flatMap((account) => account ?? []);
  let after: string | null = null;
  while (filter != null && accounts.length <= MAX_CAMPAIGN_ACCOUNTS) {
    const page: Awaited<ReturnType<typeof accountsList>> = await accountsList(scope, {
      filter,
      first: MAX_PAGE,
      after,
    });
    accounts.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  return accounts.length > MAX_CAMPAIGN_ACCOUNTS ? tooMany(problems, 'filter') : accounts;
}

function tooMany(problems: Problems, field: string): [] {
  const limit = `must match at most ${MAX_CAMPAIGN_ACCOUNTS} accounts`;
  problems.tooMuch(field, `${limit}: narrow it and send several campaigns.`);
  return [];
}

/** Current contacts of an account. Contacts who were dropped are left out. */
async function peopleOf(
  { respondents, now }: Ports,
  account: Account,
  roles: readonly Role[],
): Promise<Placed[]> {
  const { entries } = await respondents.list(account.id, { limit: MAX_PEOPLE, after: null });
  return entries
    .map(({ value: person }) => ({ person, account }))
    .filter(({ person }) => {
      const role = roleOf(person) ?? 'OTHER';
      const isContact = person.isKnown && (person.droppedAt === null || person.droppedAt > now());
      return isContact && (roles.length === 0 || roles.includes(role));
    });
}

async function judged(
  ports: Ports,
  people: readonly Placed[],
  fatigueDays: number,
): Promise<Chosen[]> {
  const accountIds = [...new Set(people.map(({ account }) => account.id))];
  const read = await inParallel(accountIds, (id) => ports.surveyLinks.ofAccount(id));
  const links = new Map(accountIds.map((id, i) => [id, (read[i] ?? []).map(({ value }) => value)]));
  const addresses = new Set<string>();
  return people.map(({ person, account }) => {
    const own = linksOf(links.get(account.id) ?? [], person);
    const skipped = skipReason({ person, account, links: own }, fatigueDays, ports.now());
    const address = person.stated.email?.value ?? '';
    const isSame = skipped === null && addresses.has(address);
    if (skipped === null) addresses.add(address);
    return { person, account, skipped: isSame ? 'SAME_ADDRESS' : skipped };
  });
}

export function linksOf(links: readonly SurveyLink[], { id }: Respondent): readonly SurveyLink[] {
  return links.filter(({ respondentId }) => respondentId === id);
}
