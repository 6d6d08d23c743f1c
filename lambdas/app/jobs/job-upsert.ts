import { authorize } from '../../platform/authz/authorize.ts';
import { type Job, type JobStep, SURVEY_LAYOUTS } from '../../domain/jobs/job.ts';
import { NOTHING_LEARNED } from '../../domain/jobs/learned.ts';
import { DEFAULT_SETTINGS } from '../../domain/jobs/settings.ts';
import { DEFAULT_QUESTIONS } from '../../domain/surveys/next-questions.ts';
import { settingsBeside } from '../../domain/jobs/step-weights.ts';
import { wordingHints } from '../../domain/kernel/step-wording.ts';
import { brandOf } from '../branding/brand.ts';
import { isSame } from '../kernel/text/canonical-json.ts';
import { MAX_STATEMENT } from '../kernel/limits.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { ifGiven } from '../kernel/validation/given.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkNotArchived } from '../kernel/validation/referenced.ts';
import { checkId, checkKeyBytes, checkText } from '../kernel/validation/text.ts';
import { checkQuestions } from '../surveys/links/link-terms.ts';
import { checkTranslations, translationsAfter } from './scoring/statement-translations.ts';
import { saveJob, type JobDecision } from './save-job.ts';
import { applySteps, checkSteps, checkWordings } from './scoring/step-changes.ts';
import type { JobUpsertInput } from '../kernel/generated/inputs.ts';

/**
 * Creates or updates a job. Writes nothing if nothing changes. Hints suggest improvements to the wording and
 * never cause an error.
 */
export async function jobUpsert(
  scope: Scope,
  input: JobUpsertInput,
): Promise<MutationResult<{ job: Job; hints: readonly string[] }>> {
  authorize(scope.actor, 'JOBS_WRITE');
  const { loaders, ports } = scope;
  const problems = new Problems();
  checkId(problems, 'key', input.key);
  const statement = ifGiven(input.statement, (text) =>
    checkText(problems, 'statement', text, MAX_STATEMENT),
  );
  if (statement === null)
    problems.invalid('statement', 'cannot be cleared: leave it out to keep it.');
  checkSteps(problems, input.steps ?? []);
  checkTranslations(problems, input.translations);
  ifGiven(input.surveyLayout, (layout) =>
    checkMember(problems, 'surveyLayout', layout, SURVEY_LAYOUTS),
  );
  checkQuestions(problems, 'surveyQuestions', input.surveyQuestions);
  if (!problems.isEmpty) return rejected(problems.list);
  const job = await saveJob(
    scope,
    input.key,
    (before) => decide(problems, before, input),
    (message) => problems.tooMuch('steps', message),
  );
  loaders.forget();
  if (!job) return rejected(problems.list);
  return done({ job, hints: wordingHints(job, (await brandOf(ports)).product) });
}

function decide(
  problems: Problems,
  before: Job | null,
  input: JobUpsertInput,
): JobDecision | undefined {
  if (before && !checkNotArchived(problems, before, 'key')) return undefined;
  const statement = input.statement ?? before?.statement;
  const steps = applySteps(problems, before?.steps ?? [], input.steps ?? []);
  checkWordings(problems, before?.steps ?? [], steps, input.steps ?? []);
  if (statement === undefined) return problems.invalid('statement', 'is required for a new job.');
  if (!before) checkKeyBytes(problems, 'key', input.key);
  if (!problems.isEmpty) return undefined;
  const {
    surveyQuestions: asked = before?.surveyQuestions,
    surveyLayout: layout = before?.surveyLayout,
  } = input;
  const said = {
    statement,
    translations: translationsAfter(before?.translations ?? {}, input.translations),
    steps,
    surveyQuestions: asked ?? DEFAULT_QUESTIONS,
    surveyLayout: SURVEY_LAYOUTS.find((known) => known === layout) ?? 'ONE_PAGE',
  };
  if (!before) return { job: newJob(input.key, said), reassesses: true };
  // Step weights are part of the settings, whose version is stored with each assessment.
  const weighsTheSame = isSame(before.steps.map(weightOf), steps.map(weightOf));
  const kept = settingsBeside(before.settings, before.steps, steps);
  const settings = weighsTheSame ? kept : { ...kept, version: kept.version + 1 };
  const reassesses = !isSame(before.steps.map(withoutWording), steps.map(withoutWording));
  return { job: { ...before, ...said, settings }, reassesses };
}

type Said = Pick<Job, 'statement' | 'translations' | 'steps' | 'surveyQuestions' | 'surveyLayout'>;

function newJob(key: string, said: Said): Job {
  return {
    key,
    ...said,
    settings: DEFAULT_SETTINGS,
    learned: NOTHING_LEARNED,
    market: {},
    solutions: [],
    revision: 1,
    rollupGeneration: 1,
    archivedAt: null,
  };
}

/** The parts of a step that affect figures: everything except its statements and owner. */
function withoutWording({ statement: _s, translations: _t, owner: _o, ...rest }: JobStep) {
  return rest;
}

function weightOf({ key, importance, isTableStakes }: JobStep) {
  return { key, importance, isTableStakes };
}
