import * as z from 'zod';
import { Failure } from '../failure.ts';
import type { GraphqlClient, Operation } from './client.ts';
import { userErrorsData } from './user-errors.ts';

/** What to export, in the API's terms. */
export interface ListExport {
  kind: string;
  format: string;
  job: { key: string } | null;
  withNames: boolean;
}

const createData = z.object({
  exportCreate: z
    .object({ export: z.object({ id: z.string() }).nullable(), userErrors: userErrorsData })
    .nullable(),
});

export const CREATE_EXPORT: Operation<z.infer<typeof createData>> = {
  name: 'ExportCreate',
  document: `mutation ExportCreate($input: ExportCreateInput!) {
    exportCreate(input: $input) { export { id } userErrors { code message field } }
  }`,
  data: createData,
};

const shownExport = z.object({
  status: z.string(),
  rowsWritten: z.int(),
  failureReason: z.string().nullable(),
  downloadUrl: z.string().nullable(),
});
export type ShownExport = z.infer<typeof shownExport>;

const exportData = z.object({ export: shownExport.nullable() });

export const EXPORT: Operation<z.infer<typeof exportData>> = {
  name: 'Export',
  document: `query Export($id: ID!) {
    export(id: $id) { status rowsWritten failureReason downloadUrl }
  }`,
  data: exportData,
};

/** Requests an export and returns its id. Throws a Failure with the reason if the request is refused. */
export async function createExport(client: GraphqlClient, input: ListExport): Promise<string> {
  const { exportCreate: made } = await client.send(CREATE_EXPORT, { input });
  const [error] = made?.userErrors ?? [];
  if (error) throw new Failure(error.message);
  if (!made?.export) throw new Failure("You don't have permission to export this list.");
  return made.export.id;
}

/** Returns the current state of an export. Throws a Failure if it no longer exists. */
export async function exportNow(client: GraphqlClient, id: string): Promise<ShownExport> {
  const { export: shown } = await client.send(EXPORT, { id });
  if (!shown) throw new Failure('The export no longer exists. Try again.');
  return shown;
}
