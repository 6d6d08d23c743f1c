import { useClient, useMutation } from 'urql';
import { type FormError, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { useToast } from '../../../design/messages/toast.tsx';
import {
  ArchivedJobsDocument,
  ArchiveJobDocument,
  RestoreJobDocument,
  ViewerDocument,
} from '../../../generated/graphql.ts';
import { t } from '../texts.ts';

interface Named {
  key: string;
  statement: string;
}

/** Archives and restores jobs. Each undoes the other, and both return the errors, if any. */
export function useArchiving() {
  const client = useClient();
  const toast = useToast();
  const [, archive] = useMutation(ArchiveJobDocument);
  const [, restore] = useMutation(RestoreJobDocument);
  const set = async (job: string, isArchived: boolean): Promise<readonly FormError[]> => {
    const problems = isArchived
      ? await archive({ job }).then(({ data, error }) =>
          formErrorsOf(error, data?.jobArchive?.userErrors),
        )
      : await restore({ job }).then(({ data, error }) =>
          formErrorsOf(error, data?.jobRestore?.userErrors),
        );
    // The cache does not invalidate lists that did not contain the job, so refetch them.
    for (const lists of [ViewerDocument, ArchivedJobsDocument]) {
      await client.query(lists, {}, { requestPolicy: 'network-only' }).toPromise();
    }
    return problems;
  };
  const change = async ({ key, statement }: Named, isArchived: boolean) => {
    const problems = await set(key, isArchived);
    if (problems.length > 0) return problems;
    const undo = async () => {
      const [problem] = await set(key, !isArchived);
      const done = t(isArchived ? 'archive.restored' : 'archive.archived', { job: statement });
      toast({ message: problem?.message ?? done });
    };
    const message = t(isArchived ? 'archive.archived' : 'archive.restored', { job: statement });
    toast({ message, undo: () => void undo() });
    return problems;
  };
  return {
    archive: (job: Named) => change(job, true),
    restore: (job: Named) => change(job, false),
  };
}
