import {
  CONFIDENCES,
  RISK_BANDS,
  type Confidence,
  type RiskBand,
} from '../../domain/scoring/assessment.ts';
import { COMPETITOR_THREATS } from '../../domain/competitors/competitor.ts';
import { stepOf, type Job } from '../../domain/jobs/job.ts';
import { ROLES } from '../../domain/people/respondent.ts';
import { MAX_FILTER_VALUES } from '../kernel/limits.ts';
import type { Optional } from '../kernel/optional.ts';
import type { AtRiskCriteria } from '../kernel/ports.ts';
import { checkDay } from '../kernel/validation/date.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { checkAmount } from '../kernel/validation/money.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkEmail, checkName } from '../kernel/validation/text.ts';

/** What at-risk accounts can be narrowed by, in any combination; an empty list is the same as none. */
export interface AtRiskFilter {
  /** HIGH, MEDIUM and LOW unless given: UNKNOWN accounts are listed only when asked for. */
  bands?: Optional<readonly string[]>;
  ownerEmail?: Optional<string>;
  /** Accounts without an owner. */
  unassigned?: Optional<boolean>;
  segments?: Optional<readonly string[]>;
  /** From inclusive, to exclusive. */
  renewal?: Optional<{ from?: Optional<string>; to?: Optional<string> }>;
  /** Accounts in which this step is DIFFICULT. */
  stepKey?: Optional<string>;
  /** Accounts that this solution threatens. */
  solutionKey?: Optional<string>;
  threat?: Optional<string>;
  missingRole?: Optional<string>;
  confidence?: Optional<readonly string[]>;
  /** In the reporting currency. */
  minArr?: Optional<string>;
  /** True: put aside; false: not, or back. */
  snoozed?: Optional<boolean>;
}

/** In the order of the bands, as a filter that lists them is read. */
const DEFAULT_BANDS: readonly RiskBand[] = ['LOW', 'MEDIUM', 'HIGH'];

/** The parts of a job that a filter can name. */
type Parts = Pick<Job, 'steps' | 'solutions'>;

/** Whether a filter names a step or a solution, so that it takes the job to read it. */
export function namesPartOfJob(filter: Optional<AtRiskFilter>): boolean {
  return filter?.stepKey != null || filter?.solutionKey != null;
}

/** Reads a filter; BadInput names the first field that is wrong. No job where it names no part of one. */
export function parseAtRiskFilter(
  filter: Optional<AtRiskFilter>,
  job: Parts | null,
  reportingCurrency: string,
): AtRiskCriteria {
  const problems = new Problems(['filter']);
  const given = filter ?? {};
  const criteria: AtRiskCriteria = {
    bands: listOf(problems, 'bands', given.bands, RISK_BANDS) ?? DEFAULT_BANDS,
    unassigned: given.unassigned ?? false,
    segments: parseSegments(problems, given.segments),
    ...parseRenewal(problems, given.renewal),
    stepKey: parseStep(problems, given.stepKey, job),
    solutionKey: parseSolution(problems, given.solutionKey, job),
    threat: parse(given.threat, (v) => checkMember(problems, 'threat', v, COMPETITOR_THREATS)),
    missingRole: parse(given.missingRole, (v) => checkMember(problems, 'missingRole', v, ROLES)),
    confidence: listOf<Confidence>(problems, 'confidence', given.confidence, CONFIDENCES),
    ownerEmail: parse(given.ownerEmail, (v) => checkEmail(problems, 'ownerEmail', v)),
    minArr: parse(given.minArr, (v) => checkAmount(problems, 'minArr', v, reportingCurrency)),
    snoozed: given.snoozed ?? null,
  };
  problems.throwFirst();
  return criteria;
}

/** Null where nothing was given, and where the check has reported a problem. */
function parse<T, R>(value: Optional<T>, check: (value: T) => R | undefined): R | null {
  return value == null ? null : (check(value) ?? null);
}

/** Members of a set, each once and in the set's order, so that a filter has one cursor. */
function listOf<T extends string>(
  problems: Problems,
  field: string,
  values: Optional<readonly string[]>,
  members: readonly T[],
): readonly T[] | null {
  if (!values || values.length === 0) return null;
  const under = problems.under(field);
  const chosen = new Set(values.map((value, index) => checkMember(under, index, value, members)));
  return members.filter((member) => chosen.has(member));
}

function parseSegments(
  problems: Problems,
  segments: Optional<readonly string[]>,
): readonly string[] | null {
  if (!segments || segments.length === 0) return null;
  if (segments.length > MAX_FILTER_VALUES) {
    problems.tooMuch('segments', `must be at most ${MAX_FILTER_VALUES} segments.`);
  }
  const under = problems.under('segments');
  const checked = segments.flatMap((segment, index) => checkName(under, index, segment) ?? []);
  return [...new Set(checked)].sort();
}

function parseRenewal(
  problems: Problems,
  renewal: AtRiskFilter['renewal'],
): Pick<AtRiskCriteria, 'renewalFrom' | 'renewalTo'> {
  const under = problems.under('renewal');
  return {
    renewalFrom: parse(renewal?.from, (day) => checkDay(under, 'from', day)),
    renewalTo: parse(renewal?.to, (day) => checkDay(under, 'to', day)),
  };
}

function parseStep(problems: Problems, key: Optional<string>, job: Parts | null): string | null {
  if (key == null) return null;
  if (!job || !stepOf(job, key)) problems.invalid('stepKey', 'names no step of the job.');
  return key;
}

function parseSolution(
  problems: Problems,
  key: Optional<string>,
  job: Parts | null,
): string | null {
  if (key == null) return null;
  const isKnown = job?.solutions.some((solution) => solution.key === key) ?? false;
  if (!isKnown) problems.invalid('solutionKey', 'names no solution that is rated on the job.');
  return key;
}
