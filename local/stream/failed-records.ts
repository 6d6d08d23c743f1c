import { appendFile } from 'node:fs/promises';
import type { DynamoDBRecord } from 'aws-lambda';

/** Stores records that a function could not process, one JSON document per line. */
export interface FailedRecords {
  add(functionName: string, record: DynamoDBRecord, reason: string): Promise<void>;
}

/** Stores nothing if `file` is null. Calls `warn` for each record. */
export function failedRecords(file: string | null, warn: (line: string) => void): FailedRecords {
  return {
    add: async (functionName, record, reason) => {
      const line = { at: new Date().toISOString(), function: functionName, reason, record };
      if (file !== null) await appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
      const where = file === null ? '' : `; it is kept in ${file}`;
      const number = record.dynamodb?.SequenceNumber ?? '?';
      warn(`The ${functionName} failed to process stream record ${number} (${reason})${where}.`);
    },
  };
}
