import { givenWorkedExample, givenWorkedJob } from './worked-example-world.ts';

const ACCOUNT = { externalId: 'crm-1' };

describe('an import', () => {
  test('returns a result for each item, saves the valid ones and marks those that were unchanged', async () => {
    const { write } = await givenWorkedExample();
    const accounts = [
      { externalId: 'crm-1', name: 'Acme' },
      { externalId: 'crm-2', name: 'Globex', arr: { amount: 1250.5, currencyCode: 'USD' } },
      { externalId: 'crm-3', name: 'Initech', arr: { amount: '-1', currencyCode: 'USD' } },
    ];
    const selection = 'results { index id wasUnchanged userErrors { code field } }';
    const { results } = await write('accountsImport', { accounts }, selection);
    const id = expect.any(String) as string;
    expect(results).toEqual([
      { index: 0, id, wasUnchanged: true, userErrors: [] },
      { index: 1, id, wasUnchanged: false, userErrors: [] },
      {
        index: 2,
        id: null,
        wasUnchanged: false,
        userErrors: [{ code: 'INVALID', field: ['accounts', '2', 'arr', 'amount'] }],
      },
    ]);
  });

  test('returns no results when the whole call is rejected', async () => {
    const { write } = await givenWorkedJob();
    const accounts = Array.from({ length: 101 }, (_, i) => ({ externalId: `a${i}`, name: 'A' }));
    expect(await write('accountsImport', { accounts }, 'results { index }')).toMatchObject({
      results: [],
      userErrors: [{ code: 'LIMIT_EXCEEDED', field: ['accounts'] }],
    });
  });

  test('saves contacts', async () => {
    const { write } = await givenWorkedJob();
    const respondents = [{ account: ACCOUNT, respondent: { externalId: 'ana', name: '安娜' } }];
    const selection = 'results { index wasUnchanged userErrors { code } }';
    expect(await write('respondentsImport', { respondents }, selection)).toEqual({
      results: [{ index: 0, wasUnchanged: false, userErrors: [] }],
      userErrors: [],
    });
  });
});
