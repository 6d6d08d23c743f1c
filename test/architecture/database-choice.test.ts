import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slashed } from '../../cdk/bundle/slashed.ts';
import { EMBEDDED_ONLY } from '../dynamodb-local/embedded-only.ts';
import { TAKES_LONG } from '../dynamodb-local/takes-long.ts';
import { PROJECT_ROOT } from '../support/run/project-root.ts';

/** The only file that chooses the database for a test. */
const CHOICE = 'test/support/run/test-database.ts';

function sourcesOf(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.m?ts$/.test(path))
    .map((path) => slashed(join(folder, path)));
}

test('only tests about the embedded database start it directly', () => {
  const starting = sourcesOf('test').filter((path) =>
    / from '.*\/local\/dynamo\/embedded-dynamo\.ts'/.test(
      readFileSync(join(PROJECT_ROOT, path), 'utf8'),
    ),
  );
  expect(starting).toContain(CHOICE);
  expect(starting.filter((path) => path !== CHOICE && !(path in EMBEDDED_ONLY))).toEqual([]);
});

test('every test that is skipped on DynamoDB Local exists and has a reason', () => {
  for (const [path, reason] of Object.entries({ ...EMBEDDED_ONLY, ...TAKES_LONG })) {
    expect([path, existsSync(join(PROJECT_ROOT, path))]).toEqual([path, true]);
    expect(reason).not.toBe('');
  }
});
