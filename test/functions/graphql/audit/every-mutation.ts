import type { AuditSubjectType } from '../../../../lambdas/app/audit/audit-subject.ts';
import { JOB_KEY, STEPS } from '../../../support/marked/companies.ts';
import type { MarkedWorld } from '../../../support/marked/world.ts';

/** A valid call of a mutation, its caller, and the kinds of items it touches. */
export interface GoodCall {
  input: object;
  as?: 'RESPONDENT';
  /** The caller, for mutations that need one with an e-mail address. */
  subject?: string;
  touches: readonly AuditSubjectType[];
  /** The purpose that the input states. */
  purpose?: string;
}

const JOB = { key: JOB_KEY };
const ACCOUNT = { externalId: 'acme' };
const PERSON: readonly AuditSubjectType[] = ['ACCOUNT', 'RESPONDENT'];
const ALL: readonly AuditSubjectType[] = ['JOB', ...PERSON, 'SUBMISSION'];

/** Texts in the inputs below that no audit record may contain. */
export const SAID = ['Quirin', 'Quast', 'quirin@example.com', 'the rota never fits', 'mail 4711'];

const respondent = {
  externalId: 'quirin@example.com',
  name: 'Quirin Quast',
  email: 'quirin@example.com',
};
const submission = {
  idempotencyKey: 'quirin@example.com 1',
  job: JOB,
  account: ACCOUNT,
  respondent,
  source: 'the rota never fits',
  importBatch: 'Quirin Quast',
  answers: [{ stepKey: STEPS[0], effort: 'DIFFICULT', explanation: 'the rota never fits' }],
};

const snooze = {
  account: ACCOUNT,
  job: JOB,
  note: 'the rota never fits',
  assignee: 'Quirin Quast',
  snoozeUntil: '2026-12-01',
};

const PLAYBOOK = {
  job: JOB,
  key: 'quast',
  reason: 'DIFFICULT_STEP',
  actions: [{ text: 'the rota never fits', dueInDays: 3, assignTo: 'STARTER' }],
};

/** A person of whom only the ids are stored. */
const double = (externalId: string) => ({
  external: { account: { externalId: 'fisk' }, externalId },
});

/** One valid call for each mutation of the schema, in any order. Add one for each new mutation. */
export function goodCalls({
  ids,
  ports,
  accessTokenId,
  exportId,
  savedViews,
  leavers,
  quarantined,
}: MarkedWorld): Readonly<Record<string, GoodCall>> {
  const ada = { account: ACCOUNT, respondentExternalId: 'ada' };
  const answers = [{ stepKey: STEPS[1], effort: 'EASY', explanation: 'the rota never fits' }];
  return {
    accessTokenCreate: {
      input: { name: 'Quirin Quast', expiresAt: '2026-12-01T00:00:00Z' },
      touches: ['ACCESS_TOKEN'],
    },
    accessTokenRevoke: { input: { id: accessTokenId }, touches: ['ACCESS_TOKEN'] },
    exportCreate: { input: { kind: 'HOTSPOTS', job: JOB }, touches: ['EXPORT', 'JOB'] },
    exportCancel: { input: { id: exportId }, touches: ['EXPORT'] },
    savedViewCreate: {
      input: { list: 'ACCOUNTS', name: 'Quirin Quast', query: 'find=Quast' },
      touches: ['SAVED_VIEW'],
    },
    savedViewUpdate: {
      input: { id: savedViews.kept, name: 'Quirin Quast' },
      touches: ['SAVED_VIEW'],
    },
    savedViewDelete: { input: { id: savedViews.deleted }, touches: ['SAVED_VIEW'] },
    savedViewRestore: { input: { id: savedViews.deleted }, touches: ['SAVED_VIEW'] },
    viewerUpdate: { input: { assignmentMails: false }, subject: 'ada@vendor.test', touches: [] },
    brandingUpdate: { input: { companyName: 'Quirin Quast' }, touches: [] },
    jobUpsert: { input: { ...JOB, statement: 'the rota never fits' }, touches: ['JOB'] },
    scoringSettingsSet: { input: { job: JOB, highFrom: 61 }, touches: ['JOB'] },
    jobArchive: { input: { job: JOB }, touches: ['JOB'] },
    jobRestore: { input: { job: JOB }, touches: ['JOB'] },
    jobRebuild: { input: { job: JOB }, touches: ['JOB'] },
    accountUpsert: { input: { ...ACCOUNT, name: 'Quirin Quast' }, touches: ['ACCOUNT'] },
    accountArchive: { input: { account: ACCOUNT }, touches: ['ACCOUNT'] },
    accountRestore: { input: { account: ACCOUNT }, touches: ['ACCOUNT'] },
    surveyLinkRevoke: { input: { id: ids.SurveyLink }, touches: [...PERSON, 'SURVEY_LINK'] },
    accountsImport: {
      input: { accounts: [{ externalId: 'Quast', name: 'Quast' }] },
      touches: ['ACCOUNT'],
    },
    respondentUpsert: { input: { account: ACCOUNT, respondent }, touches: PERSON },
    respondentsImport: {
      input: { respondents: [{ account: ACCOUNT, respondent }] },
      touches: PERSON,
    },
    submissionCreate: { input: submission, touches: ALL },
    submissionsImport: { input: { submissions: [submission] }, touches: ALL },
    submissionRetract: {
      input: { submissionId: ids.Submission, reason: 'the rota never fits' },
      touches: ALL,
    },
    accountMerge: {
      // Created by the call of accountsImport, which comes earlier in the schema.
      input: { from: { externalId: 'Quast' }, into: { externalId: 'bolt' } },
      touches: ['ACCOUNT'],
    },
    respondentUpdate: {
      input: { respondent: double('double-0'), role: 'OTHER' },
      touches: PERSON,
    },
    respondentMerge: {
      input: { from: double('double-1'), into: double('double-0') },
      touches: PERSON,
    },
    respondentDrop: { input: { respondent: double('double-0') }, touches: PERSON },
    respondentRestore: { input: { respondent: double('double-0') }, touches: PERSON },
    respondentErase: {
      input: { account: { externalId: 'fisk' }, respondentExternalId: 'fay', mode: 'DROP' },
      touches: PERSON,
    },
    respondentExport: { input: ada, touches: PERSON },
    withdrawalConfirm: {
      input: { account: { externalId: 'fisk' }, respondentExternalId: leavers[0] },
      touches: PERSON,
    },
    withdrawalDismiss: {
      input: { account: { externalId: 'fisk' }, respondentExternalId: leavers[1] },
      touches: PERSON,
    },
    quarantineRetry: { input: { ids: [quarantined] }, touches: ['JOB'] },
    erasuresReplay: {
      input: {
        erasures: [
          {
            accountId: ports.accounts.idOf('acme'),
            respondentId: 'Quirin Quast',
            mode: 'DROP',
            erasedAt: '2026-10-01T00:00:00Z',
          },
        ],
      },
      touches: ['RESPONDENT'],
    },
    launchRecord: {
      input: {
        job: JOB,
        stepKey: STEPS[0],
        startedOn: '2026-10-01',
        note: 'the rota never fits',
      },
      touches: ['JOB'],
    },
    launchRetract: {
      input: { job: JOB, stepKey: STEPS[0], startedOn: '2026-10-01' },
      touches: ['JOB'],
    },
    marketBenchmarkSet: {
      input: { job: JOB, steps: [{ stepKey: STEPS[0], ces: 41 }], source: 'the rota never fits' },
      touches: ['JOB'],
    },
    solutionRatingSet: {
      input: { job: JOB, solutionKey: 'quast', name: 'Quast', steps: [] },
      touches: ['JOB'],
    },
    testimonialTransition: {
      input: { id: ids.requested, to: 'DECLINED' },
      touches: ['JOB', ...PERSON, 'TESTIMONIAL'],
    },
    outcomeRecord: {
      input: {
        account: ACCOUNT,
        kind: 'RENEWED',
        occurredOn: '2026-10-31',
        reason: 'the rota never fits',
      },
      touches: ['ACCOUNT'],
    },
    outcomesImport: {
      input: {
        outcomes: [
          {
            account: ACCOUNT,
            kind: 'RENEWED',
            occurredOn: '2026-10-31',
            reason: 'the rota never fits',
          },
        ],
      },
      touches: ['ACCOUNT'],
    },
    importUndo: { input: { batch: 'ACCOUNTS' }, touches: [] },
    importBatchRecord: {
      input: {
        batch: 'wave-2',
        kind: 'SUBMISSIONS',
        job: JOB,
        fileName: 'answers.csv',
        isComplete: true,
        rows: 2,
        imported: 2,
        unchanged: 0,
        rejected: 0,
      },
      touches: ['JOB'],
    },
    importMappingSave: {
      input: { fingerprint: 'f', kind: 'SUBMISSIONS', job: JOB, name: 'Survey', mapping: '{}' },
      touches: ['JOB'],
    },
    importMappingDelete: { input: { fingerprint: 'f', job: JOB }, touches: ['JOB'] },
    calibrationPropose: { input: { job: JOB }, touches: ['JOB'] },
    calibrationApply: { input: { job: JOB, version: 1 }, touches: ['JOB'] },
    outcomeRetract: { input: { id: ids.Outcome }, touches: ['ACCOUNT'] },
    riskSnooze: { input: snooze, touches: ['JOB', 'ACCOUNT'] },
    riskUnsnooze: { input: { account: ACCOUNT, job: JOB }, touches: ['JOB', 'ACCOUNT'] },
    riskAcknowledge: { input: snooze, touches: ['JOB', 'ACCOUNT'] },
    riskUnacknowledge: { input: { account: ACCOUNT, job: JOB }, touches: ['JOB', 'ACCOUNT'] },
    taskCreate: {
      input: { account: ACCOUNT, text: 'the rota never fits', assignee: 'quirin@example.com' },
      touches: ['ACCOUNT'],
    },
    taskUpdate: { input: { id: ids.Task, text: 'the rota never fits' }, touches: ['ACCOUNT'] },
    taskDone: { input: { id: ids.Task }, touches: ['ACCOUNT'] },
    taskReopen: { input: { id: ids.Task }, touches: ['ACCOUNT'] },
    taskDelete: { input: { id: ids.Task }, touches: ['ACCOUNT'] },
    userInvite: { input: { email: 'quirin@example.com', roles: ['READ'] }, touches: ['USER'] },
    userRolesSet: { input: { id: ids.user, roles: ['PRODUCT'] }, touches: ['USER'] },
    userDisable: { input: { id: ids.user }, touches: ['USER'] },
    userEnable: { input: { id: ids.user }, touches: ['USER'] },
    playbookUpsert: { input: { ...PLAYBOOK, name: 'the rota never fits' }, touches: ['JOB'] },
    playbookDelete: { input: { job: JOB, key: 'unused' }, touches: ['JOB'] },
    playbookStart: {
      input: { account: ACCOUNT, job: JOB, key: 'calls' },
      touches: ['JOB', 'ACCOUNT'],
    },
    playbookRetract: {
      input: { account: ACCOUNT, job: JOB, startId: ids.playbookStart },
      touches: ['JOB', 'ACCOUNT'],
    },
    activityRecord: {
      input: { account: ACCOUNT, kind: 'CALL', text: 'the rota never fits' },
      touches: ['ACCOUNT'],
    },
    activityDelete: { input: { id: ids.Activity }, touches: ['ACCOUNT'] },
    accountSentimentSet: {
      input: { account: ACCOUNT, sentiment: 'UNHAPPY' },
      touches: ['ACCOUNT'],
    },
    callNoteDisclose: {
      input: { account: ACCOUNT, job: JOB, purpose: 'call' },
      touches: ['JOB', ...PERSON, 'SUBMISSION'],
      purpose: 'call',
    },
    surveyLinksCreate: {
      input: { job: JOB, respondents: [ada] },
      touches: ['JOB', ...PERSON, 'SURVEY_LINK'],
    },
    surveyCampaignCreate: {
      input: {
        idempotencyKey: 'mail 4711',
        job: JOB,
        audience: { accounts: [ACCOUNT] },
        subject: 'the rota never fits',
        text: 'the rota never fits',
        senderName: 'Quirin Quast',
        fatigueDays: 0,
      },
      touches: ['JOB', 'RESPONDENT'],
    },
    surveyCampaignCancel: { input: { id: ids.SurveyCampaign }, touches: ['JOB'] },
    respondentMailAllow: {
      input: { respondent: { id: ids.Respondent }, reason: 'the rota never fits' },
      touches: PERSON,
    },
    surveySubmit: { input: { answers }, as: 'RESPONDENT', touches: [...ALL, 'SURVEY_LINK'] },
    surveyContinue: {
      input: {},
      as: 'RESPONDENT',
      touches: ['JOB', ...PERSON, 'SURVEY_LINK'],
    },
    surveyWithdraw: { input: { scope: 'PUBLICATION' }, as: 'RESPONDENT', touches: PERSON },
  };
}
