import type { Account } from '../../../domain/accounts/account.ts';
import { hasWords, nameWords } from '../../../domain/accounts/name-words.ts';
import { readable } from '../../engine/decode.ts';
import { shardOf } from '../../engine/keys/key-parts.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import type { Item } from '../../engine/table.ts';
import { atVersion, type WriteOp } from '../../engine/write-op.ts';
import { fromAccountItem, searchAttributes, sortedName } from './account-item.ts';

/** Number of characters of the name by which the entries of one word are ordered. */
const ORDERED_BY = 60;

type Place = Pick<StoreContext, 'keys' | 'shards'>;

/**
 * The operations that update an account's search entries, one per word of its name. None if the name and the
 * archived state are unchanged. Entries of archived accounts are in a separate partition.
 */
export function wordOps(
  { keys, shards }: Place,
  { id, name, archivedAt }: Account,
  stored: Item | null,
): WriteOp[] {
  const words = nameWords(name);
  const before = wordsOf(stored);
  const isArchived = archivedAt !== null;
  const wasArchived = typeof stored?.archivedAt === 'number';
  if (before && stored?.name === name && wasArchived === isArchived) return [];
  const { accountWords, archivedAccountWords } = keys.lists;
  const gsi2pk = (isArchived ? archivedAccountWords : accountWords)(shardOf(id, shards));
  const orderedBy = Array.from(sortedName(name)).slice(0, ORDERED_BY).join('');
  const puts = words.map((word, at) => ({
    ...keys.accountWord(id, at),
    gsi2pk,
    gsi2sk: `${word}#${orderedBy}#${id}`,
    type: 'AccountWord',
    version: 1,
    listing: JSON.stringify(words),
  }));
  const gone = (before ?? []).map((_, at) => keys.accountWord(id, at)).slice(words.length);
  return [
    ...puts.map((item): WriteOp => ({ kind: 'put', item })),
    ...gone.map((key): WriteOp => ({ kind: 'delete', key })),
  ];
}

/**
 * Accepts an entry if it is its account's first one that begins with the word, and if the name has all other
 * words too.
 */
export function isFoundBy(word: string, wanted: readonly string[]): (entry: Item) => boolean {
  return (entry) => {
    const words = JSON.parse(String(entry.listing)) as string[];
    const [first = ''] = words.filter((each) => each.startsWith(word)).sort();
    return String(entry.gsi2sk).startsWith(`${first}#`) && hasWords(words, wanted);
  };
}

/**
 * Adds accounts written by an earlier version to the lists that did not exist then. Their fields and version
 * stay unchanged.
 */
export async function backfillSearchIndexes(
  context: StoreContext,
  accountIds: readonly string[],
): Promise<void> {
  const { table, keys } = context;
  const items = await table.batchGet(
    accountIds.map((id) => keys.account(id)),
    true,
  );
  const former = items.filter((item) => item !== null).filter((item) => wordsOf(item) === null);
  const writes = readable(context, former, (item) => backfillOps(context, item));
  for (const ops of writes) await table.transact(ops);
}

function backfillOps(place: Place, item: Item): WriteOp[] {
  const { value: account, version } = fromAccountItem(item);
  return [
    {
      kind: 'update',
      key: place.keys.account(account.id),
      set: searchAttributes(place.keys, account, place.shards),
      // Any change in the meantime writes all of this too.
      condition: atVersion(version),
    },
    ...wordOps(place, account, null),
  ];
}

/** The words that have an entry. Null if the account was written before there were entries. */
function wordsOf(stored: Item | null): string[] | null {
  const words = stored?.words;
  if (typeof words !== 'string') return null;
  return words === '' ? [] : words.split(' ');
}
