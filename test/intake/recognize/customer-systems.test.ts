import { whenUnderstood } from '../support/understood.ts';

test('a Salesforce report is read with names as ids, owners by name, currency codes and without its footer', async () => {
  const { draft, problems, accounts, notices } = await whenUnderstood(
    'Account Owner,Account Name,Type,ARR,Renewal Date\n' +
      'Avery Chen,Nimbus,Customer,"USD 120,000.00",1/31/2027\n' +
      'Jordan Lee,Harbor,Customer,"USD 98,500.00",12/5/2026\n\n' +
      'Grand Totals (2 records)\n\nConfidential Information - Do Not Distribute\n' +
      'Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\n',
  );
  expect([draft.tool?.key, draft.kind, problems]).toEqual(['salesforce-accounts', 'accounts', []]);
  expect(accounts).toEqual([
    {
      externalId: 'Nimbus',
      name: 'Nimbus',
      arr: { amount: '120000.00', currencyCode: 'USD' },
      renewalDate: '2027-01-31',
    },
    {
      externalId: 'Harbor',
      name: 'Harbor',
      arr: { amount: '98500.00', currencyCode: 'USD' },
      renewalDate: '2026-12-05',
    },
  ]);
  expect(notices).toContain(
    'Account Owner is not an e-mail address in 2 rows: left out (first in line 2: "Avery Chen").',
  );
});

test('a HubSpot companies export is read with record ids and owners mapped to addresses', async () => {
  const { draft, problems, accounts } = await whenUnderstood(
    'Record ID,Company name,Company Domain Name,Company owner,Annual Revenue,ARR,Renewal Date\n' +
      '9001,Nimbus,nimbus.example,Avery Chen,5000000,184000,2026-12-31\n' +
      '9002,,harbor.example,,,,\n',
    [],
    { changes: { owners: { 'avery chen': 'avery@example.com' } } },
  );
  expect([draft.tool?.key, problems]).toEqual(['hubspot-companies', []]);
  expect(accounts).toEqual([
    {
      externalId: '9001',
      name: 'Nimbus',
      ownerEmail: 'avery@example.com',
      arr: { amount: '184000', currencyCode: 'USD' },
      renewalDate: '2026-12-31',
    },
  ]);
});

test('a HubSpot contacts export is read with joined names, and without roles for unknown titles', async () => {
  const { draft, problems, contacts } = await whenUnderstood(
    'Record ID,First Name,Last Name,Email,Job Title,Associated Company\n' +
      '501,Ana,Lopez,ANA@Example.com,Florist,Nimbus\n502,Bo,,,CFO,Nimbus\n',
  );
  expect([draft.tool?.key, draft.kind, problems]).toEqual(['hubspot-contacts', 'contacts', []]);
  expect(contacts).toEqual([
    {
      account: { externalId: 'Nimbus' },
      respondent: { externalId: '501', name: 'Ana Lopez', email: 'ANA@Example.com' },
    },
    {
      account: { externalId: 'Nimbus' },
      respondent: { externalId: '502', name: 'Bo', email: null, role: 'BUYER' },
    },
  ]);
});

test('a HubSpot deals export is recognized with a warning, and its amount is not taken for ARR', async () => {
  const { draft, problems } = await whenUnderstood(
    'Record ID,Deal Name,Deal Stage,Amount,Close Date,Deal owner,Associated Company\n1,Renewal,Closed Won,100,2026-12-31,Avery,Nimbus\n',
  );
  expect([draft.tool?.key, draft.accounts.arr, draft.warnings.length]).toEqual([
    'hubspot-deals',
    undefined,
    1,
  ]);
  expect(problems).toEqual([]);
});

test('amounts in several currencies need exchange rates and are converted', async () => {
  const text = 'externalId,name,ARR\na,One,"$1,000"\nb,Two,€500\nc,Three,"USD 5"\n';
  expect((await whenUnderstood(text)).problems).toEqual(['Enter what 1 EUR is worth in USD.']);
  const { accounts, notices } = await whenUnderstood(text, [], {
    changes: { rates: { EUR: '1.08' } },
  });
  expect(accounts.map(({ arr }) => arr)).toEqual([
    { amount: '1000', currencyCode: 'USD' },
    { amount: '540.00', currencyCode: 'USD' },
    { amount: '5', currencyCode: 'USD' },
  ]);
  expect(notices).toEqual(['ARR in EUR in line 3: converted at 1.08 USD.']);
});

test('an invalid optional cell is left out and counted without rejecting its row', async () => {
  const { accounts, notices } = await whenUnderstood(
    'externalId,name,ARR,Renewal Date\na,One,lots,soon\nb,Two,5,never\nc,Three,-5,2026-12-31\n',
  );
  expect(accounts).toHaveLength(3);
  expect(notices).toEqual([
    'ARR unreadable in line 2: left out ("lots").',
    'Renewal Date unreadable in 2 rows: left out (first in line 2: "soon").',
    'ARR is negative in line 4: left out ("-5").',
  ]);
});

test('placeholders and ids with lost digits are rejected with the reason', async () => {
  const { rejections } = await whenUnderstood(
    'externalId,name\n6.64005E+11,One\nN/A,Two\nx,test\n',
  );
  expect(rejections).toEqual([
    expect.stringContaining(
      'externalId: "6.64005E+11" is a long number that a spreadsheet shortened',
    ),
    'externalId: "N/A" does not match an account',
    'name: "test" does not match an account',
  ]);
});

test('an amount without a currency code is in the default currency, whatever the others are in', async () => {
  const text = 'externalId,name,ARR\na,One,"$184,000.00"\nb,Two,"€312.000,50"\n';
  const { draft, problems } = await whenUnderstood(text);
  expect([draft.currencyCode, problems]).toEqual(['USD', ['Enter what 1 EUR is worth in USD.']]);
  const euros = await whenUnderstood('externalId,name,ARR\na,One,€5\nb,Two,€6\n');
  expect([euros.draft.currencyCode, euros.problems]).toEqual(['EUR', []]);
});
