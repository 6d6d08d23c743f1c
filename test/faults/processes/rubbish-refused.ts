import assert from 'node:assert/strict';
import { type FootholdProcess, givenFootholdProcess } from '../../support/run/running-foothold.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';
import { importRubbish, type RubbishKind } from './rubbish-import.ts';
import { prepareWriting, submissionsOf } from './writers.ts';

/** The expected final output and exit code of the CLI. */
const ENDS: Readonly<Record<RubbishKind, readonly [number, RegExp]>> = {
  'rows of nonsense': [2, /imported +0\n[\s\S]*rejected +[\d,]+ +see .*\.rejected\.csv\n/],
  noise: [1, /the file has no column "Company"/],
  'one quotation that never ends': [1, /line 2 has more than [\d,]+ characters/],
  'one line that never ends': [1, /line 1 has more than [\d,]+ characters/],
};
/** Limit for files of any size: the memory of Node and the parser, and some reserve. */
const PEAK_MEGABYTES = 400;

export type Peaks = ReadonlyMap<RubbishKind, number>;

/**
 * Imports garbage files of the given sizes (in MB) with the CLI. Returns the peak memory of each in MB.
 * Throws if a message does not say clearly what is wrong, or if anything is written.
 */
export async function refuseRubbish(
  megabytes: Readonly<Partial<Record<RubbishKind, number>>>,
): Promise<Peaks> {
  const dir = await givenScratchDir();
  const server = await givenFootholdProcess(['--empty', '--memory']);
  const peaks = new Map<RubbishKind, number>();
  try {
    await prepareWriting(server.ask);
    for (const [kind, size] of Object.entries(megabytes) as [RubbishKind, number][]) {
      const bytes = size * 1_000_000;
      const { code, out, err, peakMegabytes } = await importRubbish(server.url, dir, kind, bytes);
      const [expectedCode, end] = ENDS[kind];
      assert.equal(code, expectedCode, `${kind}: ${err}`);
      assert.match(out + err, end);
      assert.ok(peakMegabytes < PEAK_MEGABYTES, `${kind} takes ${peakMegabytes} MB of memory`);
      await thenNothingIsWritten(server);
      peaks.set(kind, peakMegabytes);
    }
    return peaks;
  } finally {
    await server.stop();
    await removeDir(dir);
  }
}

async function thenNothingIsWritten({ ask }: FootholdProcess): Promise<void> {
  for (const account of ['a', 'b', 'c', 'd']) {
    assert.equal(await submissionsOf(ask, account), 0, 'nothing is written');
  }
  const { accounts } = (await ask('{ accounts(first: 10) { nodes { externalId } } }')) as {
    accounts: { nodes: unknown[] };
  };
  assert.equal(accounts.nodes.length, 4, 'no account is made');
}
