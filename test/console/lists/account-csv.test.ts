import { accountCsv } from '../../../console/src/lists/export/account-csv.ts';

const account = {
  externalId: 'crm-1',
  name: 'Marlow Dairy',
  segment: 'Food',
  industry: 'Dairy',
  renewalDate: '2027-01-31',
  ownerEmail: 'dana@example.com',
  attributes: [{ key: 'Plan', value: 'Gold' }],
  arr: { amount: '1000.00', currencyCode: 'EUR' },
};

test("a CSV of accounts has their facts, the list's own columns, and the attributes shown", () => {
  const rows = [{ account, band: 'HIGH' }];
  const facts = ['industry', 'attribute:Plan', 'attribute:Region'];
  expect(accountCsv(rows, (row) => row.account, [['band', ({ band }) => band]], facts)).toBe(
    'account,name,segment,industry,band,ARR,currency,renews,owner,attribute:Plan,attribute:Region\n' +
      'crm-1,Marlow Dairy,Food,Dairy,HIGH,1000.00,EUR,2027-01-31,dana@example.com,Gold,\n',
  );
});
