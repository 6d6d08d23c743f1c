import { JOB_KEY, STEPS } from './companies.ts';
import type { Given } from './told.ts';

export type Read = (query: string) => Promise<Record<string, unknown>>;

/** One id for each type of node. */
export async function idsIn({ marks, write }: Given, read: Read) {
  const survey = await write(
    'surveyLinksCreate',
    {
      job: { key: JOB_KEY },
      respondents: [{ account: { externalId: 'acme' }, respondentExternalId: 'ada' }],
    },
    'results { link { id } }',
  );
  const sent = await write(
    'surveyCampaignCreate',
    {
      idempotencyKey: 'campaign',
      job: { key: JOB_KEY },
      audience: { accounts: [{ externalId: 'acme' }] },
      subject: marks.add('SUBMISSION', 'subject'),
      text: marks.add('SUBMISSION', 'text'),
      senderName: marks.add('SUBMISSION', 'sender'),
      reminders: { afterDays: 7, times: 1 },
      fatigueDays: 0,
    },
    'campaign { id }',
  );
  const proposed = await write('calibrationPropose', { job: { key: JOB_KEY } }, 'proposals { id }');
  const { task, activity, started, user } = await givenWork({ marks, write }, read);
  const data = await read(`{
    job(by: {key: "${JOB_KEY}"}) { id steps { id solutions { solution { id } } } }
    account(by: {externalId: "acme"}) {
      id risk(job: {key: "${JOB_KEY}"}) { id } respondents { nodes { id } } submissions { nodes { id } } outcomes { nodes { id } }
    }
  }`);
  const idAt = (...path: readonly (string | number)[]): string => {
    const all: unknown = { ...data, survey, sent, proposed, task, activity, started, user };
    const found = path.reduce((value, key) => Reflect.get(value as object, key) as unknown, all);
    return String(found);
  };
  return {
    SurveyLink: idAt('survey', 'results', 0, 'link', 'id'),
    SurveyCampaign: idAt('sent', 'campaign', 'id'),
    Job: idAt('job', 'id'),
    JobStep: idAt('job', 'steps', 0, 'id'),
    Solution: idAt('job', 'steps', 0, 'solutions', 0, 'solution', 'id'),
    Account: idAt('account', 'id'),
    AccountRisk: idAt('account', 'risk', 'id'),
    CalibrationProposal: idAt('proposed', 'proposals', 0, 'id'),
    Outcome: idAt('account', 'outcomes', 'nodes', 0, 'id'),
    Respondent: idAt('account', 'respondents', 'nodes', 0, 'id'),
    Submission: idAt('account', 'submissions', 'nodes', 0, 'id'),
    Task: idAt('task', 'task', 'id'),
    Activity: idAt('activity', 'activity', 'id'),
    user: idAt('user', 'id'),
    playbookStart: idAt('started', 'playbookStart', 'id'),
  };
}

/** Records a task about a step, a finished task, a call with a contact, and the account's sentiment. */
async function givenWork({ marks, write }: Given, read: Read) {
  const account = { externalId: 'acme' };
  const step = { job: { key: JOB_KEY }, stepKey: STEPS[0] };
  const text = marks.add('NOTE', 'task');
  const task = await write('taskCreate', { account, text, step }, 'task { id }');
  const { task: other } = await write('taskCreate', { account, text: 'done' }, 'task { id }');
  await write('taskDone', { id: (other as { id: string }).id });
  const { respondent } = await read(
    '{ respondent(by: {external: {account: {externalId: "acme"}, externalId: "ada"}}) { id } }',
  );
  const { id: respondentId } = respondent as { id: string };
  const call = { account, kind: 'CALL', text: marks.add('NOTE', 'call'), respondentId };
  const activity = await write('activityRecord', call, 'activity { id }');
  await write('accountSentimentSet', { account, sentiment: 'HAPPY' });
  await write('outcomeRecord', { account, kind: 'EXPANDED', occurredOn: '2026-09-20' });
  const started = await givenPlaybooks(write);
  const { user } = await write(
    'userInvite',
    { email: 'una@example.com', roles: ['READ'] },
    'user { id }',
  );
  return { task, activity, started, user };
}

/** Starts one playbook now, and another one long ago. */
async function givenPlaybooks(write: Given['write']) {
  const job = { key: JOB_KEY };
  const account = { externalId: 'acme' };
  const playbook = {
    job,
    name: 'Calls',
    reason: 'DIFFICULT_STEP',
    actions: [{ text: 'Call', dueInDays: 3, assignTo: 'STARTER' }],
  };
  for (const key of ['calls', 'unused']) await write('playbookUpsert', { ...playbook, key });
  const start = { account, job, startedOn: '2026-03-02' };
  await write('playbookStart', { ...start, key: 'unused' });
  return write('playbookStart', { account, job, key: 'calls' }, 'playbookStart { id }');
}

/** Publishes a quote, requests another, and retracts a submission. */
export async function givenDecisions({ marks, write }: Given, read: Read) {
  const candidate = async (externalId: string): Promise<string> => {
    const { testimonialCandidates } = await read(`{
      testimonialCandidates(job: {key: "${JOB_KEY}"}, filter: {includeHeldBack: true}) {
        nodes { id respondent { externalId } }
      }
    }`);
    const { nodes } = testimonialCandidates as {
      nodes: { id: string; respondent: { externalId: string } }[];
    };
    const found = nodes.find(({ respondent }) => respondent.externalId === externalId);
    if (!found) throw new Error(`${externalId} said nothing easy.`);
    return found.id;
  };
  const published = await candidate('bea');
  const requested = await candidate('bob');
  await write('testimonialTransition', { id: requested, to: 'REQUESTED' });
  await write('testimonialTransition', { id: published, to: 'REQUESTED' });
  await write('testimonialTransition', {
    id: published,
    to: 'APPROVED',
    consent: {
      wordingVersion: marks.add('CONSENT', 'wording'),
      channels: ['WEBSITE'],
      attribution: 'NAME_AND_COMPANY',
      evidence: marks.add('CONSENT', 'evidence'),
    },
  });
  const url = `https://example.com/${marks.add('PUBLICATION', 'address')}`;
  const publication = { channel: 'WEBSITE', url, publishedOn: '2026-11-01' };
  await write('testimonialTransition', { id: published, to: 'PUBLISHED', publication });
  const { submission } = await write(
    'submissionCreate',
    {
      idempotencyKey: 'taken back',
      job: { key: JOB_KEY },
      account: { externalId: 'fisk' },
      respondent: { externalId: 'fin' },
      answers: [{ stepKey: STEPS[0], effort: 'VERY_EASY' }],
    },
    'submission { id }',
    // A role that may retract its own submissions.
    'CUSTOMER_SUCCESS',
  );
  const { id: retracted } = submission as { id: string };
  const reason = marks.add('SUBMISSION', 'retraction');
  await write('submissionRetract', { submissionId: retracted, reason });
  return { TestimonialCandidate: published, requested, retracted };
}
