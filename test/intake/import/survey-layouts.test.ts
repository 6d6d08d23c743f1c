import { readResponses } from '../../cli/support/responses.ts';
import { givenWorkspace, type Workspace } from '../../cli/support/files.ts';

const STEPS = ['plan-stops', 'estimate-arrival'];
const SCALE = {
  'very easy': 'VERY_EASY',
  easy: 'EASY',
  neither: 'NEITHER',
  difficult: 'DIFFICULT',
  'very difficult': 'VERY_DIFFICULT',
  'not my work': null,
};

let workspace: Workspace;
beforeEach(async () => {
  workspace = await givenWorkspace();
});
afterEach(() => workspace.remove());

async function whenRead(content: string | Buffer, mapping: unknown) {
  const path = await workspace.file('in.csv', content);
  const { submissions, rejections } = await readResponses(path, JSON.stringify(mapping), STEPS);
  const told = submissions.map(({ account, respondent, submittedAt, answers, notApplicable }) => ({
    account: account.externalId,
    respondent,
    submittedAt,
    answers,
    notApplicable,
  }));
  return { told, rejections };
}

test('reads a SurveyMonkey file with two header rows, lone carriage returns and windows-1252 text', async () => {
  const content = [
    'Respondent ID,Start Date,Email Address,Company,"How difficult is it to\x85",,What makes it difficult?',
    ',,,,Plan the stops,Estimate the arrival,Open-Ended Response',
    '4711,11/03/2026 09:13:22 AM,ana@acme.example,Acm\xe9,Very easy,Not my work,"It\x92s slow,\rand old"',
    '4712,11/03/2026 01:13:22 PM,bo@acme.example,Acm\xe9,Difficult,Neither,',
    '',
  ].join('\r');
  const question = 'How difficult is it to…';
  const read = await whenRead(Buffer.from(content, 'latin1'), {
    headerRow: [1, 2],
    dateFormat: 'MM/DD/YYYY',
    account: { column: 'Company' },
    respondent: { column: 'Respondent ID' },
    email: { column: 'Email Address' },
    submittedAt: { column: 'Start Date' },
    steps: {
      'plan-stops': {
        column: `${question} / Plan the stops`,
        explanation: { column: 'What makes it difficult? / Open-Ended Response' },
      },
      'estimate-arrival': { column: `${question} / Estimate the arrival` },
    },
    scale: SCALE,
  });
  expect(read).toEqual({
    rejections: [],
    told: [
      {
        account: 'Acmé',
        respondent: { externalId: '4711', email: 'ana@acme.example' },
        submittedAt: '2026-11-03T09:13:22.000Z',
        answers: [
          { stepKey: 'plan-stops', effort: 'VERY_EASY', explanation: 'It’s slow,\rand old' },
        ],
        notApplicable: ['estimate-arrival'],
      },
      {
        account: 'Acmé',
        respondent: { externalId: '4712', email: 'bo@acme.example' },
        submittedAt: '2026-11-03T13:13:22.000Z',
        answers: [
          { stepKey: 'estimate-arrival', effort: 'NEITHER' },
          { stepKey: 'plan-stops', effort: 'DIFFICULT' },
        ],
        notApplicable: [],
      },
    ],
  });
});

test('reads a Typeform file whose repeated column names are told apart by number', async () => {
  const content =
    '#,Your company,How difficult?,How difficult?,Start Date (UTC),Submit Date (UTC),Network ID\r\n' +
    'k3v9,acme,easy,very difficult,2026-11-03 09:10:00,2026-11-03 09:13:22,f00\r\n';
  const read = await whenRead(content, {
    account: { column: 'Your company' },
    respondent: { column: 'Network ID' },
    submittedAt: { column: 'Submit Date (UTC)' },
    steps: { 'plan-stops': { column: 3 }, 'estimate-arrival': { column: 4 } },
    scale: SCALE,
  });
  expect(read).toEqual({
    rejections: [],
    told: [
      {
        account: 'acme',
        respondent: { externalId: 'f00' },
        submittedAt: '2026-11-03T09:13:22.000Z',
        answers: [
          { stepKey: 'estimate-arrival', effort: 'VERY_DIFFICULT' },
          { stepKey: 'plan-stops', effort: 'EASY' },
        ],
        notApplicable: [],
      },
    ],
  });
});

test('reads a Google Forms file with a timestamp and question titles as columns', async () => {
  const content =
    'Timestamp,Email Address,Company,How difficult is it to [Plan the stops],How difficult is it to [Estimate the arrival]\n' +
    '2026/11/03 9:13:22 AM GMT+2,ana@acme.example,Acme,Difficult,Easy\n';
  const read = await whenRead(content, {
    account: { column: 'Company' },
    respondent: { column: 'Email Address' },
    submittedAt: { column: 'Timestamp' },
    steps: {
      'plan-stops': { column: 'How difficult is it to [Plan the stops]' },
      'estimate-arrival': { column: 'How difficult is it to [Estimate the arrival]' },
    },
    scale: SCALE,
  });
  expect(read).toEqual({
    rejections: [],
    told: [
      {
        account: 'Acme',
        respondent: { externalId: 'ana@acme.example' },
        submittedAt: '2026-11-03T07:13:22.000Z',
        answers: [
          { stepKey: 'estimate-arrival', effort: 'EASY' },
          { stepKey: 'plan-stops', effort: 'DIFFICULT' },
        ],
        notApplicable: [],
      },
    ],
  });
});
