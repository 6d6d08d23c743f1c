import { rmSync } from 'node:fs';

/** After all tests: removes what they shared. */
export default function endTestRun() {
  rmSync(process.env.FOOTHOLD_TEST_RUN, { recursive: true, force: true });
}
