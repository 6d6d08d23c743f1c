import { rm, stat, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/**
 * An empty database as created by version 1.2.1 of the embedded DynamoDB, with one more index. The database
 * numbers a stream record by searching all earlier ones for the highest number. Without an index on that
 * expression, each write is slower than the previous one (a tenth of the speed after 30,000 records); with
 * it, the speed stays constant. Gzip in base64, created by starting the binary once and running
 *
 *     sqlite3 FILE "CREATE INDEX foothold_stream_sequence
 *       ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
 *       PRAGMA wal_checkpoint(TRUNCATE); VACUUM"
 */
const EMPTY_DATABASE = [
  'H4sIAAAAAAACA+3az0/aYBgH8BYU0MXhdiGLl/emRLfMLDvsYLJOu8UMUaEYyQ5NaV/g3UqL7Vs2j2QHj/u79r8s23XHvYWC',
  '0vJDjyPfT2ho6fM+ffu+b19psXpeYpySput1DE5eSZtSKiW9JUSSpLRYctKtVbGs3NmWpcXS0gtT3sj/lbK5cyl/kP/56HX+',
  '8ZqS+yM2AQAAYFn0t7LZwsGu3P/EHIt+a7oub7u2pfvco0ZH9+lVQB2TjrY9arqe5ecOK6qiqeS4fKReklmFyGmZxAqSHW40',
  'bKo7RofukUOlqu2MD+EEnQb1iFIVaTX1g1opFs8ymcLurlwfFPKvbPHdZ5w9tpmNqqQp70oqie3cGRxPbBW/X61mw5Q3z4YV',
  'maxebDMzkTNxKuskhlmjqpOzyvGJUqmTj2qdKDXt9Lgscp2oZW0vUeq2RYimXmqkfCqWWqmUjKQ96vB7RX6h177+2XedRYEO',
  '/aqzjtEaZkzuD7t13v547y04nN82PJHQWhRnipbm1NLFl9xRi84ODnzqiZyibRi/HmSeCCneXKSzha0t+Ud62NTD0RS9rUz2',
  '8fDDKX0b76U7HTy1+XXfbNOOsehEDc491gjEWLVokzmMM9fxFxVq+SwRnoyy7xUVDWrqhOd3O36P1PdKraSRlzNL9JgYOvy6',
  'S+cnto0GtWeEcG7r4waYE/OAyj1o4IymAIMHsTYfH2JbOdSOL9TtZOEGs23mtPSOa0VDYlzmTKnrZ2pFr6jnNbWqTSnc9dwe',
  '80W3iKrytucGrXY34LOawGjN7D1f1L9LTdZkphF288wU4ZmatuHPymRRm4YJdFE1Ts3B6gPaXURbYrg79zqdsC7RHJDc3RMH',
  'd8X1HP45SozfyQv7+UqmoGzJ0iA2mvKNgLvDsqPrfD9aWe2vyYN5oM+i5nCdJmtFb6nJeWD44ZR5QFza95gAeoYdxCbpWNVT',
  'c6seVW0/Whnf22+EN/L5X5J4AQAAAAAAAMASeCqni/nhU0S9R73wadGb9cH9/29JvAAAAAAAAABgKTxJF9cmHwCEv/9Lm2gZ',
  'AAAAAAAAgGW2jvt/AAAAAAAAgKWH3/8BAAAAAAAAcP8PAAAAAAAAAP8//P8/AAAAAAAAwPL7B0nofFAAgAAA',
].join('');

/** Creates the database file if it does not exist. */
export async function ensureDatabaseFile(file: string): Promise<void> {
  const existing = await stat(file).catch(() => null);
  if (existing !== null && existing.size > 0) return;
  // WAL files left by a removed database would be replayed into the new one.
  await Promise.all(['-wal', '-shm'].map((suffix) => rm(file + suffix, { force: true })));
  await writeFile(file, gunzipSync(Buffer.from(EMPTY_DATABASE, 'base64')), { mode: 0o600 });
}
