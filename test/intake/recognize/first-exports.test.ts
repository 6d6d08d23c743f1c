import { unusedColumns } from '../../../intake/draft/unused-columns.ts';
import { whenUnderstood } from '../support/understood.ts';

const STEPS = [
  { key: 'collect-hours', statement: 'Collect the hours of all employees' },
  { key: 'check-overtime', statement: 'Check overtime against the contract' },
];

test('Typeform: questions for company, role and e-mail are recognized, and the e-mail identifies the respondent', async () => {
  const { draft, problems, submissions } = await whenUnderstood(
    '#,How difficult is it to *collect the hours* of all employees? (1 = very easy; 5 = very hard),What is your *role*?,Which company do you work for?,What’s your work email?,Start Date (UTC),Submit Date (UTC),Network ID\n' +
      'k1,5,HR manager,ACME,Kim@Example.com,2026-11-03 08:01:22,2026-11-03 08:05:41,n1\n' +
      'k2,1,,ACME,,2026-11-04 08:01:22,2026-11-04 08:05:41,n2\n',
    STEPS,
  );
  expect([draft.tool?.key, problems]).toEqual(['typeform', []]);
  expect(draft.answers).toEqual({ account: 3, role: 2, email: 4, respondent: 4, submittedAt: 6 });
  expect(submissions.map(({ respondent }) => respondent.externalId)).toEqual([
    'kim@example.com',
    expect.stringMatching(/^anonymous-/),
  ]);
});

test("reports columns that are neither a step nor a field, except the tool's own", async () => {
  const { draft, opened } = await whenUnderstood(
    '#,Collect the hours of all employees,What do you use instead?,Company,Submit Date (UTC),Network ID\n' +
      'k1,Easy,Paper,ACME,2026-11-03 08:05:41,n1\n',
    STEPS,
  );
  expect(unusedColumns(draft, opened.header)).toEqual(['What do you use instead?']);
});

test('uses the response id as the respondent if the e-mail column is empty', async () => {
  const { draft } = await whenUnderstood(
    'Respondent ID,Collector ID,End Date,Email Address,Company,Collect the hours\n' +
      ',,,,Open-Ended Response,Response\n' +
      '1001,7,09/14/2026 08:00:00 AM,,ACME,Very easy\n',
    STEPS,
  );
  expect([draft.tool?.key, draft.answers.respondent]).toEqual(['surveymonkey', 0]);
});

const QUALTRICS = (previewed: string, valid: string) =>
  'StartDate,Status,Finished,RecordedDate,ResponseId,RecipientEmail,Q1,Q2_1,Q3\n' +
  'Start Date,Response Type,Finished,Recorded Date,Response ID,Recipient Email,What is your job title?,How difficult is it? - Collect the hours of all employees,Which company are you with?\n' +
  '"{""ImportId"":""startDate""}","{""ImportId"":""status""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID3""}"\n' +
  `2026-11-10 09:00:01,${previewed},1,2026-11-10 09:04:12,R_0,,Test,Extremely easy,\n` +
  `2026-11-11 09:00:01,${valid},1,2026-11-11 09:04:12,R_1,kim@example.com,Controller,Somewhat difficult,ACME\n`;

test.each([
  ['Survey Preview', 'IP Address'],
  ['survey test', 'Imported'],
  ['1', '0'],
  ['8', '4'],
])(
  'Qualtrics: leaves out a response with status %s and keeps one with status %s',
  async (...status) => {
    const { draft, problems, submissions, rejections, notices } = await whenUnderstood(
      QUALTRICS(...status),
      STEPS,
    );
    expect([draft.tool?.key, problems, rejections]).toEqual(['qualtrics', [], []]);
    expect(submissions).toMatchObject([
      { account: { externalId: 'ACME' }, answers: [{ effort: 'DIFFICULT' }] },
    ]);
    expect([draft.answers.role, draft.answers.account]).toEqual([6, 8]);
    expect(notices).toContain('A test or preview of the survey in line 4: left out.');
  },
);

test('does not leave out rows by the Qualtrics status in files of other tools', async () => {
  const { submissions } = await whenUnderstood(
    'Company,Date,Status,Collect the hours of all employees\nACME,2026-09-01,1,Easy\n',
    STEPS,
  );
  expect(submissions).toHaveLength(1);
});

test('Google Forms in German: reads semicolons, dates with the day first and German questions', async () => {
  const { draft, problems, submissions } = await whenUnderstood(
    'Zeitstempel;E-Mail-Adresse;In welcher Firma arbeiten Sie?;Was ist Ihre Rolle?;Wie schwierig ist es, … [Arbeitszeiten sammeln];Dürfen wir Sie kontaktieren?\r\n' +
      '03.11.2026 08:05:41;kim@example.com;Müller & Söhne KG;Geschäftsführer;Eher schwierig;Ja, gern\r\n',
    [{ key: 'zeiten', statement: 'Arbeitszeiten sammeln' }],
  );
  expect([draft.tool?.key, problems, draft.dateOrder]).toEqual(['google-forms', [], 'DD.MM.YYYY']);
  expect(draft.roles).toEqual({ Geschäftsführer: 'BUYER' });
  expect(submissions).toMatchObject([
    {
      account: { externalId: 'Müller & Söhne KG' },
      respondent: { externalId: 'kim@example.com', mayContact: true, role: 'BUYER' },
      submittedAt: '2026-11-03T08:05:41.000Z',
      answers: [{ effort: 'DIFFICULT' }],
    },
  ]);
});

test('HubSpot in German: recognizes the German headers', async () => {
  const { draft, problems, accounts } = await whenUnderstood(
    '"Datensatz-ID","Unternehmensname","Für das Unternehmen zuständiger Mitarbeiter","Jahresumsatz","Vertragsende","ARR"\n' +
      '"18290374655","Bergmann GmbH","Lena Lindqvist","42000000","2027-03-31","48000"\n',
  );
  expect([draft.tool?.key, problems]).toEqual(['hubspot-companies', []]);
  expect(Object.keys(draft.owners)).toEqual(['Lena Lindqvist']);
  expect(accounts).toEqual([
    {
      externalId: '18290374655',
      name: 'Bergmann GmbH',
      arr: { amount: '48000', currencyCode: 'USD' },
      renewalDate: '2027-03-31',
    },
  ]);
});

describe('a grouped Salesforce report', () => {
  const grouped = (arrow: string, subtotals: string) =>
    ',,,\n,Renewals by owner,,\n,As of 2026-11-28 • Generated by Jane Roe,,\n,,,\n' +
    `,Account Owner  ${arrow},Account Name,Renewal Date\n` +
    ',jane@example.com,Fabrikam,2/15/2027\n,,Tailspin,3/20/2027\n' +
    subtotals +
    ',lena@example.com,Contoso,1/31/2027\n';
  const SUBTOTALS = ',Subtotal,Sum,"23,000.00"\n,,Count,2\n';

  test.each([
    ['↑', SUBTOTALS],
    ['↓', SUBTOTALS],
    ['↑', ''],
  ])('has one owner per group (%s)', async (arrow, subtotals) => {
    const { accounts, rejections, notices } = await whenUnderstood(grouped(arrow, subtotals));
    expect(rejections).toEqual([]);
    expect(accounts.map(({ name, ownerEmail }) => [name, ownerEmail])).toEqual([
      ['Fabrikam', 'jane@example.com'],
      ['Tailspin', 'jane@example.com'],
      ['Contoso', 'lena@example.com'],
    ]);
    expect(notices).toContain(
      'The report is grouped by Account Owner ↑ in line 7: filled in from the rows above.'.replace(
        '↑',
        arrow,
      ),
    );
  });

  test('has empty owners left empty if it is only sorted', async () => {
    const { accounts } = await whenUnderstood(grouped('↓', ''));
    expect(accounts.map(({ ownerEmail }) => ownerEmail)).toEqual([
      'jane@example.com',
      null,
      'lena@example.com',
    ]);
  });
});
