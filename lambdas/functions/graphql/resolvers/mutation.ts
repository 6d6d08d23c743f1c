import { accessTokenCreate } from '../../../app/access-tokens/access-token-create.ts';
import { accessTokenRevoke } from '../../../app/access-tokens/access-token-revoke.ts';
import { brandingUpdate } from '../../../app/branding/branding-update.ts';
import { accountArchive, accountRestore } from '../../../app/accounts/account-archive.ts';
import { accountUpsert } from '../../../app/accounts/account-upsert.ts';
import { accountsImport } from '../../../app/accounts/accounts-import.ts';
import { outcomeRetract } from '../../../app/accounts/outcomes/outcome-retract.ts';
import { outcomesImport } from '../../../app/accounts/outcomes/outcomes-import.ts';
import { outcomeRecord } from '../../../app/accounts/outcomes/outcome-record.ts';
import { exportCancel } from '../../../app/exports/export-cancel.ts';
import { exportCreate } from '../../../app/exports/export-create.ts';
import { savedViewCreate } from '../../../app/saved-views/saved-view-create.ts';
import { savedViewDelete, savedViewRestore } from '../../../app/saved-views/saved-view-delete.ts';
import { savedViewUpdate } from '../../../app/saved-views/saved-view-update.ts';
import { importBatchRecord } from '../../../app/imports/import-batch-record.ts';
import { importUndo } from '../../../app/imports/import-undo.ts';
import { importMappingSave } from '../../../app/imports/import-mapping-save.ts';
import { importMappingDelete } from '../../../app/imports/import-mappings-get.ts';
import { jobArchive, jobRestore } from '../../../app/jobs/job-archive.ts';
import { jobRebuild } from '../../../app/jobs/job-rebuild.ts';
import { jobUpsert } from '../../../app/jobs/job-upsert.ts';
import { launchRecord } from '../../../app/jobs/launches/launch-record.ts';
import { launchRetract } from '../../../app/jobs/launches/launch-retract.ts';
import { marketBenchmarkSet } from '../../../app/jobs/market/market-benchmark-set.ts';
import { scoringSettingsSet } from '../../../app/jobs/scoring/scoring-settings-set.ts';
import { solutionRatingSet } from '../../../app/jobs/market/solution-rating-set.ts';
import { erasuresReplay } from '../../../app/privacy/erasure/erasures-replay.ts';
import { respondentDrop, respondentRestore } from '../../../app/people/respondent-drop.ts';
import { respondentMerge } from '../../../app/people/respondent-merge.ts';
import { respondentUpdate } from '../../../app/people/respondent-update.ts';
import { accountMerge } from '../../../app/accounts/account-merge.ts';
import { respondentErase } from '../../../app/privacy/erasure/respondent-erase.ts';
import { withdrawalConfirm, withdrawalDismiss } from '../../../app/privacy/withdrawal-decide.ts';
import { respondentExport } from '../../../app/privacy/respondent-export.ts';
import { quarantineRetry } from '../../../app/quarantine/quarantine-retry.ts';
import { respondentUpsert } from '../../../app/people/respondent-upsert.ts';
import { respondentsImport } from '../../../app/people/respondents-import.ts';
import type { MutationResult, PartialResult } from '../../../app/kernel/result.ts';
import { callNoteDisclose } from '../../../app/risks/call-note-disclose.ts';
import { riskSnooze, type RiskAfterwards } from '../../../app/risks/snooze/risk-snooze.ts';
import { riskUnsnooze } from '../../../app/risks/snooze/risk-unsnooze.ts';
import { submissionCreate } from '../../../app/submissions/submission-create.ts';
import { submissionRetract } from '../../../app/submissions/submission-retract.ts';
import { submissionsImport } from '../../../app/submissions/submissions-import.ts';
import { surveyCampaignCancel } from '../../../app/campaigns/campaign-cancel.ts';
import { surveyCampaignCreate } from '../../../app/campaigns/campaign-create.ts';
import { respondentMailAllow } from '../../../app/campaigns/stop-mail.ts';
import { surveyLinkRevoke } from '../../../app/surveys/links/survey-link-revoke.ts';
import { surveyLinksCreate } from '../../../app/surveys/links/survey-links-create.ts';
import { surveySubmit } from '../../../app/surveys/survey-submit.ts';
import { surveyContinue } from '../../../app/surveys/survey-continue.ts';
import { surveyWithdraw } from '../../../app/surveys/survey-withdraw.ts';
import { calibrationApply } from '../../../app/truth/calibration-apply.ts';
import { calibrationPropose } from '../../../app/truth/calibration-propose.ts';
import { testimonialTransition } from '../../../app/testimonials/testimonial-transition.ts';
import { accountSentimentSet } from '../../../app/work/account-sentiment-set.ts';
import { activityDelete } from '../../../app/work/activity-delete.ts';
import { activityRecord } from '../../../app/work/activity-record.ts';
import { viewerUpdate } from '../../../app/notices/viewer-update.ts';
import { taskCreate } from '../../../app/work/tasks/task-create.ts';
import { taskDelete } from '../../../app/work/tasks/task-delete.ts';
import { taskDone, taskReopen } from '../../../app/work/tasks/task-done.ts';
import { taskUpdate } from '../../../app/work/tasks/task-update.ts';
import { playbookDelete } from '../../../app/work/playbooks/playbook-delete.ts';
import { playbookRetract } from '../../../app/work/playbooks/playbook-retract.ts';
import { playbookStart } from '../../../app/work/playbooks/playbook-start.ts';
import { playbookUpsert } from '../../../app/work/playbooks/playbook-upsert.ts';
import { userInvite } from '../../../app/users/user-invite.ts';
import { userDisable, userEnable, userRolesSet } from '../../../app/users/user-roles-set.ts';
import type { MutationResolvers } from '../generated/resolvers-types.ts';

export const mutationResolvers: MutationResolvers = {
  accessTokenCreate: async (_, { input }, { scope }) =>
    payload(await accessTokenCreate(scope, input)),
  accessTokenRevoke: async (_, { input }, { scope }) =>
    payload(await accessTokenRevoke(scope, input)),
  exportCreate: async (_, { input }, { scope }) => payload(await exportCreate(scope, input)),
  exportCancel: async (_, { input }, { scope }) => payload(await exportCancel(scope, input)),
  savedViewCreate: async (_, { input }, { scope }) => payload(await savedViewCreate(scope, input)),
  savedViewUpdate: async (_, { input }, { scope }) => payload(await savedViewUpdate(scope, input)),
  savedViewDelete: async (_, { input }, { scope }) => payload(await savedViewDelete(scope, input)),
  savedViewRestore: async (_, { input }, { scope }) =>
    payload(await savedViewRestore(scope, input)),
  jobUpsert: async (_, { input }, { scope }) => ({
    hints: [],
    ...payload(await jobUpsert(scope, input)),
  }),
  scoringSettingsSet: async (_, { input }, { scope }) => ({
    bandChanges: [],
    accountsExamined: 0,
    isComplete: false,
    ...payload(await scoringSettingsSet(scope, input)),
  }),
  jobArchive: async (_, { input }, { scope }) => payload(await jobArchive(scope, input)),
  jobRestore: async (_, { input }, { scope }) => payload(await jobRestore(scope, input)),
  jobRebuild: async (_, { input }, { scope }) => payload(await jobRebuild(scope, input)),
  accountUpsert: async (_, { input }, { scope }) => payload(await accountUpsert(scope, input)),
  accountArchive: async (_, { input }, { scope }) => payload(await accountArchive(scope, input)),
  accountRestore: async (_, { input }, { scope }) => payload(await accountRestore(scope, input)),
  accountsImport: async (_, { input }, { scope }) => results(await accountsImport(scope, input)),
  respondentUpsert: async (_, { input }, { scope }) =>
    payload(await respondentUpsert(scope, input)),
  respondentsImport: async (_, { input }, { scope }) =>
    results(await respondentsImport(scope, input)),
  submissionCreate: async (_, { input }, { scope }) =>
    payload(await submissionCreate(scope, input)),
  submissionsImport: async (_, { input }, { scope }) =>
    results(await submissionsImport(scope, input)),
  submissionRetract: async (_, { input }, { scope }) => ({
    retracted: 0,
    isComplete: false,
    endCursor: null,
    ...payload(await submissionRetract(scope, input)),
  }),
  accountMerge: async (_, { input }, { scope }) => ({
    isComplete: false,
    differences: [],
    ...payload(await accountMerge(scope, input)),
  }),
  respondentUpdate: async (_, { input }, { scope }) =>
    payload(await respondentUpdate(scope, input)),
  respondentMerge: async (_, { input }, { scope }) => ({
    isComplete: false,
    ...payload(await respondentMerge(scope, input)),
  }),
  respondentDrop: async (_, { input }, { scope }) => payload(await respondentDrop(scope, input)),
  respondentRestore: async (_, { input }, { scope }) =>
    payload(await respondentRestore(scope, input)),
  respondentErase: async (_, { input }, { scope }) => ({
    isComplete: false,
    ...payload(await respondentErase(scope, input)),
  }),
  respondentExport: async (_, { input }, { scope }) =>
    payload(await respondentExport(scope, input)),
  withdrawalConfirm: async (_, { input }, { scope }) => ({
    isComplete: false,
    ...payload(await withdrawalConfirm(scope, input)),
  }),
  withdrawalDismiss: async (_, { input }, { scope }) =>
    payload(await withdrawalDismiss(scope, input)),
  erasuresReplay: async (_, { input }, { scope }) => ({
    replayed: 0,
    isComplete: false,
    ...payload(await erasuresReplay(scope, input)),
  }),
  quarantineRetry: async (_, { input }, { scope }) => ({
    entries: [],
    ...payload(await quarantineRetry(scope, input)),
  }),
  surveyLinksCreate: async (_, { input }, { scope }) =>
    results(await surveyLinksCreate(scope, input)),
  surveyLinkRevoke: async (_, { input }, { scope }) =>
    payload(await surveyLinkRevoke(scope, input)),
  surveyCampaignCreate: async (_, { input }, { scope }) =>
    payload(await surveyCampaignCreate(scope, input)),
  surveyCampaignCancel: async (_, { input }, { scope }) =>
    payload(await surveyCampaignCancel(scope, input)),
  respondentMailAllow: async (_, { input }, { scope }) =>
    payload(await respondentMailAllow(scope, input)),
  surveySubmit: async (_, { input }, { scope }) => {
    const { value, userErrors } = await surveySubmit(scope, input);
    const isUnchanged = value?.wasUnchanged ?? false;
    return { survey: value?.survey ?? null, isUnchanged, wasUnchanged: isUnchanged, userErrors };
  },
  surveyContinue: async (_, { input }, { scope }) => payload(await surveyContinue(scope, input)),
  surveyWithdraw: async (_, { input }, { scope }) => payload(await surveyWithdraw(scope, input)),
  launchRecord: async (_, { input }, { scope }) => payload(await launchRecord(scope, input)),
  launchRetract: async (_, { input }, { scope }) => payload(await launchRetract(scope, input)),
  marketBenchmarkSet: async (_, { input }, { scope }) =>
    payload(await marketBenchmarkSet(scope, input)),
  solutionRatingSet: async (_, { input }, { scope }) => {
    const { value, userErrors } = await solutionRatingSet(scope, input);
    return value ? { job: value.job, solution: value, userErrors } : { userErrors };
  },
  testimonialTransition: async (_, { input }, { scope }) => {
    const { value, userErrors } = await testimonialTransition(scope, input);
    return value ? { testimonial: value, userErrors } : { userErrors };
  },
  outcomesImport: async (_, { input }, { scope }) => results(await outcomesImport(scope, input)),
  outcomeRecord: async (_, { input }, { scope }) => payload(await outcomeRecord(scope, input)),
  outcomeRetract: async (_, { input }, { scope }) => payload(await outcomeRetract(scope, input)),
  importBatchRecord: async (_, { input }, { scope }) =>
    payload(await importBatchRecord(scope, input)),
  importUndo: async (_, { input }, { scope }) => ({
    undone: 0,
    left: [],
    isComplete: false,
    endCursor: null,
    importBatch: null,
    ...payload(await importUndo(scope, input)),
  }),
  importMappingSave: async (_, { input }, { scope }) =>
    payload(await importMappingSave(scope, input)),
  importMappingDelete: async (_, { input }, { scope }) =>
    payload(await importMappingDelete(scope, input)),
  calibrationPropose: async (_, { input }, { scope }) => {
    const { value, userErrors } = await calibrationPropose(scope, input);
    const proposals = value?.proposals.map((proposal) => ({ job: value.job, proposal })) ?? null;
    return { proposals, userErrors };
  },
  calibrationApply: async (_, { input }, { scope }) =>
    payload(await calibrationApply(scope, input)),
  riskSnooze: async (_, { input }, { scope }) => risk(await riskSnooze(scope, input)),
  riskUnsnooze: async (_, { input }, { scope }) => risk(await riskUnsnooze(scope, input)),
  riskAcknowledge: async (_, { input }, { scope }) => risk(await riskSnooze(scope, input)),
  riskUnacknowledge: async (_, { input }, { scope }) => risk(await riskUnsnooze(scope, input)),
  taskCreate: async (_, { input }, { scope }) => payload(await taskCreate(scope, input)),
  taskUpdate: async (_, { input }, { scope }) => payload(await taskUpdate(scope, input)),
  taskDone: async (_, { input }, { scope }) => payload(await taskDone(scope, input)),
  taskReopen: async (_, { input }, { scope }) => payload(await taskReopen(scope, input)),
  taskDelete: async (_, { input }, { scope }) => payload(await taskDelete(scope, input)),
  brandingUpdate: async (_, { input }, { scope }) => payload(await brandingUpdate(scope, input)),
  viewerUpdate: async (_, { input }, { scope }) => payload(await viewerUpdate(scope, input)),
  userInvite: async (_, { input }, { scope }) => payload(await userInvite(scope, input)),
  userRolesSet: async (_, { input }, { scope }) => payload(await userRolesSet(scope, input)),
  userDisable: async (_, { input }, { scope }) => payload(await userDisable(scope, input)),
  userEnable: async (_, { input }, { scope }) => payload(await userEnable(scope, input)),
  playbookUpsert: async (_, { input }, { scope }) => payload(await playbookUpsert(scope, input)),
  playbookDelete: async (_, { input }, { scope }) => payload(await playbookDelete(scope, input)),
  playbookStart: async (_, { input }, { scope }) => ({
    wasUnchanged: false,
    ...payload(await playbookStart(scope, input)),
  }),
  playbookRetract: async (_, { input }, { scope }) => payload(await playbookRetract(scope, input)),
  activityRecord: async (_, { input }, { scope }) => payload(await activityRecord(scope, input)),
  activityDelete: async (_, { input }, { scope }) => payload(await activityDelete(scope, input)),
  accountSentimentSet: async (_, { input }, { scope }) =>
    payload(await accountSentimentSet(scope, input)),
  callNoteDisclose: async (_, { input }, { scope }) => {
    const { value, userErrors } = await callNoteDisclose(scope, input);
    const people = value && value.people.map((person) => ({ job: value.job, person }));
    return { people, userErrors };
  },
};

/** A payload with the result's objects at top level; only `userErrors` if nothing was written. */
function payload<T extends object>({ value, userErrors }: PartialResult<T>) {
  return { ...(value ?? {}), userErrors };
}

function risk({ value: accountRisk, userErrors }: MutationResult<RiskAfterwards>) {
  return { accountRisk, userErrors };
}

/** The payload of an import, whose `results` is an empty list if the whole call was rejected. */
function results<R>({ value, userErrors }: MutationResult<{ results: readonly R[] }>) {
  return { results: value?.results ?? [], userErrors };
}
