import { isPutAside } from '../../domain/accounts/acknowledgement.ts';
import { CONFIDENCES, RISK_BANDS } from '../../domain/scoring/assessment.ts';
import { COMPETITOR_THREATS } from '../../domain/competitors/competitor.ts';
import { stepOf, type Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { ROLES } from '../../domain/people/respondent.ts';
import type { Optional } from '../kernel/optional.ts';
import { checkDay } from '../kernel/validation/date.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { checkAmount } from '../kernel/validation/money.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkMembers, checkNames } from '../kernel/validation/several.ts';
import { checkEmail } from '../kernel/validation/text.ts';
import { type Listed, type Mark, ownerMark } from './listed.ts';

/** The parts of a job that a filter can name. */
export type Parts = Pick<Job, 'steps' | 'solutions'>;

interface Reading {
  problems: Problems;
  /** The filter's own name. */
  name: string;
  /** Null where no filter that is given names a part of the job. */
  job: Parts | null;
  reportingCurrency: string;
}

/** By what entries are judged. */
export interface Judge {
  job: Pick<Job, 'steps'>;
  at: Instant;
  mark: Mark;
}

/** One thing that accounts can be narrowed by: how it is read, and which accounts meet it. */
export interface Filter<Given, Value> {
  /** Undefined where something is wrong, which is reported; null where nothing narrows. */
  parse(given: Given, reading: Reading): Value | null | undefined;
  meets(value: Value, judge: Judge): (account: Listed) => boolean;
  namesPartOfJob?: true;
}

function filter<Given, Value>(one: Filter<Given, Value>): Filter<Given, Value> {
  return one;
}

/** Every filter of lists of accounts; the store and the tests judge accounts by nothing else. */
export const AT_RISK_FILTERS = {
  bands: filter({
    parse: (given: readonly string[], { problems, name }) =>
      checkMembers(problems, name, given, RISK_BANDS),
    meets:
      (bands) =>
      ({ band }) =>
        bands.includes(band),
  }),
  ownerEmail: filter({
    parse: (given: string, { problems, name }) => checkEmail(problems, name, given),
    meets: (email, { mark }) => {
      const wanted = ownerMark(mark, email);
      return ({ owner }) => owner === wanted;
    },
  }),
  /** Accounts without an owner. */
  unassigned: filter({
    parse: (given: boolean) => given || null,
    meets:
      () =>
      ({ owner }) =>
        owner === null,
  }),
  segments: filter({
    parse: (given: readonly string[], { problems, name }) => checkNames(problems, name, given),
    meets:
      (segments) =>
      ({ segment }) =>
        segment !== null && segments.includes(segment),
  }),
  /** From inclusive, to exclusive. */
  renewal: filter({
    parse: (given: { from?: Optional<string>; to?: Optional<string> }, { problems, name }) => {
      const under = problems.under(name);
      const from = given.from == null ? null : checkDay(under, 'from', given.from);
      const to = given.to == null ? null : checkDay(under, 'to', given.to);
      if (from === undefined || to === undefined) return undefined;
      return from === null && to === null ? null : { from, to };
    },
    meets:
      ({ from, to }) =>
      ({ renewal }) =>
        renewal !== null && (from === null || renewal >= from) && (to === null || renewal < to),
  }),
  /** Accounts in which this step is DIFFICULT. */
  stepKey: filter({
    parse: (key: string, { problems, name, job }) =>
      job && stepOf(job, key) ? key : problems.invalid(name, 'names no step of the job.'),
    meets: (key, { job }) => {
      const ordinal = stepOf(job, key)?.ordinal;
      return ({ steps }) => ordinal !== undefined && steps.includes(ordinal);
    },
    namesPartOfJob: true,
  }),
  /** Accounts that this solution threatens. */
  solutionKey: filter({
    parse: (given: string, { problems, name, job }) =>
      job?.solutions.some(({ key }) => key === given)
        ? given
        : problems.invalid(name, 'names no solution that is rated on the job.'),
    meets:
      (key) =>
      ({ rivals }) =>
        rivals.includes(key),
    namesPartOfJob: true,
  }),
  threat: filter({
    parse: (given: string, { problems, name }) =>
      checkMember(problems, name, given, COMPETITOR_THREATS),
    meets:
      (wanted) =>
      ({ threat }) =>
        threat === wanted,
  }),
  missingRole: filter({
    parse: (given: string, { problems, name }) => checkMember(problems, name, given, ROLES),
    meets:
      (role) =>
      ({ missing }) =>
        missing.includes(role),
  }),
  confidence: filter({
    parse: (given: readonly string[], { problems, name }) =>
      checkMembers(problems, name, given, CONFIDENCES),
    meets:
      (wanted) =>
      ({ confidence }) =>
        wanted.includes(confidence),
  }),
  /** In the reporting currency; read as minor units. */
  minArr: filter({
    parse: (given: string, { problems, name, reportingCurrency }) =>
      checkAmount(problems, name, given, reportingCurrency),
    meets:
      (least) =>
      ({ arr }) =>
        arr !== null && arr >= least,
  }),
  /** True: snoozed; false: not, or back. */
  snoozed: filter({
    parse: (given: boolean) => given,
    meets:
      (wanted, { at }) =>
      ({ aside }) =>
        isPutAside(aside ?? null, at) === wanted,
  }),
};
