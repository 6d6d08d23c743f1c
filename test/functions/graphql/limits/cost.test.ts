import { getNamedType, getOperationAST, parse } from 'graphql';
import { queryCost } from '../../../../lambdas/functions/graphql/limits/cost.ts';
import { MAX_COST } from '../../../../lambdas/functions/graphql/limits/limits.ts';
import { executableSchema } from '../../../../lambdas/functions/graphql/schema/executable-schema.ts';
import { resolvers } from '../../../../lambdas/functions/graphql/resolvers/resolvers.ts';
import { isPage, WHOLE_VARIABLES, wholeSelection } from '../whole-selection.ts';

const schema = executableSchema(resolvers);

function costOf(query: string, variables: Record<string, unknown> = {}): number | null {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return queryCost({ schema, document, operation, variables });
}

describe('the cost of a query', () => {
  test('is 101 for a top-level field, plus 1 for each nested field', () => {
    expect(costOf('{ viewer { subject } }')).toBe(101 + 1);
    expect(costOf('{ job(by: {key: "k"}) { key steps { key statement } } }')).toBe(101 + 2 + 2);
  });

  test('adds 10 for each entry of a page, and multiplies the cost of the fields on each entry', () => {
    expect(costOf('{ jobs(first: 10) { pageInfo { hasNextPage } } }')).toBe(101 + 100 + 2);
    expect(costOf('{ jobs(first: 10) { nodes { key } } }')).toBe(101 + 100 + 10 * 2);
    expect(costOf('{ jobs(first: 10) { edges { cursor node { key } } } }')).toBe(
      101 + 100 + 10 * (1 + 1 + 2),
    );
  });

  test('assumes a page of 50 by default, and limits the page size to between 1 and 100', () => {
    expect(costOf('{ jobs { nodes { key } } }')).toBe(101 + 500 + 100);
    expect(costOf('{ jobs(first: null) { nodes { key } } }')).toBe(101 + 500 + 100);
    expect(costOf('{ jobs(first: 1000000) { nodes { key } } }')).toBe(101 + 1000 + 200);
    expect(costOf('{ jobs(first: -5) { nodes { key } } }')).toBe(101 + 10 + 2);
  });

  test('counts previewed accounts as a page, of 500 accounts by default', () => {
    const of = (given: string) =>
      costOf(
        `{ settingsPreview(input: {job: {key: "k"}}${given}) { changes { before { score } } } }`,
      );
    expect(of('')).toBe(101 + 5000 + 500 * 3);
    expect(of(', sample: 20')).toBe(101 + 200 + 20 * 3);
    const outcomes = '{ settingsBacktest(input: {job: {key: "k"}}) { isComplete } }';
    expect(costOf(outcomes)).toBe(101 + 20 * 500 + 1);
  });

  test('multiplies through nested pages', () => {
    const query = `{ accounts(first: 10) { nodes { submissions(first: 20) { nodes { id } } } } }`;
    expect(costOf(query)).toBe(101 + 100 + 10 * (1 + (41 + 200 + 20 * 2)));
  });

  test('reads page sizes from variables and their defaults', () => {
    const query = 'query ($n: Int = 3) { jobs(first: $n) { nodes { key } } }';
    expect(costOf(query, { n: 10 })).toBe(101 + 100 + 20);
    expect(costOf(query)).toBe(101 + 30 + 6);
    expect(costOf(query, { n: null })).toBe(101 + 500 + 100);
  });

  test('counts every alias', () => {
    expect(costOf('{ a: viewer { subject } b: viewer { subject x: subject } }')).toBe(102 + 103);
  });

  test("counts a fragment wherever it is spread, with that page's size", () => {
    const query = `
      { a: jobs(first: 10) { ...Page } b: jobs(first: 20) { ...Page } }
      fragment Page on JobConnection { nodes { ...Keys } }
      fragment Keys on Job { key id }`;
    expect(costOf(query)).toBe(101 + 100 + 10 * 3 + (101 + 200 + 20 * 3));
  });

  test('counts the fields of type-conditional fragments on a node', () => {
    expect(costOf('{ node(id: "x") { id ... on Job { key } ... on Account { name } } }')).toBe(104);
  });

  test('excludes skipped fields', () => {
    const query = `query ($all: Boolean!) {
      jobs(first: 10) { nodes { key id @include(if: $all) statement @skip(if: $all) } }
    }`;
    expect(costOf(query, { all: true })).toBe(101 + 100 + 10 * 3);
    expect(costOf('{ jobs @skip(if: true) { nodes { key } } viewer { subject } }')).toBe(102);
  });

  test('is computed quickly for fragments that double fourteen times', () => {
    const fragments = Array.from(
      { length: 14 },
      (_, i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`,
    );
    const query = `{ viewer { ...F0 } } ${fragments.join(' ')} fragment F14 on Viewer { subject }`;
    expect(costOf(query)).toBe(101 + 2 ** 14);
  });

  test('is not computed when the variables are invalid, which execution reports', () => {
    expect(costOf('query ($n: Int!) { jobs(first: $n) { nodes { key } } }')).toBeNull();
  });

  test('adds 20 for each field that needs its own read', () => {
    expect(costOf('{ jobs(first: 10) { nodes { reassessment { done } } } }')).toBe(
      101 + 100 + 10 * (1 + 21 + 1),
    );
    expect(costOf('{ churnHotspots(job: {key: "k"}) { ces quotes } }')).toBe(101 + 1 + 2001);
  });

  test('counts an introspection query as one field', () => {
    expect(costOf('{ __schema { types { name fields { name } } } }')).toBe(1);
  });
});

/** Fields that read all facts of an account each time they are selected. */
const READ_ANEW = ['RiskChange', 'PersonAnswers'];

describe('the cost limit', () => {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isPage);

  test.each(lists.map((field) => [field.name, field] as const))(
    'allows a page of 100 from %s with every nested field',
    (name, { args, type }) => {
      const job = args.some((argument) => argument.name === 'job') ? ', job: $job' : '';
      const query = `query (${WHOLE_VARIABLES}) {
        ${name}(first: 100${job}) ${wholeSelection(getNamedType(type), READ_ANEW)}
      }`;
      expect(costOf(query, { job: { key: 'k' } })).toBeLessThanOrEqual(MAX_COST);
    },
  );

  test('rejects 100 pages of 100, even with a single field on each entry', () => {
    const query = '{ accounts(first: 100) { nodes { submissions(first: 100) { __typename } } } }';
    expect(costOf(query)).toBeGreaterThan(MAX_COST);
  });
});
