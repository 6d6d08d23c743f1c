import { graphql } from 'relay-runtime';

// Source for Relay's compiler. The generated artifacts are what runs.
graphql`
  query StockListQuery($after: String) {
    atRiskAccounts(job: { key: "route" }, first: 2, after: $after)
      @connection(key: "Stock_atRiskAccounts") {
      edges {
        node {
          id
          score
          account {
            name
            ...Stock_account
          }
        }
      }
    }
  }
`;

graphql`
  fragment Stock_account on Account @refetchable(queryName: "StockAccountQuery") {
    name
  }
`;

graphql`
  query StockDetailQuery {
    account(by: { externalId: "a1" }) {
      id
      name
      risk(job: { key: "route" }) {
        id
        account {
          name
        }
      }
    }
  }
`;

graphql`
  mutation StockRenameMutation($name: String!) {
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
