import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import * as ask from './documents.mjs';

const { url, authorization, name } = ask.given();
const said = ask.complaints();
const client = new ApolloClient({
  link: new HttpLink({ uri: url, headers: { authorization } }),
  cache: new InMemoryCache(),
});

const shown = {};
const show = (as, query, variables) => {
  client.watchQuery({ query: gql(query), variables }).subscribe(({ data, error }) => {
    if (error) throw error;
    if (data) shown[as] = data;
  });
  return ask.until(as, () => shown[as] !== undefined);
};
await show('first', ask.LIST, {});
await show('detail', ask.DETAIL);
const { endCursor, hasNextPage } = shown.first.atRiskAccounts.pageInfo;
await show('second', ask.LIST, { after: endCursor });
const before = ask.namesIn(shown.first);
const { data } = await client.mutate({ mutation: gql(ask.RENAME), variables: { name } });
await ask.until('the new name', () => ask.namesIn(shown.first)[0] === name);
await ask.until('the new name', () => ask.namesOf(shown.detail).every((each) => each === name));
ask.tell({
  hasNextPage,
  before,
  second: ask.namesIn(shown.second),
  answered: data.accountUpsert.account.name,
  list: ask.namesIn(shown.first),
  detail: ask.namesOf(shown.detail),
  said,
});
process.exit();
