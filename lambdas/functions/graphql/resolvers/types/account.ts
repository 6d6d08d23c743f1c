import { outcomeNodeId } from '../../../../app/accounts/outcomes/outcome-of-account.ts';
import { outcomesList } from '../../../../app/accounts/outcomes/outcomes-list.ts';
import { nodeId } from '../../../../app/kernel/nodes/node-id.ts';
import { respondentsList } from '../../../../app/people/respondents-list.ts';
import { accountRiskGet } from '../../../../app/risks/account-risk-get.ts';
import { currentAnswersGet } from '../../../../app/risks/current-answers-get.ts';
import { namedAnswersGet } from '../../../../app/risks/named-answers-get.ts';
import { competitorRisksOf } from '../../../../app/risks/competitors/competitor-risks-of.ts';
import { requireJob } from '../../../../app/kernel/nodes/selectors.ts';
import { submissionsList } from '../../../../app/submissions/submissions-list.ts';
import { isKnownByLink } from '../../../../app/surveys/links/is-by-link.ts';
import { respondentAnswersGet } from '../../../../app/people/respondent-answers-get.ts';
import { respondentSubmissionsList } from '../../../../app/people/respondent-submissions-list.ts';
import { erasesAt } from '../../../../domain/people/withdrawal.ts';
import { lastStatedAt, mayContact, roleOf } from '../../../../domain/people/respondent.ts';
import { accountTasksList } from '../../../../app/work/tasks/tasks-list.ts';
import { timelineList } from '../../../../app/work/timeline/timeline-list.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import { selectsBelow } from '../../selects-below.ts';
import { storedAccount } from './stored-account.ts';
import { mapPage } from '../../parents.ts';
import { stepOfJob } from './part-of-job.ts';
import { timelineParent } from './work.ts';

export const accountResolvers: Pick<
  Resolvers,
  'Account' | 'CurrentAnswer' | 'Withdrawal' | 'Outcome' | 'PersonAnswers' | 'Respondent'
> = {
  Account: {
    id: ({ id }) => nodeId('Account', [id]),
    respondents: (account, args, { scope }) => respondentsList(scope, account, args),
    submissions: (account, args, { scope }) => submissionsList(scope, account, args),
    outcomes: (account, args, { scope }) => outcomesList(scope, account, args),
    tasks: (account, args, { scope }) => accountTasksList(scope, account, args),
    timeline: async (account, args, { scope }) =>
      mapPage(await timelineList(scope, account, args), timelineParent),
    risk: async (account, { job: selector, asOf }, { scope }) => {
      const job = await requireJob(scope, selector);
      if (asOf != null) {
        const { riskAsOfGet } = await import('../../../../app/truth/risk-as-of-get.ts');
        const then = await riskAsOfGet(scope, { accountId: account.id, job, asOf });
        return then && { job, assessment: then, asOf };
      }
      const assessment = await accountRiskGet(scope, account.id, job);
      return assessment && { job, assessment };
    },
    competitorRisks: async (account, { job: selector }, { scope }) => {
      const { job, rows } = await competitorRisksOf(scope, account, selector);
      return rows.map((row) => ({ job, row, accountId: account.id }));
    },
    currentAnswers: async (account, { job: selector }, { scope, request }, info) => {
      const { id: requestId, purpose } = request;
      const call = { operation: 'currentAnswers', isDryRun: false, purpose, requestId };
      const { job, people } = selectsBelow(info, 'respondent')
        ? await namedAnswersGet(scope, account, selector, call)
        : await currentAnswersGet(scope, account, selector);
      return people.map((person) => ({ job, person }));
    },
  },
  Outcome: {
    id: outcomeNodeId,
    account: ({ accountId }, _, { scope }) => storedAccount(scope, accountId),
    createdAt: ({ recordedAt }) => recordedAt,
  },
  PersonAnswers: {
    respondent: ({ person }) => person.respondent,
    answers: ({ job, person }) => person.answers.map((answer) => ({ job, answer })),
  },
  CurrentAnswer: {
    step: ({ job, answer }) => stepOfJob(job, answer.stepKey),
    effort: ({ answer }) => answer.effort,
    explanation: ({ answer }) => answer.text?.explanation ?? null,
    reason: ({ answer }) => answer.text?.reason ?? null,
    about: ({ answer }) => answer.text?.about ?? null,
    alternative: ({ answer }) => answer.text?.alternative ?? null,
    answeredAt: ({ answer }) => answer.at,
    isByLink: ({ answer }, _, { scope }) => isKnownByLink(scope, answer.submissionId),
  },
  Respondent: {
    id: ({ accountId, id }) => nodeId('Respondent', [accountId, id]),
    name: ({ stated }) => stated.name?.value ?? null,
    email: ({ stated }) => stated.email?.value ?? null,
    phone: ({ stated }) => stated.phone?.value ?? null,
    language: ({ stated }) => stated.language?.value ?? null,
    role: roleOf,
    mayContact,
    account: ({ accountId }, _, { scope }) => scope.loaders.account(accountId),
    updatedAt: lastStatedAt,
    mailStop: ({ mailStop }) =>
      mailStop?.undone === null ? { reason: mailStop.why, at: mailStop.at } : null,
    submissions: (respondent, args, { scope }) =>
      respondentSubmissionsList(scope, respondent, args),
    currentAnswers: async (respondent, { job: selector }, { scope }) => {
      const { job, answers } = await respondentAnswersGet(scope, respondent, selector);
      return answers.map((answer) => ({ job, answer }));
    },
  },
  Withdrawal: {
    requestedAt: ({ at }) => at,
    erasesAt,
    mode: ({ keepsEfforts }) => (keepsEfforts ? 'PSEUDONYMISE' : 'DROP'),
  },
};
