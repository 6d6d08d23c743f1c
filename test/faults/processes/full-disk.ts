import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Busy } from '../../../lambdas/app/kernel/errors.ts';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { dynoxideBinary } from '../../../local/dynamo/dynoxide-binary.ts';
import { accepted } from '../../support/mutation-results.ts';
import { thenDerivedDataFollowsFromFacts } from '../../support/store/derived-data.ts';
import { FactsModel } from '../../support/histories/facts-model.ts';
import { PROJECT_ROOT } from '../../support/run/project-root.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';
import {
  createTableIn,
  type StoredFoothold,
  storedFootholdOn,
} from '../../support/store/stored-foothold.ts';
import { embeddedDatabase } from '../../support/run/test-database.ts';

const JOB = { key: 'route' };
const STEPS = Array.from({ length: 10 }, (_, i) => `step-${i}`);
/** Four thousand characters, the maximum for a step. */
const WORDS = 'because '.repeat(500);
/** In blocks of 512 bytes: 3 MB per file. */
const LIMIT_BLOCKS = 6_000;

export const canFillDisk = process.platform !== 'win32';

export interface FilledDisk {
  confirmed: number;
  refused: number;
}

/**
 * Stops the database's files from growing, as a full disk does, and then gives them room again. Throws if a
 * refused write does not report that it can be retried, or if something confirmed is lost. Throws on Windows,
 * which has no limit on the size of files.
 */
export async function fillDisk(): Promise<FilledDisk> {
  if (!canFillDisk) throw new Error('Windows cannot limit the size of files: use Linux or macOS.');
  const dir = await givenScratchDir();
  const dataDir = join(dir, 'data');
  const model = new FactsModel();
  try {
    const cramped = await embeddedDatabase({ root: await limitedRoot(dir), dataDir });
    await createTableIn(cramped);
    const before = storedFootholdOn(cramped);
    await prepare(before);
    const refused = await sayUntilRefused(before, model);
    const account = before.deps.ports.accounts.idOf('a');
    assert.ok(await before.deps.ports.accounts.get(account), 'reading goes on');
    await before.stop();

    const roomy = await embeddedDatabase({ root: PROJECT_ROOT, dataDir });
    const after = storedFootholdOn(roomy);
    try {
      for (const n of refused) await say(after, model, n);
      await after.projectAll();
      await thenDerivedDataFollowsFromFacts(after, model, JOB.key, ['a']);
    } finally {
      await after.stop();
    }
    return { confirmed: model.inputs.length, refused: refused.length };
  } finally {
    await removeDir(dir);
  }
}

/** A folder with an embedded database that runs under a limit on file size. */
async function limitedRoot(dir: string): Promise<string> {
  const binary = await dynoxideBinary(PROJECT_ROOT);
  const root = join(dir, 'root');
  const place = join(root, 'node_modules', '@dynoxide', `${process.platform}-${process.arch}`);
  await mkdir(place, { recursive: true });
  const described = await readFile(join(dirname(binary), 'package.json'), 'utf8');
  await writeFile(join(place, 'package.json'), described);
  // A process that ignores the signal gets an error from the write, as on a full disk.
  const limited = `#!/bin/sh\ntrap '' XFSZ\nulimit -f ${LIMIT_BLOCKS}\nexec '${binary}' "$@"\n`;
  await writeFile(join(place, 'dynoxide'), limited, { mode: 0o755 });
  return root;
}

async function prepare(foothold: StoredFoothold): Promise<void> {
  const steps = STEPS.map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(foothold.scope(), { ...JOB, statement: 'get there', steps }));
  await accepted(accountUpsert(foothold.scope(), { externalId: 'a', name: 'a' }));
}

/** Submits until three submissions are refused, and returns their numbers. */
async function sayUntilRefused(foothold: StoredFoothold, model: FactsModel): Promise<number[]> {
  const refused: number[] = [];
  for (let n = 0; refused.length < 3; n += 1) {
    assert.ok(n < 500, 'the disk is never full');
    try {
      await say(foothold, model, n);
    } catch (error) {
      assert.ok(error instanceof Busy, `refused as ${String(error)}`);
      refused.push(n);
    }
  }
  return refused;
}

async function say(foothold: StoredFoothold, model: FactsModel, n: number): Promise<void> {
  const input = {
    idempotencyKey: `key-${n}`,
    job: JOB,
    account: { externalId: 'a' },
    respondent: { externalId: `person-${n}` },
    answers: STEPS.map((stepKey) => ({ stepKey, effort: 'DIFFICULT', explanation: WORDS })),
  };
  const { submission } = await accepted(submissionCreate(foothold.scope(), input));
  model.acknowledged(input, submission, `person-${n}`);
}
