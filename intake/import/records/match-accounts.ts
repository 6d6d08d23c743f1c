import { complaint } from '../../complaints/complaint.ts';
import { Failure } from '../../failure.ts';
import type { Notices } from '../../notices.ts';
import { fold } from '../../table/fold.ts';
import { areSimilar, bareCompany, companyOfDomain, searchPrefix } from './account-names.ts';
import type { ImportCall, ItemResult } from '../sending/import-call.ts';
import { sendItems } from '../sending/send-chunk.ts';

export interface KnownAccount {
  externalId: string;
  name: string;
}

/**
 * Returns up to a hundred accounts whose names start with a prefix. Throws a Failure if the user may not list
 * accounts.
 */
export type FindAccounts = (namePrefix: string) => Promise<readonly KnownAccount[]>;

/** Texts in a file that resemble the names of existing accounts, with the possible accounts. */
export type SimilarAccounts = ReadonlyMap<string, readonly KnownAccount[]>;

/** Texts in a file that do not identify a known account. */
export interface UnmatchedAccounts {
  similar: SimilarAccounts;
  /** Texts that match no account, not even one with a similar name. */
  unknown: readonly string[];
}

export const NONE_UNMATCHED: UnmatchedAccounts = { similar: new Map(), unknown: [] };

/** Error code of a row whose account the user has to choose. It is not created until then. */
const SIMILAR = 'SIMILAR_ACCOUNT';

const FOUND_BY_NAME = complaint('foundByName');
const FOUND_BY_DOMAIN = complaint('foundByDomain');
const TAKEN_FOR_THOSE = complaint('takenForThose');
const FOUND_BY_ID_ALONE = complaint('foundByIdAlone');
const MAY_NOT_LIST = complaint('mayNotList');

type Found =
  | { kind: 'known'; externalId: string; by: 'name' | 'domain' }
  | { kind: 'similar'; candidates: readonly KnownAccount[] }
  | { kind: 'unknown' };

/** Finds the accounts that texts in a file refer to, if they are not account ids. */
export class AccountMatcher implements UnmatchedAccounts {
  readonly #find: FindAccounts;
  readonly #notices: Notices;
  readonly #found = new Map<string, Promise<Found>>();
  readonly #similar = new Map<string, readonly KnownAccount[]>();
  readonly #unknown = new Set<string>();
  #mayRead = true;

  constructor(find: FindAccounts, notices: Notices) {
    this.#find = find;
    this.#notices = notices;
  }

  get similar(): SimilarAccounts {
    return this.#similar;
  }

  get unknown(): readonly string[] {
    return [...this.#unknown];
  }

  /** Matches by exact name, then by company name in a domain, then by similar names. */
  find(text: string): Promise<Found> {
    const key = fold(text);
    const known = this.#found.get(key) ?? this.#look(text);
    this.#found.set(key, known);
    return known;
  }

  async #look(text: string): Promise<Found> {
    const company = companyOfDomain(text);
    const candidates = await this.#candidates(company ?? searchPrefix(text));
    const exact = candidates.filter(({ name }) => fold(name) === fold(text));
    const [only, another] = exact;
    if (only && !another) return this.#known(only, 'name');
    const ofDomain =
      company === null ? [] : candidates.filter(({ name }) => bareCompany(name) === company);
    const [first, second] = ofDomain;
    if (first && !second) return this.#known(first, 'domain');
    const similar = [
      ...exact,
      ...candidates.filter(({ name }) => areSimilar(name, company ?? text)),
    ];
    if (similar.length === 0) {
      // Without permission to list accounts, it is unclear whether one with a similar name exists.
      if (this.#mayRead) this.#unknown.add(text);
      return { kind: 'unknown' };
    }
    const distinct = [...new Map(similar.map((account) => [account.externalId, account])).values()];
    this.#similar.set(text, distinct);
    return { kind: 'similar', candidates: distinct };
  }

  #known({ externalId }: KnownAccount, by: 'name' | 'domain'): Found {
    this.#notices.add(by === 'name' ? FOUND_BY_NAME : FOUND_BY_DOMAIN, TAKEN_FOR_THOSE);
    return { kind: 'known', externalId, by };
  }

  async #candidates(prefix: string): Promise<readonly KnownAccount[]> {
    if (!this.#mayRead) return [];
    try {
      return await this.#find(prefix);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#mayRead = false;
      this.#notices.add(FOUND_BY_ID_ALONE, MAY_NOT_LIST);
      return [];
    }
  }
}

/**
 * Sends items. If an id is unknown, tries to find the account by name or domain and sends the item again. If
 * there is only a similar account, rejects the row and lists the candidates, unless the user marked it as new
 * (`isNew`, folded).
 */
export function matchingAccounts<Input extends { account: { externalId: string } }>(
  call: ImportCall<Input>,
  matcher: AccountMatcher,
  isNew: ReadonlySet<string> = new Set(),
): ImportCall<Input> {
  const ids = new Map<string, string>();
  const resolved = (item: Input): Input => {
    const externalId = ids.get(item.account.externalId);
    return externalId === undefined ? item : { ...item, account: { externalId } };
  };
  return {
    ...call,
    async send(items) {
      const results = [...(await call.send(items.map(resolved)))];
      const retried: number[] = [];
      for (const [index, item] of items.entries()) {
        const text = item.account.externalId;
        if (!lacksAccount(results[index]) || ids.has(text) || isNew.has(fold(text))) continue;
        const found = await matcher.find(text);
        if (found.kind === 'known') {
          ids.set(text, found.externalId);
        } else if (found.kind === 'similar') results[index] = similarTo(text, found.candidates);
      }
      for (const [index, item] of items.entries()) {
        if (lacksAccount(results[index]) && ids.has(item.account.externalId)) retried.push(index);
      }
      const again = await sendItems(
        retried.flatMap((index) => (items[index] ? [resolved(items[index])] : [])),
        call,
      );
      retried.forEach((index, at) => (results[index] = again[at] ?? { kind: 'imported' }));
      return results;
    },
  };
}

/**
 * For accounts that use their name as their id, replaces it with the id of an existing account of that name.
 */
export function namingAccounts<Input extends KnownAccount>(
  call: ImportCall<Input>,
  matcher: AccountMatcher,
): ImportCall<Input> {
  return {
    ...call,
    async send(items) {
      const named = await Promise.all(
        items.map(async (item) => {
          const found = await matcher.find(item.name);
          return found.kind === 'known' ? { ...item, externalId: found.externalId } : item;
        }),
      );
      return call.send(named);
    },
  };
}

/** Whether an item was rejected only because its account is unknown. */
export function lacksAccount(result: ItemResult | undefined): boolean {
  return (
    result?.kind === 'rejected' &&
    result.errors.every(({ code, field }) => code === 'NOT_FOUND' && field[0] === 'account')
  );
}

function similarTo(cell: string, candidates: readonly KnownAccount[]): ItemResult {
  const accounts = candidates
    .slice(0, 3)
    .map(({ name, externalId: id }) => complaint('account', { name, id }))
    .reduce((one, other) => complaint('either', { one, other }));
  const said = complaint('similarAccount', { cell, accounts });
  return { kind: 'rejected', errors: [{ code: SIMILAR, said, field: ['account'] }] };
}
