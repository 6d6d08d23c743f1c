import { startScheduled } from '../../../local/stream/scheduled-function.ts';

const HOUR_MS = 3_600_000;

/** A function whose runs return the given answers in turn, and then find nothing to do. */
function given(answers: (boolean | Error)[]) {
  const log = { runs: 0, atOnce: 0, mostAtOnce: 0 };
  const warnings: string[] = [];
  const scheduled = startScheduled({
    everyMs: HOUR_MS,
    run: async () => {
      log.runs += 1;
      log.atOnce += 1;
      log.mostAtOnce = Math.max(log.mostAtOnce, log.atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      log.atOnce -= 1;
      const answer = answers.shift() ?? false;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    warn: (line) => warnings.push(line),
  });
  return { scheduled, log, warnings };
}

describe('a scheduled function', () => {
  test('runs again immediately while it finds work, and never twice at the same time', async () => {
    const { scheduled, log } = given([true, true, false]);
    await Promise.all([scheduled.settle(), scheduled.settle()]);
    await scheduled.stop();
    expect(log.mostAtOnce).toBe(1);
    expect(log.runs).toBeGreaterThanOrEqual(4);
  });

  test('is settled once a run that started after the call finds nothing to do', async () => {
    const { scheduled, log } = given([false]);
    await scheduled.settle();
    const before = log.runs;
    await scheduled.settle();
    await scheduled.stop();
    expect(log.runs).toBe(before + 1);
  });

  test('that keeps failing is reported once and keeps running', async () => {
    const { scheduled, log, warnings } = given([new Error('busy'), new Error('busy')]);
    await scheduled.settle();
    await scheduled.settle();
    await scheduled.settle();
    await scheduled.stop();
    expect([log.runs >= 3, warnings]).toEqual([true, ['busy']]);
  });
});
