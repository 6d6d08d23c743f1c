import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileCheckpoint } from '../../../local/stream/checkpoint.ts';
import { failedRecords } from '../../../local/stream/failed-records.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';

let dir: string;
beforeEach(async () => {
  dir = await givenScratchDir();
});
afterEach(() => removeDir(dir));

describe('a file checkpoint', () => {
  const CHECKPOINT = { streamArn: 's', shards: { a: { after: '12', isDone: false } } };

  test('loads what was saved last, and leaves no other files', async () => {
    const file = join(dir, 'projector.json');
    const store = fileCheckpoint(file);
    expect(await store.load()).toBeNull();
    await store.save({ streamArn: 's', shards: {} });
    await store.save(CHECKPOINT);
    expect(await fileCheckpoint(file).load()).toEqual(CHECKPOINT);
    expect(await readdir(dir)).toEqual(['projector.json']);
  });

  test.each([[''], ['{"streamArn":"s"'], ['{"streamArn":1,"shards":{}}']])(
    'loads as null if the file contains %j',
    async (content) => {
      const file = join(dir, 'projector.json');
      await writeFile(file, content);
      expect(await fileCheckpoint(file).load()).toBeNull();
    },
  );
});

describe('a stream record that keeps failing', () => {
  test('is written to a file with the reason, with a warning', async () => {
    const file = join(dir, 'failed-records.jsonl');
    const warnings: string[] = [];
    const failed = failedRecords(file, (line) => warnings.push(line));
    const record = { dynamodb: { SequenceNumber: '7' } };
    await failed.add('projector', record, 'boom');
    await failed.add('projector', record, 'boom again');
    const kept = (await readFile(file, 'utf8')).trim().split('\n');
    expect(kept.map((line) => ({ ...(JSON.parse(line) as object), at: 'now' }))).toEqual([
      { at: 'now', function: 'projector', reason: 'boom', record },
      { at: 'now', function: 'projector', reason: 'boom again', record },
    ]);
    expect(warnings[0]).toBe(
      `The projector failed to process stream record 7 (boom); it is kept in ${file}.`,
    );
  });
});
