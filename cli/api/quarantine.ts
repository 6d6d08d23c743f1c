import * as z from 'zod';
import { type ConnectionPage, connectionOf } from '../export/pages.ts';
import { Failure } from '../failure.ts';
import type { GraphqlClient, Operation } from './client.ts';
import { userErrorsData } from './user-errors.ts';

const entryData = z.object({
  id: z.string(),
  work: z.string(),
  accountId: z.string().nullable(),
  jobKey: z.string().nullable(),
  respondentId: z.string().nullable(),
  item: z.string().nullable(),
  error: z.string(),
  attempts: z.int(),
  firstFailedAt: z.string(),
  lastFailedAt: z.string(),
  nextTryAt: z.string(),
});
/** An item that failed and was quarantined, identified by internal ids. */
export type QuarantineEntry = z.infer<typeof entryData>;

export const QUARANTINE: Operation<{ list: ConnectionPage<QuarantineEntry> | null }> = {
  name: 'Quarantine',
  document: `query Quarantine($after: String) {
    list: quarantine(first: 100, after: $after) {
      nodes {
        id work accountId jobKey respondentId item
        error attempts firstFailedAt lastFailedAt nextTryAt
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  data: z.object({ list: connectionOf(entryData) }),
};

const retryData = z.object({
  quarantineRetry: z
    .object({ entries: z.array(z.object({ id: z.string() })), userErrors: userErrorsData })
    .nullable(),
});

export const QUARANTINE_RETRY: Operation<z.infer<typeof retryData>> = {
  name: 'QuarantineRetry',
  document: `mutation QuarantineRetry($input: QuarantineRetryInput!) {
    quarantineRetry(input: $input) { entries { id } userErrors { code message field } }
  }`,
  data: retryData,
};

/** Maximum number of ids per call. */
const IDS_A_CALL = 100;

/**
 * Schedules a retry of entries. Returns how many will be retried and the server's messages about the others.
 */
export async function retryEntries(
  client: GraphqlClient,
  ids: readonly string[],
): Promise<{ retried: number; problems: string[] }> {
  let retried = 0;
  const problems: string[] = [];
  for (let start = 0; start < ids.length; start += IDS_A_CALL) {
    const part = ids.slice(start, start + IDS_A_CALL);
    const { quarantineRetry: answer } = await client.send(QUARANTINE_RETRY, {
      input: { ids: part },
    });
    if (!answer) throw new Failure('The server did not report what it will retry. Try again.');
    retried += answer.entries.length;
    for (const { message, field } of answer.userErrors) {
      const id = part[Number(field?.[1])];
      problems.push(id === undefined ? message : `${id}: ${message}`);
    }
  }
  return { retried, problems };
}
