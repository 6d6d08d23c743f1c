import { sentence } from '../../../intake/complaints/sentences.ts';
import { draftProblems } from '../../../intake/draft/draft-problems.ts';
import { sampleOf } from '../../../intake/draft/opened-file.ts';
import { whenUnderstood } from '../support/understood.ts';

const STEPS = [
  { key: 'find-stops', statement: 'Find the stops' },
  { key: 'assign-crew', statement: 'Assign a crew' },
];

test('Typeform: leaves out responses without a submit date, and does not use the start date', async () => {
  const { draft, problems, submissions, leftOut } = await whenUnderstood(
    '#,*Find the stops*,Assign a crew {{field:3f2a}},Company,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending\n' +
      'a1,Very easy,Difficult,ACME,2026-09-01 08:00:00,,2026-09-02 09:00:00,n1,,\n' +
      'a2,Easy,,ACME,2026-09-01 08:00:00,2026-09-01 08:01:00,,n2,,\n',
    STEPS,
  );
  expect([draft.tool?.key, problems, leftOut]).toEqual(['typeform', [], 1]);
  expect(submissions).toMatchObject([
    {
      account: { externalId: 'ACME' },
      respondent: { externalId: 'a1' },
      submittedAt: '2026-09-02T09:00:00.000Z',
    },
  ]);
});

test('SurveyMonkey, expanded: reads the answer from the column that is filled', async () => {
  const { draft, problems, submissions } = await whenUnderstood(
    'Respondent ID,Collector ID,End Date,Company,How difficult is it to …,,,,,\n' +
      ',,,Open-Ended Response,Find the stops - Very easy,Find the stops - Neither,Find the stops - Very difficult,Assign a crew - Very easy,Assign a crew - Neither,Assign a crew - Very difficult\n' +
      '1001,7,09/14/2026 08:00:00 AM,ACME,Very easy,,,,,3\n' +
      '1002,7,09/14/2026 09:00:00 AM,ACME,,1,,,Neither,\n',
    STEPS,
  );
  expect([draft.tool?.key, draft.dateOrder, problems]).toEqual(['surveymonkey', 'MM/DD/YYYY', []]);
  expect(submissions.map(({ answers }) => answers.map(({ effort }) => effort))).toEqual([
    ['VERY_DIFFICULT', 'VERY_EASY'],
    ['NEITHER', 'NEITHER'],
  ]);
});

test('Google Forms: reads localized timestamps and grid rows', async () => {
  const { draft, problems, submissions } = await whenUnderstood(
    'Zeitstempel,Firma,Wie leicht ist es?  [Find the stops],Wie leicht ist es?  [Assign a crew ]\n' +
      '14.09.2026 08:16:53,ACME,Sehr leicht,Eher schwer\n' +
      '15.09.2026 18:16:53,ACME,Weder noch,Keine Angabe\n',
    STEPS,
  );
  expect([draft.tool?.key, draft.dateOrder, problems]).toEqual(['google-forms', 'DD.MM.YYYY', []]);
  expect(submissions.map(({ answers, notApplicable }) => [answers.length, notApplicable])).toEqual([
    [2, []],
    [1, ['assign-crew']],
  ]);
});

test('Microsoft Forms: treats "anonymous" as no respondent, and does not use the response ids as people', async () => {
  const { draft, problems, submissions } = await whenUnderstood(
    'ID,Start time,Completion time,Email,Name,Last modified time,Your company,Find the stops,Assign a crew\n' +
      '1,9/14/26 18:00:00,9/14/26 18:02:10,anonymous,,,ACME,Easy,Difficult\n' +
      '2,9/14/26 18:00:00,9/14/26 18:02:10,anonymous,,,ACME,Easy,Difficult\n',
    STEPS,
    { fields: { account: 'Your company' } },
  );
  expect([draft.tool?.key, draft.answers.respondent, problems]).toEqual([
    'microsoft-forms',
    undefined,
    [],
  ]);
  // Equal answers of two people stay two submissions.
  expect(new Set(submissions.map(({ respondent }) => respondent.externalId)).size).toBe(2);
});

test('Qualtrics: reads questions from the second row, and recode values in the direction the question gives', async () => {
  const { draft, problems, submissions, leftOut } = await whenUnderstood(
    'StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,RecipientEmail,Company,Q1_1,Q1_2\n' +
      'Start Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,Recipient Email,Company,How difficult (1 = very easy; 5 = very difficult) - Find the stops,How difficult (1 = very easy; 5 = very difficult) - Assign a crew\n' +
      '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""company""}","{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2""}"\n' +
      '2026-09-01 08:00:00,2026-09-01 08:10:00,IP Address,,100,True,2026-09-01 08:10:00,R_1,,ACME,1,5\n' +
      '2026-09-01 08:00:00,2026-09-01 08:10:00,IP Address,,100,True,2026-09-01 08:10:00,R_2,,ACME,-99,4\n' +
      '2026-09-01 08:00:00,2026-09-01 08:10:00,IP Address,,40,False,2026-09-01 08:10:00,R_3,,ACME,2,\n',
    STEPS,
  );
  expect([draft.tool?.key, problems, leftOut]).toEqual(['qualtrics', [], 1]);
  expect(submissions).toMatchObject([
    {
      respondent: { externalId: 'R_1' },
      answers: [{ effort: 'VERY_DIFFICULT' }, { effort: 'VERY_EASY' }],
    },
    {
      respondent: { externalId: 'R_2' },
      answers: [{ effort: 'DIFFICULT' }],
      notApplicable: ['find-stops'],
    },
  ]);
});

test('LimeSurvey: leaves out responses without a submit date', async () => {
  const { draft, problems, submissions, leftOut } = await whenUnderstood(
    'id;submitdate;lastpage;startlanguage;company;Q1[SQ001] Find the stops;Q1[SQ002] Assign a crew;groupTime12;interviewtime\n' +
      '7;2026-09-01 08:00:00;3;en;ACME;Easy;Very difficult;12.5;80\n' +
      '8;;1;en;ACME;Easy;;2.5;8\n',
    STEPS,
  );
  expect([draft.tool?.key, problems, leftOut, submissions.length]).toEqual([
    'limesurvey',
    [],
    1,
    1,
  ]);
});

test('LimeSurvey without dates: asks for a date and leaves out unfinished responses', async () => {
  const file =
    'id,submitdate,lastpage,company,Q1[SQ001] Find the stops\n' +
    '7,1980-01-01 00:00:00,3,ACME,Easy\n8,,1,ACME,Easy\n';
  const said = await whenUnderstood(file, STEPS, { changes: { answeredOn: '2026-09-01' } });
  expect(said.draft.answers.submittedAt).toBeUndefined();
  expect(
    draftProblems({ ...said.draft, answeredOn: '' }, sampleOf(said.opened)).map(sentence),
  ).toEqual(['Choose when it was answered: a column, or one date for all answers.']);
  expect([said.problems, said.leftOut]).toEqual([[], 1]);
  expect(said.submissions).toMatchObject([{ submittedAt: '2026-09-01T00:00:00.000Z' }]);
});

test.each([
  [
    'formbricks',
    'No.,Response ID,Timestamp,Finished,Survey ID,User ID,Tags,1. Company,2. How hard? - Find the stops,2. How hard? - Assign a crew,2. How hard? - Option ID\n' +
      '1,c1,2026-09-01T08:00:00.000Z,Yes,s1,,,ACME,Easy,Difficult,x\n' +
      '2,c2,2026-09-01T08:00:00.000Z,No,s1,,,ACME,Easy,,x\n',
  ],
  [
    'tally',
    'Submission ID,Respondent ID,Submitted at,Company,Find the stops,Assign a crew\n' +
      'x1,r1,2026-09-01 08:00:00,ACME,Easy,Difficult\n',
  ],
  [
    'jotform',
    'Submission Date,Company,Find the stops,Assign a crew\n"Sep 1, 2026",ACME,Easy,Difficult\n',
  ],
])('recognizes an export of %s', async (key, text) => {
  const { draft, problems, submissions } = await whenUnderstood(text, STEPS);
  expect([draft.tool?.key, problems, submissions.length]).toEqual([key, [], 1]);
  expect(submissions[0]?.answers.map(({ stepKey, effort }) => [stepKey, effort])).toEqual([
    ['assign-crew', 'DIFFICULT'],
    ['find-stops', 'EASY'],
  ]);
});

test('the tool can be set, or set to none', async () => {
  const text = 'Submission Date,Company,Find the stops\n2026-09-01,ACME,Easy\n';
  expect((await whenUnderstood(text, STEPS, { format: 'none' })).draft.tool).toBeNull();
  expect((await whenUnderstood(text, STEPS, { format: 'google-forms' })).draft.tool?.key).toBe(
    'google-forms',
  );
});
