import { batchesOf } from './kernel/batches.ts';
import type { MutationName } from './documents.ts';
import {
  accountInputs,
  jobInput,
  launchInputs,
  marketInput,
  outcomeInputs,
  ratingInputs,
  renewalInputs,
  respondentInput,
  SEED,
  submissionInput,
} from './inputs.ts';
import { answersBefore } from './waves/answers-before.ts';
import type { AccountInput, Input } from './input.ts';
import { DEMO_ACCOUNTS } from './world/accounts.ts';
import { formerCustomers } from './world/former.ts';
import { type DemoPerson, demoPeople } from './world/people.ts';
import { earlierRenewals } from './world/renewals.ts';
import { type DemoTestimonial, demoTestimonials } from './world/testimonials.ts';
import { demoSubmissions } from './waves/waves.ts';
import { activityInputs, sentimentInputs, taskInputs } from './world/work.ts';
import { playbookInputs, playbookStartInputs } from './world/playbooks.ts';

/** A call to the API and the number of items it sends. */
interface Call {
  field: MutationName;
  input: Input;
  items: number;
  /** E-mail address of the colleague who makes the call. Null if it does not matter who does. */
  by: string | null;
}

/** Calls that belong together, with the maximum number of concurrent ones. */
interface Stage {
  what: string;
  calls: readonly Call[];
  atOnce: number;
}

/** Everything in the demo, in the order in which it has to be sent. */
export interface Plan {
  stages: readonly Stage[];
  testimonials: readonly DemoTestimonial[];
  accounts: number;
  respondents: number;
  submissions: number;
}

/** Creates the tasks, and works on accounts without an owner. */
const TEAM_LEAD = 'dana.whitfield@example.com';
/** Maximum items per call in the API. */
const RECORDS_A_CALL = 100;
const SUBMISSIONS_A_CALL = 25;

/**
 * The demo for a day, given by its first instant, with amounts in the given currency. The same day always
 * gives the same plan.
 */
export function demoPlan(today: number, currencyCode: string): Plan {
  const accounts = accountInputs(today, currencyCode);
  const people = demoPeople(SEED);
  const submissions = demoSubmissions(people, SEED);
  const answers = submissions.map((submission) => submissionInput(submission, today));
  const contacts = people.map(respondentInput);
  return {
    stages: [
      stage('a synthetic job', [single('jobUpsert', jobInput())]),
      stage('a synthetic market', [
        single('marketBenchmarkSet', marketInput(today)),
        ...ratingInputs(today).map((input) => single('solutionRatingSet', input)),
        ...launchInputs(today).map((input) => single('launchRecord', input)),
      ]),
      stage('synthetic accounts', imports('accountsImport', 'accounts', accounts)),
      stage('synthetic people', imports('respondentsImport', 'respondents', contacts)),
      stage('synthetic answers', imports('submissionsImport', 'submissions', answers), 4),
      stage(
        'synthetic outcomes',
        outcomeInputs(today).map((input) => single('outcomeRecord', input)),
      ),
      ...pastStages(today, people),
      stage('synthetic tasks and notes', [
        ...taskInputs(today).map((input) => ({ ...single('taskCreate', input), by: TEAM_LEAD })),
        ...activityInputs(today).map((input) => byOwner('activityRecord', input)),
        ...sentimentInputs().map((input) => byOwner('accountSentimentSet', input)),
      ]),
      stage('synthetic playbooks', [
        ...playbookInputs().map((input) => single('playbookUpsert', input)),
        ...playbookStartInputs(today).map((input) => byOwner('playbookStart', input)),
      ]),
    ],
    testimonials: demoTestimonials(submissions),
    accounts: accounts.length,
    respondents: people.length,
    submissions: submissions.length,
  };
}

/** Past renewals and churn, which the back-test judges the score by. Former customers appear in no list. */
function pastStages(today: number, people: readonly DemoPerson[]): Stage[] {
  const { accounts, submissions, outcomes, archived } = formerCustomers(today);
  const earlier = earlierRenewals(people);
  const answers = [...submissions, ...earlier.map((renewal) => answersBefore(renewal, today))];
  const outcomesOfAll = [...renewalInputs(today, earlier), ...outcomes];
  return [
    stage('synthetic former customers', imports('accountsImport', 'accounts', accounts)),
    stage('synthetic answers of the past', imports('submissionsImport', 'submissions', answers), 4),
    stage('synthetic renewals and churn', imports('outcomesImport', 'outcomes', outcomesOfAll)),
    stage(
      'synthetic former customers',
      archived.map((input) => single('accountArchive', input)),
      4,
    ),
  ];
}

function stage(what: string, calls: readonly Call[], atOnce = 1): Stage {
  return { what, calls, atOnce };
}

function single(field: MutationName, input: Input): Call {
  return { field, input, items: 1, by: null };
}

/** Work on an account is done by its owner, or by the team lead if it has none. */
function byOwner(field: MutationName, input: AccountInput): Call {
  const account = DEMO_ACCOUNTS.find(({ externalId }) => externalId === input.account.externalId);
  return { ...single(field, input), by: account?.ownerEmail ?? TEAM_LEAD };
}

function imports(field: MutationName, list: string, inputs: readonly Input[]): Call[] {
  const size = field === 'submissionsImport' ? SUBMISSIONS_A_CALL : RECORDS_A_CALL;
  return batchesOf(inputs, size).map((items) => {
    return { field, input: { [list]: items }, items: items.length, by: null };
  });
}
