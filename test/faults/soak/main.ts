import endTestRun from '../../support/run/end-test-run.ts';
import testRun from '../../support/run/test-run.ts';
import { givenHistoryLab, type HistoryLab } from '../history/history-lab.ts';
import { runClockHistory } from '../history/clock-history.ts';
import { drillsOf, endDrills } from './drills.ts';
import { memoryProblem, type MemoryWatched, watchMemory } from './memory-watch.ts';
import { soakOptions, type SoakOptions, USAGE } from './options.ts';
import { createProgress, type Progress } from './progress.ts';
import { soakReport, type Violation } from './soak-report.ts';

const COMMAND = 'npm run test:soak --';
/** One in this many histories has a clock that jumps. */
const CLOCK_EVERY = 10;
const VIOLATIONS_AT_MOST = 3;

async function main(): Promise<number> {
  const options = optionsOr((problem) => console.error(`${problem}\n\n${USAGE}`));
  if (!options) return 1;
  // Starts the database for histories, as a Jest run does.
  await testRun({ maxWorkers: 1 });
  return options.seed === null ? soak(options) : runAlone(options.seed, options);
}

function optionsOr(refuse: (problem: string) => void): SoakOptions | null {
  try {
    return soakOptions(process.argv.slice(2));
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function runAlone(seed: number, { shrinks }: SoakOptions): Promise<number> {
  const lab = await givenHistoryLab();
  const violation = await lab.run(seed, { shrinks });
  await lab.stop();
  console.log(violation ?? `The history of seed ${seed} ends as it should.`);
  return violation === null ? 0 : 1;
}

async function soak({ minutes }: SoakOptions): Promise<number> {
  const first = Date.now() % 1_000_000_000;
  const deadline = Date.now() + minutes * 60_000;
  const progress = createProgress(deadline);
  const violations: Violation[] = [];
  const drills: [string, string][] = [];
  const watch = await watchMemory();
  for (const { name, run } of drillsOf(minutes, String(first))) {
    progress.say(name);
    const came = await run().catch((error: unknown) => {
      violations.push({ what: `${name}: ${textOf(error)}`, again: `${COMMAND} --minutes 1` });
      return 'failed';
    });
    drills.push([name, came]);
  }
  const lab = await givenHistoryLab();
  const last = await histories(lab, { first, deadline, progress, violations });
  const memory = await watch.stop().catch((error: unknown): MemoryWatched | null => {
    violations.push({ what: textOf(error), again: `${COMMAND} --minutes ${minutes}` });
    return null;
  });
  const problem = memory && memoryProblem(memory);
  if (problem) violations.push({ what: problem, again: `${COMMAND} --minutes ${minutes}` });
  const { tally, counts } = lab;
  await lab.stop();
  progress.end();
  console.log(soakReport({ ...counts, seeds: [first, last], tally, drills, memory, violations }));
  return violations.length === 0 ? 0 : 1;
}

interface Run {
  first: number;
  deadline: number;
  progress: Progress;
  violations: Violation[];
}

/** Runs the histories of consecutive seeds until the deadline. Returns the last seed. */
async function histories(
  lab: HistoryLab,
  { first, deadline, progress, violations }: Run,
): Promise<number> {
  let seed = first;
  for (; Date.now() < deadline && violations.length < VIOLATIONS_AT_MOST; seed += 1) {
    const violation = await lab.run(seed);
    if (violation !== null) {
      violations.push({ what: violation, again: `${COMMAND} --seed ${seed} --shrink` });
    }
    if (seed % CLOCK_EVERY === 0) await clockHistory(lab, seed, violations);
    const { histories: run, inputs } = lab.counts;
    const faults = lab.tally.total;
    const found = `${violations.length} violations`;
    progress.say('histories', `${run} run, ${inputs} inputs, ${faults} faults, ${found}`);
  }
  return Math.max(first, seed - 1);
}

async function clockHistory(lab: HistoryLab, seed: number, violations: Violation[]): Promise<void> {
  try {
    lab.counts.inputs += await runClockHistory(lab.foothold, seed);
    lab.counts.histories += 1;
  } catch (error) {
    const what = `With a clock that jumps, seed ${seed}: ${textOf(error)}`;
    violations.push({ what, again: 'npx jest test/faults/clock-jumps, with that seed' });
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main()
  .then(async (code) => {
    await endDrills();
    await endTestRun();
    process.exit(code);
  })
  .catch((error: unknown) => {
    console.error(textOf(error));
    process.exit(1);
  });
