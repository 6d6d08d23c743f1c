import type { PersonKey } from '../../app/privacy/erasure/erasures-port.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';

export async function jobKeysOf({ table, keys }: StoreContext): Promise<string[]> {
  const jobs = await table.queryAll({ pk: keys.jobsPk, consistent: true });
  return jobs.map(({ sk }) => String(sk));
}

/** A person's testimonial candidates on all jobs. */
export async function quoteItems(
  context: StoreContext,
  { accountId, respondentId }: PersonKey,
): Promise<Item[]> {
  const { table, keys } = context;
  const pk = keys.accountPk(accountId);
  const ofJobs = await Promise.all(
    (await jobKeysOf(context)).map((jobKey) =>
      table.queryAll({ pk, beginsWith: keys.quotePrefix(jobKey), consistent: true }),
    ),
  );
  return ofJobs.flat().filter(({ sk }) => String(sk).split('#').includes(respondentId));
}

/** Deletes a person's testimonial candidates and consent records. Idempotent. */
export async function deleteQuotes(context: StoreContext, person: PersonKey): Promise<void> {
  const { table, keys } = context;
  const consents = await table.queryAll({
    pk: keys.accountPk(person.accountId),
    beginsWith: keys.consentPrefix(person.respondentId),
    consistent: true,
  });
  const items = [...(await quoteItems(context, person)), ...consents];
  await table.writeBatch(
    [],
    items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })),
  );
}
