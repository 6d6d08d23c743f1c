import { workbookOf } from '../support/workbook.ts';
import { whenUnderstood } from '../support/understood.ts';

const BOOK = workbookOf({
  'Read me': [['How this is to be read']],
  Accounts: [
    ['Account ID', 'Account Name', 'Account Owner', 'ARR', 'Renewal Date'],
    [664004926674, 'Nimbus & Co', 'avery@example.com', 184000.5, { number: 46387, style: 1 }],
    ['A-2', 'Harbor', null, 0.1 + 0.2, { number: 46299, style: 1 }],
    [null, null, null, null, null],
  ],
  Other: [
    ['externalId', 'name'],
    ['X1', 'One'],
  ],
});

test('the first sheet with a table is read, with all digits of ids and dates as days', async () => {
  const { accounts, problems, opened } = await whenUnderstood(BOOK);
  expect([problems, opened.file.sheet, opened.file.sheets]).toEqual([
    [],
    'Accounts',
    ['Read me', 'Accounts', 'Other'],
  ]);
  expect(accounts).toEqual([
    {
      externalId: '664004926674',
      name: 'Nimbus & Co',
      ownerEmail: 'avery@example.com',
      arr: { amount: '184000.5', currencyCode: 'USD' },
      renewalDate: '2026-12-31',
    },
    {
      externalId: 'A-2',
      name: 'Harbor',
      ownerEmail: null,
      arr: { amount: '0.3', currencyCode: 'USD' },
      renewalDate: '2026-10-04',
    },
  ]);
});

test('another sheet can be chosen, and an unknown one is rejected with a list of the sheets', async () => {
  expect((await whenUnderstood(BOOK, [], { sheet: 'Other' })).accounts).toMatchObject([
    { externalId: 'X1' },
  ]);
  await expect(whenUnderstood(BOOK, [], { sheet: 'Sheet1' })).rejects.toThrow(
    'in.csv has no sheet "Sheet1": it has "Read me", "Accounts", "Other".',
  );
});

test('a truncated workbook is rejected with advice', async () => {
  await expect(whenUnderstood(BOOK.slice(0, 200))).rejects.toThrow(
    'in.csv cannot be read as an Excel file: open it',
  );
});
