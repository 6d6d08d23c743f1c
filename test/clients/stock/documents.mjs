/**
 * Operations that each client runs: a paginated list, a detail of one entry, and a change that affects both.
 */
export const LIST = /* GraphQL */ `
  query List($after: String) {
    atRiskAccounts(job: { key: "route" }, first: 2, after: $after) {
      edges {
        node {
          id
          score
          account {
            id
            name
            arr {
              amount
              currencyCode
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const DETAIL = /* GraphQL */ `
  query Detail {
    account(by: { externalId: "a1" }) {
      id
      name
      risk(job: { key: "route" }) {
        id
        account {
          id
          name
        }
      }
    }
  }
`;

export const RENAME = /* GraphQL */ `
  mutation Rename($name: String!) {
    accountUpsert(input: { externalId: "a1", name: $name }) {
      account {
        id
        name
      }
      userErrors {
        message
      }
    }
  }
`;

const PATIENCE_MS = 10_000;

/** Returns the account names in a page of the list. */
export const namesIn = (data) => data?.atRiskAccounts.edges.map(({ node }) => node.account.name);

/** Returns every name of the account in the detail. */
export const namesOf = (data) => [data?.account.name, data?.account.risk.account.name];

/** Waits until the client shows the expected state. */
export async function until(what, isSo) {
  for (const begun = Date.now(); !isSo();) {
    if (Date.now() - begun > PATIENCE_MS) throw new Error(`${what} never came.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Collects console warnings and errors from now on. */
export function complaints() {
  const said = [];
  console.warn = (...words) => said.push(words.join(' '));
  console.error = console.warn;
  return said;
}

/** Sends the results to the test. */
export function tell(seen) {
  process.stdout.write(JSON.stringify(seen));
}

/** Command line arguments: `node client.mjs URL TOKEN NAME`. */
export function given() {
  const [url, token, name] = process.argv.slice(2);
  return { url, authorization: `Bearer ${token}`, name };
}
