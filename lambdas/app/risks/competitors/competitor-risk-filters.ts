import { COMPETITOR_THREATS, type CompetitorRow } from '../../../domain/competitors/competitor.ts';
import { type Job, stepOf } from '../../../domain/jobs/job.ts';
import {
  type Criteria,
  filterOf,
  type ParseContext,
  severalOf,
} from '../../kernel/lists/filter.ts';
import { checkMember } from '../../kernel/validation/member.ts';

interface CompetitorParseContext extends ParseContext {
  job: Job;
}

const filter = filterOf<CompetitorRow, object, CompetitorParseContext>();

const solutionKey = filter({
  parse: (given: string, { problems, name, job }) =>
    job.solutions.some(({ key }) => key === given)
      ? given
      : problems.invalid(name, 'does not match a rated solution of the job.'),
  meets:
    (key) =>
    ({ solutionKey: found }) =>
      found === key,
});

const stepKey = filter({
  parse: (given: string, { problems, name, job }) =>
    stepOf(job, given) ? given : problems.invalid(name, 'does not match a step of the job.'),
  meets:
    (key) =>
    ({ stepKey: found }) =>
      found === key,
});

const threat = filter({
  parse: (given: string, { problems, name }) =>
    checkMember(problems, name, given, COMPETITOR_THREATS),
  meets:
    (wanted) =>
    ({ threat: found }) =>
      found === wanted,
});

/** Filters of competitor rows. The use case parses with these, and the store matches rows with them. */
export const COMPETITOR_FILTERS = {
  solutionKeys: severalOf(solutionKey),
  stepKeys: severalOf(stepKey),
  threats: severalOf(threat),
};

export type CompetitorCriteria = Criteria<typeof COMPETITOR_FILTERS>;
