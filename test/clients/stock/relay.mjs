import runtime from 'relay-runtime';
import * as ask from './documents.mjs';
import AccountQuery from './relay/__generated__/StockAccountQuery.graphql.js';
import DetailQuery from './relay/__generated__/StockDetailQuery.graphql.js';
import ListQuery from './relay/__generated__/StockListQuery.graphql.js';
import RenameMutation from './relay/__generated__/StockRenameMutation.graphql.js';

const { commitMutation, createOperationDescriptor, Environment, fetchQuery } = runtime;
const { Network, RecordSource, Store } = runtime;
const { url, authorization, name } = ask.given();
const said = ask.complaints();

const environment = new Environment({
  store: new Store(new RecordSource()),
  network: Network.create(async ({ text }, variables) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: text, variables }),
    });
    return answer.json();
  }),
});

/** Retains an operation in the store, and returns a function that reads its current data. */
function keep(query, variables) {
  const operation = createOperationDescriptor(query, variables);
  environment.retain(operation);
  return () => environment.lookup(operation.fragment).data;
}
const load = (query, variables) => fetchQuery(environment, query, variables).toPromise();

const list = keep(ListQuery, {});
const detail = keep(DetailQuery, {});
await load(ListQuery, {});
await load(DetailQuery, {});
const { hasNextPage, endCursor } = list().atRiskAccounts.pageInfo;
const before = ask.namesIn(list());
await load(ListQuery, { after: endCursor });
const both = ask.namesIn(list());
const answered = await new Promise((resolve, reject) => {
  commitMutation(environment, {
    mutation: RenameMutation,
    variables: { name },
    onCompleted: ({ accountUpsert }) => resolve(accountUpsert.account.name),
    onError: reject,
  });
});
const again = keep(AccountQuery, { id: detail().account.id });
await load(AccountQuery, { id: detail().account.id });
ask.tell({
  hasNextPage,
  before,
  both,
  answered,
  list: ask.namesIn(list()),
  detail: ask.namesOf(detail()),
  isFoundById: again().node !== null,
  said,
});
process.exit();
