import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobRebuild } from '../../../lambdas/app/jobs/job-rebuild.ts';
import { accepted } from '../../support/mutation-results.ts';
import { settle } from '../../support/store/derived-data.ts';
import { createEdge } from '../../support/callers/graphql-edge.ts';
import { permissions, permissionsOf } from '../../support/run/platform.ts';
import { PROJECT_ROOT } from '../../support/run/project-root.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';
import {
  createTableIn,
  type StoredFoothold,
  storedFootholdOn,
} from '../../support/store/stored-foothold.ts';
import { embeddedDatabase } from '../../support/run/test-database.ts';

/**
 * The database file that the version of 2026-11-22 left in its data folder, and its response to QUERY. In
 * that version, list entries were not yet compact and owners' e-mail addresses were not yet in lower case.
 */
const FIXTURE = join(PROJECT_ROOT, 'test', 'local', 'dynamo', 'fixtures', '2026-11-22');
const QUERY = `{
  atRiskAccounts(job: {key: "route"}, filter: {bands: [HIGH, MEDIUM, LOW, UNKNOWN]}) {
    nodes { account { name ownerEmail } score band drivers { step { key } struggle } }
  }
  accounts { nodes { name } }
  churnHotspots(job: {key: "route"}) { step { key } ces respondents }
  portfolio(job: {key: "route"}) { bands { band accounts } }
  competitorRisks(job: {key: "route"}) { nodes { account { name } step { key } threat } }
  testimonialCandidates(job: {key: "route"}, filter: {includeHeldBack: true}) { nodes { quote } }
}`;

let scratch: string;
let dataDir: string;
let foothold: StoredFoothold;
let before: unknown;
beforeAll(async () => {
  scratch = await givenScratchDir();
  dataDir = join(scratch, 'data');
  await mkdir(dataDir);
  await chmod(dataDir, 0o755);
  const file = join(dataDir, 'foothold.db');
  await writeFile(file, gunzipSync(await readFile(`${FIXTURE}.db.gz`)), { mode: 0o644 });
  const { now, seen } = JSON.parse(await readFile(`${FIXTURE}.json`, 'utf8')) as {
    now: number;
    seen: unknown;
  };
  before = JSON.parse(JSON.stringify(seen).replaceAll(/Kim\d@Example/g, (at) => at.toLowerCase()));
  const database = await embeddedDatabase({ root: PROJECT_ROOT, dataDir });
  await createTableIn(database);
  foothold = storedFootholdOn(database);
  foothold.clock.now = now;
});
afterAll(async () => {
  await foothold.stop();
  await removeDir(scratch);
});

async function seen() {
  const { data, errors } = await createEdge({ ports: foothold.deps.ports }).ask(QUERY);
  expect(errors).toEqual([]);
  return data;
}

test('permissions of an existing data folder are restricted to its owner', async () => {
  expect(await permissionsOf(dataDir)).toBe(permissions('700'));
  expect(await permissionsOf(join(dataDir, 'foothold.db'))).toBe(permissions('600'));
});

test("data of an earlier version gives the same results, except that owners' addresses are in lower case", async () => {
  expect(await seen()).toEqual(before);
});

test('data of an earlier version can be changed, and gives the same results after a rebuild', async () => {
  await accepted(
    accountUpsert(foothold.scope(), { externalId: 'a1', ownerEmail: 'KIM1@example.com' }),
  );
  await accepted(jobRebuild(foothold.scope(), { job: { key: 'route' }, withHistory: true }));
  await settle(foothold);
  expect(await seen()).toEqual(before);
});
