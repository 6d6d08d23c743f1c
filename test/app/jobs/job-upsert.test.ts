import { jobGet } from '../../../lambdas/app/jobs/job-get.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { jobsList } from '../../../lambdas/app/jobs/jobs-list.ts';
import { reassessmentOf } from '../../../lambdas/app/jobs/reassessment-of.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { DEFAULT_SETTINGS } from '../../../lambdas/domain/jobs/settings.ts';
import { scopeOf } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';
import type { JobUpsertInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

const key = 'routing';
const JOB: JobUpsertInput = {
  key,
  statement: 'get there on time',
  steps: ['a', 'b', 'c'].map((step) => ({ key: step, statement: `do ${step}` })),
};

async function givenJob() {
  const world = await givenWorld(NOW);
  const scope = scopeOf(world);
  const { job } = await accepted(jobUpsert(scope, JOB));
  await world.finishSweeps();
  const upsert = async (change: Partial<JobUpsertInput>) =>
    (await accepted(jobUpsert(scope, { key, ...change }))).job;
  return { world, scope, job, upsert };
}

describe('jobUpsert', () => {
  test('lets a step reuse the wording of an inactive one, which then cannot be reactivated', async () => {
    const { scope, upsert } = await givenJob();
    await upsert({ steps: [{ key: 'b', isActive: false }] });
    await upsert({ steps: [{ key: 'd', statement: 'do b' }] });
    const again = { key, steps: [{ key: 'b', isActive: true }] };
    const [problem] = await problemsOf(jobUpsert(scope, again));
    expect(problem?.message).toContain('is also the wording of step "d"');
    const swapped = await upsert({
      steps: [
        { key: 'a', statement: 'do c' },
        { key: 'c', statement: 'do a' },
      ],
    });
    expect(swapped.steps.map(({ statement }) => statement)).toEqual([
      'do c',
      'do b',
      'do a',
      'do b',
    ]);
  });

  test('creates a job with the default settings', async () => {
    const { scope, job } = await givenJob();
    expect(job).toEqual({
      archivedAt: null,
      key,
      statement: 'get there on time',
      translations: {},
      steps: ['a', 'b', 'c'].map((step, index) => ({
        key: step,
        ordinal: index,
        position: index + 1,
        statement: `do ${step}`,
        translations: {},
        isActive: true,
        importance: 1,
        isTableStakes: false,
        owner: null,
      })),
      settings: DEFAULT_SETTINGS,
      learned: { version: 0, personSpread: 0.22, prior: null },
      market: {},
      solutions: [],
      revision: 1,
      rollupGeneration: 1,
      surveyQuestions: 5,
      surveyLayout: 'ONE_PAGE',
    });
    expect(await jobGet(scope, { by: { key } })).toEqual(job);
    expect(await jobGet(scope, { by: { id: nodeId('Job', [key]) } })).toEqual(job);
    expect((await jobsList(scope, {})).edges.map(({ node }) => node)).toEqual([job]);
  });

  test('keeps absent fields and resets null ones to their defaults', async () => {
    const { upsert } = await givenJob();
    const b = { key: 'b', importance: 3, isTableStakes: true, isActive: false, owner: 'maps team' };
    const changed = await upsert({ steps: [b] });
    expect(changed.steps[1]).toMatchObject({ ...b, statement: 'do b', ordinal: 1, position: 2 });
    const cleared = { importance: null, isTableStakes: null, isActive: null, owner: null };
    const back = await upsert({ steps: [{ key: 'b', ...cleared }] });
    expect(back.steps[1]).toMatchObject({
      importance: 1,
      isTableStakes: false,
      isActive: true,
      owner: null,
    });
  });

  test('keeps absent translations, replaces them with a given list and removes them on null', async () => {
    const { world, scope, upsert } = await givenJob();
    const translations = [
      { language: 'DE', statement: ' pünktlich ankommen ' },
      { language: 'FR', statement: 'arriver à l’heure' },
    ];
    const said = { translations, surveyLayout: 'STEP_BY_STEP' };
    const { revision } = await upsert({
      ...said,
      steps: [{ key: 'b', translations: translations.slice(0, 1) }],
    });
    const job = await upsert({ steps: [{ key: 'b', owner: 'maps team' }] });
    expect([job.translations, job.steps[1]?.translations, job.surveyLayout]).toEqual([
      { de: 'pünktlich ankommen', fr: 'arriver à l’heure' },
      { de: 'pünktlich ankommen' },
      'STEP_BY_STEP',
    ]);
    // Wording does not affect figures, so the revision stays the same.
    expect([revision, job.revision]).toEqual([1, 1]);
    const writes = world.writes();
    await upsert(said);
    expect(world.writes()).toBe(writes);
    const cleared = await upsert({ translations: null, surveyLayout: null });
    expect([cleared.translations, cleared.surveyLayout]).toEqual([{}, 'ONE_PAGE']);
    const refused = await problemsOf(
      jobUpsert(scope, {
        key,
        translations: [...translations.slice(0, 1), ...translations.slice(0, 1)],
        steps: [{ key: 'b', translations: [{ language: 'NL', statement: '' }] }],
      }),
    );
    expect(refused.map(({ field }) => field)).toEqual([
      ['steps', '0', 'translations', '0', 'language'],
      ['steps', '0', 'translations', '0', 'statement'],
      ['translations', '1', 'language'],
    ]);
  });

  test('writes nothing when nothing changed', async () => {
    const { world, job, upsert } = await givenJob();
    const before = world.writes();
    expect(await upsert(JOB)).toEqual(job);
    expect(await upsert({ steps: [{ key: 'b' }] })).toEqual(job);
    expect(world.writes()).toBe(before);
  });

  test.each([
    ['one listed step stays where it is', ['c'], ['a', 'b', 'c']],
    ['listed steps swap their places', ['c', 'a'], ['c', 'b', 'a']],
    ['a full list gives the order', ['b', 'x', 'c', 'a'], ['b', 'x', 'c', 'a']],
    ['a new step comes right after the one listed before it', ['a', 'x'], ['a', 'x', 'b', 'c']],
    ['a new step comes right before the one listed after it', ['x', 'c'], ['a', 'b', 'x', 'c']],
    ['new steps alone come last, in their order', ['y', 'x'], ['a', 'b', 'c', 'y', 'x']],
  ])('orders steps: %s', async (_, listed, order) => {
    const { upsert } = await givenJob();
    const { steps } = await upsert({
      steps: listed.map((step) => ({ key: step, statement: `do ${step}` })),
    });
    expect(steps.map((step) => step.key)).toEqual(order);
    expect(steps.map(({ position }) => position)).toEqual(order.map((_step, index) => index + 1));
    const ordinals = new Map(steps.map(({ key: name, ordinal }) => [name, ordinal]));
    expect(['a', 'b', 'c'].map((name) => ordinals.get(name))).toEqual([0, 1, 2]);
    expect(new Set(ordinals.values()).size).toBe(steps.length);
  });

  test('reassesses every account when a figure can change, but not for a change of wording', async () => {
    const { world, scope, job, upsert } = await givenJob();
    const worded = await upsert({ statement: 'Be on time', steps: [{ key: 'a', owner: 'x' }] });
    expect([worded.revision, await reassessmentOf(scope, job)]).toEqual([1, null]);
    const switched = await upsert({ steps: [{ key: 'a', isActive: false }] });
    expect([switched.revision, switched.settings.version]).toEqual([2, 1]);
    expect(await reassessmentOf(scope, job)).toEqual({ done: 0, total: 0 });
    await world.finishSweeps();
    expect(await reassessmentOf(scope, job)).toBeNull();
  });

  test('counts a change of step importance as a new version of the settings', async () => {
    const { upsert } = await givenJob();
    const { revision, settings } = await upsert({ steps: [{ key: 'a', importance: 2 }] });
    expect({ revision, settings }).toEqual({
      revision: 2,
      settings: { ...DEFAULT_SETTINGS, version: 2 },
    });
  });

  test('retries on top of a concurrent change', async () => {
    const { world, upsert } = await givenJob();
    world.meanwhile(() =>
      jobUpsert(scopeOf(world), { key, steps: [{ key: 'x', statement: 'do x' }] }),
    );
    const { steps } = await upsert({ steps: [{ key: 'y', statement: 'do y' }] });
    expect(steps.map((step) => [step.key, step.ordinal])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['x', 3],
      ['y', 4],
    ]);
  });

  test.each<[string, Partial<JobUpsertInput>, object]>([
    [
      'a key with #',
      { key: 'a#b' },
      {
        code: 'INVALID',
        message: 'key must not contain #, control characters or lone surrogates.',
        field: ['key'],
      },
    ],
    [
      'a new job without a statement',
      { key: 'new' },
      { code: 'INVALID', message: 'statement is required for a new job.', field: ['statement'] },
    ],
    [
      'a cleared statement',
      { statement: null },
      {
        code: 'INVALID',
        message: 'statement cannot be cleared: leave it out to keep it.',
        field: ['statement'],
      },
    ],
    [
      'a new step without a statement',
      { steps: [{ key: 'a' }, { key: 'x' }] },
      {
        code: 'INVALID',
        message: 'statement is required for a new step.',
        field: ['steps', '1', 'statement'],
      },
    ],
    [
      'a duplicate step',
      { steps: [{ key: 'a' }, { key: 'a' }] },
      {
        code: 'INVALID',
        message: 'key lists a step twice: list it once.',
        field: ['steps', '1', 'key'],
      },
    ],
    [
      'a weight that is not positive',
      { steps: [{ key: 'a', importance: 0 }] },
      {
        code: 'INVALID',
        message: 'importance must be greater than 0, between 0.000001 and 1000000; it is 0.',
        field: ['steps', '0', 'importance'],
      },
    ],
    [
      'a reserved step key',
      { steps: [{ key: '__proto__', statement: 's' }] },
      {
        code: 'INVALID',
        message: 'key is a reserved word: choose another.',
        field: ['steps', '0', 'key'],
      },
    ],
    [
      '101 steps at once',
      { steps: Array.from({ length: 101 }, (_, n) => ({ key: `s${n}`, statement: 's' })) },
      {
        code: 'LIMIT_EXCEEDED',
        message: 'steps must be at most 100; there are 101.',
        field: ['steps'],
      },
    ],
    [
      'a 101st step',
      { steps: Array.from({ length: 98 }, (_, n) => ({ key: `s${n}`, statement: `s${n}` })) },
      {
        code: 'LIMIT_EXCEEDED',
        message: 'steps must leave the job with at most 100 steps; it would have 101.',
        field: ['steps'],
      },
    ],
    [
      'the wording of another step',
      { steps: [{ key: 'd', statement: ' Do B ' }] },
      {
        code: 'INVALID',
        message:
          'statement is also the wording of step "b" ("do b"): reword step "d" so that the two differ.',
        field: ['steps', '0', 'statement'],
      },
    ],
  ])('rejects %s and writes nothing', async (_, wrong, error) => {
    const { world, scope } = await givenJob();
    const before = world.writes();
    expect(await problemsOf(jobUpsert(scope, { key, ...wrong }))).toEqual([error]);
    expect(world.writes()).toBe(before);
  });
});
