import { readFile, rename, writeFile } from 'node:fs/promises';
import * as z from 'zod';

/** How far a consumer has come in each shard of a stream. */
interface Checkpoint {
  /** Of the stream that the positions belong to: a new table counts from one again. */
  streamArn: string;
  shards: Readonly<Record<string, ShardPosition>>;
}

export interface ShardPosition {
  /** Sequence number of the last record that is done with; null: none yet. */
  after: string | null;
  /** The shard is closed and read to its end. */
  isDone: boolean;
}

export interface CheckpointStore {
  load(): Promise<Checkpoint | null>;
  save(checkpoint: Checkpoint): Promise<void>;
}

const CHECKPOINT = z.object({
  streamArn: z.string(),
  shards: z.record(z.string(), z.object({ after: z.string().nullable(), isDone: z.boolean() })),
});

/** Survives the end of the server. A file that cannot be read counts as none: records repeat. */
export function fileCheckpoint(file: string): CheckpointStore {
  return {
    load: async () => {
      try {
        return CHECKPOINT.parse(JSON.parse(await readFile(file, 'utf8')));
      } catch {
        return null;
      }
    },
    save: async (checkpoint) => {
      // Replaced in one step, so that a kill leaves the old file or the new one.
      await writeFile(`${file}.new`, JSON.stringify(checkpoint), { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
  };
}

/** Lasts as long as the server. */
export function memoryCheckpoint(): CheckpointStore {
  let kept: Checkpoint | null = null;
  return {
    load: async () => kept,
    save: async (checkpoint) => {
      kept = checkpoint;
    },
  };
}
