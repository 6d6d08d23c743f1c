import type { Client } from 'urql';
import { Failure } from '../../../../../intake/failure.ts';
import { ABOUT_A_JOB, API_KINDS } from '../../../../../intake/import/sending/batch-record.ts';
import { savedMapping } from '../../../../../intake/draft/saved-mapping.ts';
import { fingerprintOf } from '../../../../../intake/mapping/fingerprint.ts';
import {
  SavedMappingDocument,
  SaveMappingDocument,
  type SavedMappingQuery,
} from '../../../generated/graphql.ts';
import { serverText } from '../words/server-words.ts';
import type { DraftMapping } from '../columns/draft-mapping.ts';
import type { OpenedFile } from '../file/opened-file.ts';

/** The saved mapping of a file with the same headers. */
export type KnownMapping = NonNullable<SavedMappingQuery['importMapping']>;

/** Stores mappings for the team. */
export interface MappingMemory {
  /** Returns null if there is none or the request fails. The mapping is then guessed. */
  find(opened: OpenedFile): Promise<KnownMapping | null>;
  /** Throws a Failure with the reason if the mapping was not saved. */
  save(opened: OpenedFile, draft: DraftMapping): Promise<void>;
}

/** The mappings stored on the server for one job, or for no job if the key is null. */
export function mappingMemory(client: Client, jobKey: string | null): MappingMemory {
  const job = jobKey === null ? null : { key: jobKey };
  return {
    async find({ header }) {
      if (job === null) return null;
      const variables = { fingerprint: fingerprintOf(header), job };
      const options = { requestPolicy: 'network-only' } as const;
      const { data } = await client.query(SavedMappingDocument, variables, options).toPromise();
      return data?.importMapping ?? null;
    },

    async save(opened, draft) {
      const { file, header } = opened;
      const input = {
        fingerprint: fingerprintOf(header),
        kind: API_KINDS[draft.kind],
        ...(job !== null && ABOUT_A_JOB.has(draft.kind) && { job }),
        name: file.name.slice(-MAX_NAME),
        mapping: JSON.stringify(savedMapping(opened, draft)),
      };
      const { data, error } = await client.mutation(SaveMappingDocument, { input }).toPromise();
      const problem = data?.importMappingSave?.userErrors[0]?.message ?? error?.message;
      if (problem !== undefined) throw new Failure(serverText(problem));
    },
  };
}

const MAX_NAME = 200;
