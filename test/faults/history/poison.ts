import type { DynamoDBRecord } from 'aws-lambda';
import type { Random } from '../../../demo/kernel/random.ts';
import type { StoredFoothold } from '../../support/store/stored-foothold.ts';
import { JOB } from '../../support/histories/fact-commands.ts';

/** An account whose history is unreadable and which is in no list. */
const POISONED = 'poisoned';

/** Stores broken items. */
export async function givenPoison({ store: { keys, table } }: StoredFoothold): Promise<void> {
  const account = {
    ...keys.account(POISONED),
    type: 'Account',
    version: 1,
    id: POISONED,
    externalId: POISONED,
    name: POISONED,
    segment: null,
    arr: null,
    renewalDate: null,
    ownerEmail: null,
  };
  const history = { ...keys.history(POISONED, JOB.key, 'nobody'), type: 'History', body: 'broken' };
  await table.writeBatch([account, history], []);
}

let poisons = 0;

/** A stream record for a broken item. */
export function poisonRecord({ store: { keys } }: StoredFoothold, chance: Random): DynamoDBRecord {
  poisons += 1;
  const key = chance.chance(0.5)
    ? keys.history(POISONED, JOB.key, 'nobody')
    : keys.account(POISONED);
  return {
    eventID: `poison ${poisons}`,
    dynamodb: {
      SequenceNumber: `poison ${poisons}`,
      Keys: { pk: { S: key.pk }, sk: { S: key.sk } },
    },
  };
}

export function isPoison({ store: { keys } }: StoredFoothold, record: DynamoDBRecord): boolean {
  return record.dynamodb?.Keys?.pk?.S === keys.accountPk(POISONED);
}
