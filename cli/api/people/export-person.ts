import * as z from 'zod';
import { Failure } from '../../failure.ts';
import type { GraphqlClient, Operation } from '../client.ts';
import { userErrorsData } from '../user-errors.ts';

const exportData = z.object({
  respondentExport: z
    .object({
      document: z.string().nullable(),
      endCursor: z.string().nullable(),
      withdrawalUrl: z.string().nullable(),
      userErrors: userErrorsData,
    })
    .nullable(),
});

export const EXPORT_PERSON: Operation<z.infer<typeof exportData>> = {
  name: 'RespondentExport',
  document: `mutation RespondentExport($input: RespondentExportInput!) {
    respondentExport(input: $input) {
      document endCursor withdrawalUrl userErrors { code message field }
    }
  }`,
  data: exportData,
};

/** A part of the document about a person. Its lists continue those of the previous part. */
const partData = z.looseObject({ submissions: z.array(z.unknown()) });
export type Part = z.infer<typeof partData>;

export interface PersonPart {
  part: Part;
  withdrawalUrl: string | null;
}

/** Yields the document about a person, part by part. Throws a Failure if the person does not exist. */
export async function* personParts(
  client: GraphqlClient,
  who: { account: { externalId: string }; respondentExternalId: string },
): AsyncGenerator<PersonPart> {
  let after: string | null = null;
  do {
    const sent: object = after === null ? who : { ...who, after };
    const { respondentExport: answer }: z.infer<typeof exportData> = await client.send(
      EXPORT_PERSON,
      { input: sent },
    );
    const [error] = answer?.userErrors ?? [];
    if (error) throw new Failure(error.message);
    if (!answer?.document) throw new Failure('The server sent no document. Try again.');
    const { document, withdrawalUrl, endCursor } = answer;
    yield { part: partData.parse(JSON.parse(document)), withdrawalUrl };
    if (endCursor !== null && endCursor === after) {
      throw new Failure('The server says that there is more, but sent no cursor. Try again.');
    }
    after = endCursor;
  } while (after !== null);
}
