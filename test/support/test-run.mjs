import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before all tests: a folder for what they make once and share. */
export default function testRun() {
  process.env.FOOTHOLD_TEST_RUN = mkdtempSync(join(tmpdir(), 'foothold-run-'));
}
