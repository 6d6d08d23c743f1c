import * as z from 'zod';
import type { batchRecord } from '../../../intake/import/sending/batch-record.ts';
import type { GraphqlClient, Operation } from '../client.ts';
import { userErrorsData } from '../user-errors.ts';

const recordData = z.object({
  importBatchRecord: z.object({ userErrors: userErrorsData }).nullish(),
});

export const RECORD_BATCH: Operation<z.infer<typeof recordData>> = {
  name: 'ImportBatchRecord',
  document: `mutation ImportBatchRecord($input: ImportBatchRecordInput!) {
    importBatchRecord(input: $input) { userErrors { code message field } }
  }`,
  data: recordData,
};

/**
 * Records an import in the history. Returns the server's message if it refuses. The import continues without
 * it.
 */
export async function recordBatch(
  client: GraphqlClient,
  input: ReturnType<typeof batchRecord>,
): Promise<string | null> {
  const { importBatchRecord } = await client.send(RECORD_BATCH, { input });
  return importBatchRecord?.userErrors[0]?.message ?? null;
}

const batchData = z.object({
  batch: z.string(),
  kind: z.string(),
  fileName: z.string(),
  importedBy: z.string(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  rows: z.int(),
  imported: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  leftOut: z.int(),
  notices: z.array(z.string()),
  retractedAt: z.string().nullable(),
});
export type ListedBatch = z.infer<typeof batchData>;

const batchesData = z.object({
  importBatches: z.object({ nodes: z.array(batchData.nullable()) }).nullable(),
});

export const BATCHES: Operation<z.infer<typeof batchesData>> = {
  name: 'ImportBatches',
  document: `query ImportBatches($first: Int!) {
    importBatches(first: $first) {
      nodes {
        batch kind fileName importedBy startedAt endedAt
        rows imported unchanged rejected leftOut notices retractedAt
      }
    }
  }`,
  data: batchesData,
};

/** The latest imports, newest first. */
export async function latestBatches(
  client: GraphqlClient,
  first: number,
): Promise<readonly ListedBatch[]> {
  const { importBatches } = await client.send(BATCHES, { first });
  return (importBatches?.nodes ?? []).flatMap((node) => node ?? []);
}
