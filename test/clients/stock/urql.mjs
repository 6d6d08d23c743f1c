import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { cacheExchange as graphcache } from '@urql/exchange-graphcache';
import * as ask from './documents.mjs';

const { url, authorization, name } = ask.given();
const said = ask.complaints();

/** Runs the operations with the given cache. */
async function use(cache, newName) {
  const client = new Client({
    url,
    exchanges: [cache, fetchExchange],
    fetchOptions: { headers: { authorization } },
  });
  const shown = {};
  const show = (as, query, variables) => {
    client.query(query, variables).subscribe(({ data, error }) => {
      if (error) throw error;
      shown[as] = data;
    });
    return ask.until(as, () => shown[as] !== undefined);
  };
  await show('first', ask.LIST, {});
  await show('detail', ask.DETAIL, {});
  const { endCursor, hasNextPage } = shown.first.atRiskAccounts.pageInfo;
  await show('second', ask.LIST, { after: endCursor });
  const before = ask.namesIn(shown.first);
  const { data } = await client.mutation(ask.RENAME, { name: newName }).toPromise();
  await ask.until('the new name', () => ask.namesIn(shown.first)[0] === newName);
  await ask.until('the new name', () =>
    ask.namesOf(shown.detail).every((each) => each === newName),
  );
  return {
    hasNextPage,
    before,
    second: ask.namesIn(shown.second),
    answered: data.accountUpsert.account.name,
    list: ask.namesIn(shown.first),
    detail: ask.namesOf(shown.detail),
  };
}

const document = await use(cacheExchange, `${name} 1`);
const normalized = await use(graphcache(), `${name} 2`);
ask.tell({ document, normalized, said });
process.exit();
