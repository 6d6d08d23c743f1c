import * as z from 'zod/mini';
import { normalizedGroup } from '../../../domain/kernel/normalize.ts';
import { ACCOUNT_FIELDS } from '../../../domain/accounts/account-fields.ts';
import { foldedName, nameWords } from '../../../domain/accounts/name-words.ts';
import { type Account, OUTCOME_KINDS, type Outcome } from '../../../domain/accounts/account.ts';
import { SENTIMENTS } from '../../../domain/work/sentiment.ts';
import type { Versioned } from '../../../app/kernel/ports.ts';
import { decode } from '../../engine/decode.ts';
import { chronological, shardOf } from '../../engine/keys/key-parts.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import { storedFields } from '../../engine/stored-fields.ts';
import type { Item } from '../../engine/table.ts';

export const accountFields = z.object({
  id: z.string(),
  externalId: z.string(),
  ...storedFields(ACCOUNT_FIELDS),
  // These defaults apply to items written before the fields existed.
  attributes: z._default(z.array(z.object({ key: z.string(), value: z.string() })), []),
  createdAt: z._default(z.number(), 0),
  updatedAt: z._default(z.number(), 0),
  archivedAt: z._default(z.nullable(z.number()), null),
  isUndone: z._default(z.boolean(), false),
  sentiment: z._default(
    z.nullable(z.object({ value: z.enum(SENTIMENTS), by: z.string(), at: z.number() })),
    null,
  ),
});

/**
 * Of the 1,020 bytes of a sort key, as the id follows. In the worst case, NFKC makes 33 bytes of one
 * character.
 */
const SORTED_BYTES = 900;

const accountItem = z.lazy(() =>
  z.object({
    type: z.literal('Account'),
    version: z.number(),
    ...accountFields.shape,
  }),
);

const outcomeItem = z.lazy(() =>
  z.object({
    type: z.literal('Outcome'),
    kind: z.enum(OUTCOME_KINDS),
    occurredOn: z.string(),
    reason: z.nullable(z.string()),
    recordedAt: z.number(),
    // Absent in items written before decisions had dates and outcomes could be retracted.
    decidedAt: z._default(z.nullable(z.string()), null),
    retractedAt: z._default(z.nullable(z.number()), null),
  }),
);

/** Archived accounts are in a separate list that neither pages nor sweeps read. */
export function toAccountItem(keys: Keys, account: Account, version: number, shards: number): Item {
  const { accounts, archivedAccounts } = keys.lists;
  const partition = account.archivedAt === null ? accounts : archivedAccounts;
  return {
    ...keys.account(account.id),
    gsi1pk: partition(shardOf(account.id, shards)),
    gsi1sk: `${sortedName(account.name)}#${account.id}`,
    ...searchAttributes(keys, account, shards),
    type: 'Account',
    version,
    ...account,
  };
}

/** The account's position in the order of changes, and the words that have an entry. */
export function searchAttributes(keys: Keys, account: Account, shards: number) {
  const { changedAccounts, archivedChangedAccounts } = keys.lists;
  const partition = account.archivedAt === null ? changedAccounts : archivedChangedAccounts;
  return {
    gsi2pk: partition(shardOf(account.id, shards)),
    gsi2sk: `${chronological(account.updatedAt)}#${account.id}`,
    words: nameWords(account.name).join(' '),
  };
}

export function fromAccountItem(item: Item): Versioned<Account> {
  const { type: _, version, ...value } = decode(accountItem, item);
  return { value: normalizedGroup(value), version };
}

export function toOutcomeItem(keys: Keys, accountId: string, outcome: Outcome): Item {
  const key = keys.outcome(accountId, outcome.occurredOn, outcome.kind);
  return { ...key, type: 'Outcome', version: 1, ...outcome };
}

export function fromOutcomeItem(item: Item): Outcome {
  const { type: _, ...outcome } = decode(outcomeItem, item);
  return outcome;
}

/** The folded name, cut to the length that its sort key can hold. Only folding can make a name that long. */
export function sortedName(name: string): string {
  const folded = foldedName(name);
  // A UTF-16 unit takes at most three bytes.
  if (folded.length * 3 <= SORTED_BYTES) return folded;
  const bytes = Buffer.from(folded);
  let end = Math.min(bytes.length, SORTED_BYTES);
  // Do not cut within a character.
  while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end).toString();
}
