import { readFile, rename, writeFile } from 'node:fs/promises';
import * as z from 'zod';

/** A consumer's position in each shard of a stream. */
interface Checkpoint {
  /** The stream that the positions belong to. A new table numbers its records from one again. */
  streamArn: string;
  shards: Readonly<Record<string, ShardPosition>>;
}

export interface ShardPosition {
  /** Sequence number of the last record processed; null if none. */
  after: string | null;
  /** Whether the shard is closed and fully read. */
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

/** A checkpoint that survives a restart. An unreadable file counts as no checkpoint, so records repeat. */
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
      // Replaced atomically, so that a killed process leaves either the old or the new file.
      await writeFile(`${file}.new`, JSON.stringify(checkpoint), { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
  };
}

/** A checkpoint that is lost when the server stops. */
export function memoryCheckpoint(): CheckpointStore {
  let kept: Checkpoint | null = null;
  return {
    load: async () => kept,
    save: async (checkpoint) => {
      kept = checkpoint;
    },
  };
}
