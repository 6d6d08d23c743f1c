import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { messageOf } from '../startup/startup-error.ts';

export interface DeliveryPort {
  /** Calls the function with records. */
  invoke(records: readonly DynamoDBRecord[]): Promise<DynamoDBBatchResponse | null | undefined>;
  /** Marks everything up to this record as processed. */
  commit(record: DynamoDBRecord): Promise<void>;
  /** Stores a record that keeps failing. */
  setAside(record: DynamoDBRecord, reason: string): Promise<void>;
  /** Whether the database responds. If not, failures do not indicate a bad record. */
  isReachable(): Promise<boolean>;
  wait(milliseconds: number): Promise<void>;
  isStopped(): boolean;
}

/** Number of attempts for a record before it is set aside. */
export const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Delivers a batch in order and at least once, as Lambda does for a stream with partial batch responses.
 * Resumes from the first failed record, halves the batch if the function throws, and sets aside a record that
 * fails every time, so that it does not block the others.
 */
export async function deliverBatch(records: readonly DynamoDBRecord[], port: DeliveryPort) {
  let pending = records;
  let size = pending.length;
  let attempts = 0;
  let isBisecting = false;
  while (pending.length > 0 && !port.isStopped()) {
    const part = pending.slice(0, size);
    const { done, failure } = await deliver(part, port);
    const last = part[done - 1];
    if (last !== undefined) {
      await port.commit(last);
      pending = pending.slice(done);
      attempts = 0;
    }
    if (failure === null || port.isStopped()) continue;
    attempts += 1;
    if (!failure.isOfFirst && part.length > 1 && (isBisecting || attempts >= ATTEMPTS)) {
      size = Math.ceil(part.length / 2);
      attempts = 0;
      isBisecting = true;
    } else if (attempts < ATTEMPTS) {
      await port.wait(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1)));
    } else if (await port.isReachable()) {
      pending = await setFirstAside(pending, failure.reason, port);
      size = pending.length;
      attempts = 0;
      isBisecting = false;
    } else {
      attempts -= 1;
      await port.wait(LONGEST_PAUSE_MS);
    }
  }
}

interface Outcome {
  /** Number of records processed from the front. */
  done: number;
  /** `isOfFirst` is true if the first unprocessed record is known to be the one that failed. */
  failure: { reason: string; isOfFirst: boolean } | null;
}

async function deliver(part: readonly DynamoDBRecord[], port: DeliveryPort): Promise<Outcome> {
  try {
    const response = await port.invoke(part);
    const done = firstFailed(part, response);
    if (done === part.length) return { done, failure: null };
    return { done, failure: { reason: 'The function reported it as failed.', isOfFirst: true } };
  } catch (error) {
    return { done: 0, failure: { reason: messageOf(error), isOfFirst: false } };
  }
}

/**
 * Index of the first failed record, or the batch's length if there is none. Throws on an unknown identifier.
 */
function firstFailed(
  part: readonly DynamoDBRecord[],
  response: DynamoDBBatchResponse | null | undefined,
): number {
  const failures = response?.batchItemFailures ?? [];
  const indexes = failures.map(({ itemIdentifier }) => {
    const index = part.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === itemIdentifier);
    if (index < 0) throw new Error('The function reported a record that is not in its batch.');
    return index;
  });
  return Math.min(part.length, ...indexes);
}

async function setFirstAside(
  pending: readonly DynamoDBRecord[],
  reason: string,
  port: DeliveryPort,
): Promise<readonly DynamoDBRecord[]> {
  const [first, ...rest] = pending;
  if (first === undefined) return rest;
  await port.setAside(first, reason);
  await port.commit(first);
  return rest;
}
