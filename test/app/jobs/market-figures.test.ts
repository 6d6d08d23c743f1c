import { marketBenchmarkSet } from '../../../lambdas/app/jobs/market/market-benchmark-set.ts';
import { reassessmentOf } from '../../../lambdas/app/jobs/reassessment-of.ts';
import { solutionRatingSet } from '../../../lambdas/app/jobs/market/solution-rating-set.ts';
import { JOB, givenJobAndAccount } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import type {
  MarketBenchmarkSetInput,
  SolutionRatingSetInput,
} from '../../../lambdas/app/kernel/generated/inputs.ts';

const PANEL = { sampleSize: 240, source: 'panel', asOf: '2026-09-30' };
const BENCHMARK: MarketBenchmarkSetInput = {
  job: JOB,
  steps: [{ stepKey: 'plan-stops', ces: 62.5 }],
  ...PANEL,
};
const RATING: SolutionRatingSetInput = {
  job: JOB,
  solutionKey: 'routeiq',
  name: 'RouteIQ',
  aliases: ['Route IQ'],
  steps: [{ stepKey: 'plan-stops', ces: 40 }],
};

describe('a dry run', () => {
  test('checks figures and writes nothing', async () => {
    const { world, scope } = await givenJobAndAccount();
    const before = world.writes();
    const { job } = await accepted(marketBenchmarkSet(scope, { ...BENCHMARK, dryRun: true }));
    expect([job.market, job.revision]).toEqual([{}, 1]);
    const rated = await solutionRatingSet(scope, { ...RATING, dryRun: true });
    expect(rated).toEqual({ value: null, userErrors: [] });
    const steps = [{ stepKey: 'none', ces: 40 }];
    for (const refused of [
      problemsOf(marketBenchmarkSet(scope, { ...BENCHMARK, steps, dryRun: true })),
      problemsOf(solutionRatingSet(scope, { ...RATING, steps, dryRun: true })),
    ]) {
      expect((await refused).map(({ code, field }) => [code, field])).toEqual([
        ['NOT_FOUND', ['steps', '0', 'stepKey']],
      ]);
    }
    expect(world.writes()).toBe(before);
  });
});

describe('marketBenchmarkSet', () => {
  test('replaces the figures of the listed steps and reassesses every account', async () => {
    const { world, scope } = await givenJobAndAccount();
    await accepted(marketBenchmarkSet(scope, BENCHMARK));
    await world.finishSweeps();
    const steps = [{ stepKey: 'sequence-stops', ces: 0 }];
    const { job } = await accepted(marketBenchmarkSet(scope, { job: JOB, steps }));
    expect(job.market).toEqual({
      'plan-stops': { ces: 62.5, ...PANEL },
      'sequence-stops': { ces: 0, sampleSize: null, source: null, asOf: null },
    });
    expect(job.revision).toBe(3);
    expect(await reassessmentOf(scope, job)).toEqual({ done: 0, total: 1 });
  });

  test('writes nothing when nothing changed', async () => {
    const { world, scope } = await givenJobAndAccount();
    const first = await accepted(marketBenchmarkSet(scope, BENCHMARK));
    const before = world.writes();
    expect(await accepted(marketBenchmarkSet(scope, BENCHMARK))).toEqual(first);
    expect(world.writes()).toBe(before);
  });

  test.each<[string, Partial<MarketBenchmarkSetInput>, object]>([
    [
      'a CES above 100',
      { steps: [{ stepKey: 'plan-stops', ces: 100.1 }] },
      {
        code: 'INVALID',
        message: 'ces must be a percentage from 0 to 100; it is 100.1.',
        field: ['steps', '0', 'ces'],
      },
    ],
    [
      'a CES below 0',
      { steps: [{ stepKey: 'plan-stops', ces: -1 }] },
      {
        code: 'INVALID',
        message: 'ces must be a percentage from 0 to 100; it is -1.',
        field: ['steps', '0', 'ces'],
      },
    ],
    [
      'an unknown step',
      { steps: [{ stepKey: 'fly', ces: 1 }] },
      {
        code: 'NOT_FOUND',
        message: 'stepKey does not match a step of the job: check the key, or add the step.',
        field: ['steps', '0', 'stepKey'],
      },
    ],
    [
      'a duplicate step',
      { steps: [...BENCHMARK.steps, ...BENCHMARK.steps] },
      {
        code: 'INVALID',
        message: 'stepKey lists a step twice: give one figure per step.',
        field: ['steps', '1', 'stepKey'],
      },
    ],
    [
      'no step',
      { steps: [] },
      { code: 'INVALID', message: 'steps must have at least one step.', field: ['steps'] },
    ],
    [
      'a fractional sample size',
      { sampleSize: 1.5 },
      {
        code: 'INVALID',
        message: 'sampleSize must be a whole number, 0 or more; it is 1.5.',
        field: ['sampleSize'],
      },
    ],
    [
      'a date more than a day in the future',
      { asOf: '2026-12-01' },
      {
        code: 'INVALID',
        message: 'asOf must not be more than a day in the future; it is 2026-12-01.',
        field: ['asOf'],
      },
    ],
    [
      'an unknown job',
      { job: { key: 'nowhere' } },
      {
        code: 'NOT_FOUND',
        message: 'job does not match a job: create it first, or check its key.',
        field: ['job'],
      },
    ],
  ])('rejects %s and writes nothing', async (_, wrong, error) => {
    const { world, scope } = await givenJobAndAccount();
    const before = world.writes();
    expect(await problemsOf(marketBenchmarkSet(scope, { ...BENCHMARK, ...wrong }))).toEqual([
      error,
    ]);
    expect(world.writes()).toBe(before);
  });
});

describe('solutionRatingSet', () => {
  test('adds a competitor, and later changes only the given fields', async () => {
    const { scope } = await givenJobAndAccount();
    const { solution } = await accepted(solutionRatingSet(scope, RATING));
    const figure = { ces: 40, sampleSize: null, source: null, asOf: null };
    expect(solution).toEqual({
      key: 'routeiq',
      name: 'RouteIQ',
      aliases: ['Route IQ'],
      isManual: false,
      ratings: { 'plan-stops': figure },
    });
    await accepted(
      solutionRatingSet(scope, { job: JOB, solutionKey: 'excel', name: 'Excel', steps: [] }),
    );
    const { job } = await accepted(
      solutionRatingSet(scope, {
        job: JOB,
        solutionKey: 'routeiq',
        name: 'Route IQ Pro',
        isManual: true,
        aliases: null,
        steps: [{ stepKey: 'sequence-stops', ces: 80 }],
      }),
    );
    expect(job.solutions).toEqual([
      { key: 'excel', name: 'Excel', aliases: [], isManual: false, ratings: {} },
      {
        key: 'routeiq',
        name: 'Route IQ Pro',
        aliases: [],
        isManual: true,
        ratings: { 'plan-stops': figure, 'sequence-stops': { ...figure, ces: 80 } },
      },
    ]);
    expect(job.revision).toBe(4);
  });

  test.each<[string, Partial<SolutionRatingSetInput>, object]>([
    [
      'a key with #',
      { solutionKey: 'a#' },
      {
        code: 'INVALID',
        message: 'solutionKey must not contain #, control characters or lone surrogates.',
        field: ['solutionKey'],
      },
    ],
    [
      'a blank name',
      { name: '' },
      { code: 'INVALID', message: 'name must not be blank.', field: ['name'] },
    ],
    [
      'an alias of 201 characters',
      { aliases: ['ok', 'a'.repeat(201)] },
      {
        code: 'LIMIT_EXCEEDED',
        message: 'aliases.1 must be at most 200 characters; it has 201.',
        field: ['aliases', '1'],
      },
    ],
    [
      'an unknown step',
      { steps: [{ stepKey: 'fly', ces: 1 }] },
      {
        code: 'NOT_FOUND',
        message: 'stepKey does not match a step of the job: check the key, or add the step.',
        field: ['steps', '0', 'stepKey'],
      },
    ],
  ])('rejects %s and writes nothing', async (_, wrong, error) => {
    const { world, scope } = await givenJobAndAccount();
    const before = world.writes();
    expect(await problemsOf(solutionRatingSet(scope, { ...RATING, ...wrong }))).toEqual([error]);
    expect(world.writes()).toBe(before);
  });
});
