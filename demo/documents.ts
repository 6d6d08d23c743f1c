const ERRORS = 'userErrors { code message field }';
const RESULTS = `results { index ${ERRORS} } ${ERRORS}`;

/** The mutations that load the demo, by field name. */
export const MUTATIONS = {
  jobUpsert: mutation('jobUpsert', 'JobUpsertInput', ERRORS),
  jobRebuild: mutation('jobRebuild', 'JobRebuildInput', ERRORS),
  launchRecord: mutation('launchRecord', 'LaunchRecordInput', ERRORS),
  marketBenchmarkSet: mutation('marketBenchmarkSet', 'MarketBenchmarkSetInput', ERRORS),
  solutionRatingSet: mutation('solutionRatingSet', 'SolutionRatingSetInput', ERRORS),
  accountsImport: mutation('accountsImport', 'AccountsImportInput', RESULTS),
  respondentsImport: mutation('respondentsImport', 'RespondentsImportInput', RESULTS),
  submissionsImport: mutation('submissionsImport', 'SubmissionsImportInput', RESULTS),
  accountArchive: mutation('accountArchive', 'AccountArchiveInput', ERRORS),
  outcomesImport: mutation('outcomesImport', 'OutcomesImportInput', RESULTS),
  taskCreate: mutation('taskCreate', 'TaskCreateInput', ERRORS),
  activityRecord: mutation('activityRecord', 'ActivityRecordInput', ERRORS),
  accountSentimentSet: mutation('accountSentimentSet', 'AccountSentimentSetInput', ERRORS),
  playbookUpsert: mutation('playbookUpsert', 'PlaybookUpsertInput', ERRORS),
  playbookStart: mutation('playbookStart', 'PlaybookStartInput', ERRORS),
  outcomeRecord: mutation('outcomeRecord', 'OutcomeRecordInput', ERRORS),
  testimonialTransition: mutation('testimonialTransition', 'TestimonialTransitionInput', ERRORS),
} as const;

export type MutationName = keyof typeof MUTATIONS;

/** The dates on which the competitors of a job were rated. */
export const RATED_QUERY = `query DemoRated($job: JobSelector!) {
  job(by: $job) { steps { key solutions { asOf solution { key } } } }
}`;

/** Candidates at some steps, in any state, including those on hold. */
export const CANDIDATES_QUERY = `query DemoCandidates($job: JobSelector!, $filter: TestimonialFilter, $after: String) {
  testimonialCandidates(job: $job, filter: $filter, first: 100, after: $after) {
    edges { node { id state quote heldBack step { key } respondent { externalId } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

function mutation(field: string, input: string, selection: string): string {
  return `mutation Demo_${field}($input: ${input}!) { ${field}(input: $input) { ${selection} } }`;
}
