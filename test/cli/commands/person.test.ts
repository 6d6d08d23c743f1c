import { readFile } from 'node:fs/promises';
import { whenRun } from '../support/cli.ts';
import { type Answer, type FakeServer, givenServer } from '../support/fake-server.ts';
import { givenWorkspace, type Workspace } from '../support/files.ts';

let server: FakeServer;
let workspace: Workspace;
beforeEach(async () => {
  workspace = await givenWorkspace();
});
afterEach(async () => {
  await server.stop();
  await workspace.remove();
});

const part = (rest: object) => ({
  ...{
    isComplete: false,
    person: { name: 'Ana' },
    submissions: [],
    remembered: [],
    surveyLinks: [],
  },
  ...rest,
});
const answered = (document: object, endCursor: string | null): Answer => ({
  data: {
    respondentExport: {
      ...{ document: JSON.stringify(document), endCursor, userErrors: [] },
      withdrawalUrl: 'https://foothold.example/w/x',
    },
  },
});

const whenExported = () => {
  const args = ['person', 'export', workspace.path('ana.json'), '--account', 'crm-1'];
  return whenRun([...args, '--person', 'ana', '--endpoint', server.endpoint]);
};

test("person export writes the pages of a contact's data as one document", async () => {
  const answers = [
    answered(part({ submissions: [{ id: 's-1' }, { id: 's-2' }] }), 'one'),
    answered(part({ submissions: [{ id: 's-3' }], remembered: [{ jobKey: 'a' }] }), 'two'),
    answered(
      part({ isComplete: true, remembered: [{ jobKey: 'b' }], surveyLinks: [{ id: 'l' }] }),
      null,
    ),
  ];
  server = await givenServer((_, { calls }) => answers[calls.length - 1] ?? { data: null });
  const ended = await whenExported();
  expect(ended).toMatchObject({
    ...{ exitCode: 0, stdout: '' },
    stderr:
      `The person's data, with 3 submissions, was written to ${workspace.path('ana.json')}.\n` +
      'To withdraw their answers, the person can open this personal link: https://foothold.example/w/x\n',
  });
  expect(JSON.parse(await readFile(workspace.path('ana.json'), 'utf8'))).toEqual({
    ...{ isComplete: true, person: { name: 'Ana' } },
    submissions: [{ id: 's-1' }, { id: 's-2' }, { id: 's-3' }],
    remembered: [{ jobKey: 'a' }, { jobKey: 'b' }],
    surveyLinks: [{ id: 'l' }],
  });
  const who = { account: { externalId: 'crm-1' }, respondentExternalId: 'ana' };
  expect(server.inputs('RespondentExport')).toEqual([
    who,
    { ...who, after: 'one' },
    { ...who, after: 'two' },
  ]);
});

test('person export leaves no file for an unknown contact', async () => {
  const userErrors = [
    { code: 'NOT_FOUND', message: 'does not match a person in the account.', field: null },
  ];
  server = await givenServer(() => ({
    data: {
      respondentExport: { document: null, endCursor: null, withdrawalUrl: null, userErrors },
    },
  }));
  const ended = await whenExported();
  expect([ended.exitCode, ended.stderr]).toEqual([1, 'does not match a person in the account.\n']);
  await expect(readFile(workspace.path('ana.json'))).rejects.toThrow('ENOENT');
});
