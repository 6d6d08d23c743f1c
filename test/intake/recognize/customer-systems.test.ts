import { whenUnderstood } from '../support/understood.ts';

test('a Salesforce report: no ids, owners by name, money with its code, small print', async () => {
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
    'Account Owner is no e-mail address in 2 rows: left out (first in line 2: "Avery Chen").',
  );
});

test('HubSpot companies: record ids, and an owner that is told once', async () => {
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

test('HubSpot contacts: names joined, titles left open', async () => {
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

test('HubSpot deals: recognized, and what a deal is must be said', async () => {
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

test('several currencies are converted by rates that are said, and asked for before', async () => {
  const text = 'externalId,name,ARR\na,One,"$1,000"\nb,Two,€500\nc,Three,"USD 5"\n';
  expect((await whenUnderstood(text)).problems).toEqual(['Say what 1 EUR is in USD.']);
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

test('one bad optional cell never costs the row, and is counted', async () => {
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

test('ids with lost digits and placeholders are refused by name', async () => {
  const { rejections } = await whenUnderstood(
    'externalId,name\n6.64005E+11,One\nN/A,Two\nx,test\n',
  );
  expect(rejections).toEqual([
    expect.stringContaining(
      'externalId: "6.64005E+11" is a long number that a spreadsheet has shortened',
    ),
    'externalId: "N/A" stands for no account',
    'name: "test" stands for no account',
  ]);
});

test('an amount without a currency is never taken for another one of the file', async () => {
  const text = 'externalId,name,ARR\na,One,"$184,000.00"\nb,Two,"€312.000,50"\n';
  const { draft, problems } = await whenUnderstood(text);
  expect([draft.currencyCode, problems]).toEqual(['USD', ['Say what 1 EUR is in USD.']]);
  const euros = await whenUnderstood('externalId,name,ARR\na,One,€5\nb,Two,€6\n');
  expect([euros.draft.currencyCode, euros.problems]).toEqual(['EUR', []]);
});
