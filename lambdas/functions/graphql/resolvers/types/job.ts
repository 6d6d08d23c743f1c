import { nodeId } from '../../../../app/kernel/nodes/node-id.ts';
import { reassessmentOf } from '../../../../app/jobs/reassessment-of.ts';
import { backtestProgress } from '../../../../app/truth/backtest-progress.ts';
import { scoringHistoryList } from '../../../../app/jobs/scoring/scoring-history-list.ts';
import { rebuildOf } from '../../../../app/jobs/rebuild-of.ts';
import type { Calibration } from '../../../../domain/jobs/settings.ts';
import { ROLES } from '../../../../domain/people/respondent.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import type { RatingOfJob, StepOfJob } from '../../parents.ts';
import { translationList } from '../language-name.ts';

export const jobResolvers: Pick<
  Resolvers,
  'Job' | 'JobStep' | 'ScoringSettings' | 'Solution' | 'SolutionRating'
> = {
  Job: {
    id: ({ key }) => nodeId('Job', [key]),
    translations: ({ translations }) => translationList(translations),
    steps: (job) => job.steps.map((step) => ({ job, step })),
    solutions: (job) => job.solutions.map((solution) => ({ job, solution })),
    scoring: ({ settings }) => settings,
    scoringHistory: (job, args, { scope }) => scoringHistoryList(scope, job, args),
    reassessment: (job, _, { scope }) => reassessmentOf(scope, job),
    rebuild: (job, _, { scope }) => rebuildOf(scope, job),
    backtestProgress: (job, _, { scope }) => backtestProgress(scope, job),
  },
  JobStep: {
    id: ({ job, step }) => nodeId('JobStep', [job.key, step.key]),
    key: ({ step }) => step.key,
    position: ({ step }) => step.position,
    statement: ({ step }) => step.statement,
    translations: ({ step }) => translationList(step.translations),
    isActive: ({ step }) => step.isActive,
    importance: ({ step }) => step.importance,
    isTableStakes: ({ step }) => step.isTableStakes,
    owner: ({ step }) => step.owner,
    marketCes: ({ job, step }) => job.market[step.key]?.ces ?? null,
    marketBenchmark: ({ job, step }) => job.market[step.key] ?? null,
    solutions: ratingsAt,
  },
  ScoringSettings: {
    calibration: ({ calibration }) => calibration && calibrationOf(calibration),
    roleWeights: ({ roleWeights }) => ROLES.map((role) => ({ role, weight: roleWeights[role] })),
  },
  Solution: {
    id: ({ job, solution }) => nodeId('Solution', [job.key, solution.key]),
    key: ({ solution }) => solution.key,
    name: ({ solution }) => solution.name,
    aliases: ({ solution }) => solution.aliases,
    isManual: ({ solution }) => solution.isManual,
  },
  SolutionRating: {
    solution: ({ job, solution }) => ({ job, solution }),
    ces: ({ figure }) => figure.ces,
    sampleSize: ({ figure }) => figure.sampleSize,
    asOf: ({ figure }) => figure.asOf,
  },
};

function calibrationOf({ slopeInterval, churned, cases, ...calibration }: Calibration) {
  return {
    ...calibration,
    cases,
    churned,
    baseRate: churned / cases,
    slopeInterval: slopeInterval && { ...slopeInterval, level: 0.95 },
  };
}

/** The competitors rated at a step, lowest CES first. Ties keep the job's order by key. */
function ratingsAt({ job, step }: StepOfJob): RatingOfJob[] {
  return job.solutions
    .flatMap((solution) => {
      const figure = solution.ratings[step.key];
      return figure ? [{ job, solution, figure }] : [];
    })
    .sort((a, b) => a.figure.ces - b.figure.ces);
}
