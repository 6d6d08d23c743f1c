import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { random, type Random } from '../../../demo/kernel/random.ts';
import { type Printed, startCommand } from '../../support/run/command-line.ts';

/** Kinds of garbage that fill a file. */
export type RubbishKind =
  | 'rows of nonsense'
  | 'noise'
  | 'one quotation that never ends'
  | 'one line that never ends';

const HEADER = 'Company,Person,Date,plan';
const BEGINNING: Readonly<Record<RubbishKind, string>> = {
  'rows of nonsense': `${HEADER}\n`,
  noise: '',
  'one quotation that never ends': `${HEADER}\n"`,
  'one line that never ends': HEADER,
};
const MAPPING = {
  account: { column: 'Company' },
  respondent: { column: 'Person' },
  submittedAt: { column: 'Date' },
  steps: { plan: { column: 'plan' } },
  scale: { 1: 'VERY_EASY', 5: 'VERY_DIFFICULT' },
};
const PART_BYTES = 1_000_000;

export interface RubbishImport extends Printed {
  /** Peak memory of the command; 0 on other systems than Linux. */
  peakMegabytes: number;
}

/** Imports a garbage file of a given size with the CLI and measures its peak memory. */
export async function importRubbish(
  endpoint: string,
  dir: string,
  kind: RubbishKind,
  bytes: number,
): Promise<RubbishImport> {
  const file = join(dir, 'rubbish.csv');
  const mapping = join(dir, 'mapping.json');
  await writeRubbish(file, kind, bytes);
  await writeFile(mapping, JSON.stringify(MAPPING));
  const { child, ended } = startCommand([
    ...['import', 'responses', file, '--job', 'route', '--mapping', mapping],
    ...['--endpoint', `${endpoint}/graphql`],
  ]);
  const peak = peakMegabytesOf(child.pid ?? 0);
  const printed = await ended;
  return { ...printed, peakMegabytes: await peak };
}

/** Written in parts, since the file may exceed memory. */
async function writeRubbish(file: string, kind: RubbishKind, bytes: number): Promise<void> {
  const chance = random(kind);
  const part = partOf(kind, chance);
  const stream = createWriteStream(file);
  stream.write(BEGINNING[kind]);
  for (let written = 0; written < bytes; written += PART_BYTES) {
    if (!stream.write(part)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

/** One megabyte, which is repeated to fill the file. */
function partOf(kind: RubbishKind, chance: Random): string | Buffer {
  switch (kind) {
    case 'rows of nonsense':
      return nonsense(chance);
    case 'noise':
      return noise(chance);
    case 'one quotation that never ends':
    case 'one line that never ends':
      return 'on and on '.repeat(PART_BYTES / 10);
  }
}

/** A megabyte of long rows with the right columns, none of which can be imported. */
function nonsense(chance: Random): string {
  const rows = Array.from({ length: 50 }, () => {
    const cells = Array.from({ length: 4 }, () => 'abc?,;"\t '.charAt(chance.between(0, 8)));
    return `${cells.join('').replaceAll('"', '""')},p,not a day,${'z'.repeat(19_980)}`;
  });
  return `${rows.join('\n')}\n`;
}

/** A megabyte of random bytes. */
function noise(chance: Random): Buffer {
  const words = Uint32Array.from({ length: PART_BYTES / 4 }, () => chance.next() * 2 ** 32);
  return Buffer.from(words.buffer);
}

/** Polls the peak memory that Linux reports until the process has ended. */
async function peakMegabytesOf(pid: number): Promise<number> {
  let peak = 0;
  for (;;) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    if (kilobytes === undefined) return peak;
    peak = Number(kilobytes) / 1_000;
    await sleep(50);
  }
}
