import { runStages, type Stage } from '../../../lambdas/functions/refresh/stages.ts';

test('each stage gets its own time limit even if earlier stages fail or take long', async () => {
  let now = 0;
  const deadlines: Record<string, number> = {};
  const stage = (name: string, milliseconds: number, error?: Error): Stage => ({
    name,
    milliseconds,
    run: async (deadline) => {
      deadlines[name] = deadline;
      now += 1000;
      if (error) throw error;
      return { [name]: milliseconds };
    },
  });
  const failures: unknown[] = [];
  const broken = new Error('no erasures today');
  const { counts, failed } = await runStages(
    [stage('erasures', 30, broken), stage('retention', 20), stage('snapshots', 10)],
    () => now,
    (...failure) => failures.push(failure),
  );
  expect(deadlines).toEqual({ erasures: 30, retention: 1020, snapshots: 2010 });
  expect([counts, failed]).toEqual([{ retention: 20, snapshots: 10 }, ['erasures']]);
  expect(failures).toEqual([['erasures', broken]]);
});
