import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type AllRows, allRowsOf } from '../../../api/all-rows.ts';
import { formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { useToast } from '../../../design/messages/toast.tsx';
import { Skeleton } from '../../../design/skeleton/skeleton.tsx';
import { ProblemNotice } from '../../../design/states.tsx';
import { wholeNumber } from '../../../format/format.ts';
import {
  EndLinkDocument,
  OpenLinksDocument,
  type OpenLinksQuery,
} from '../../../generated/graphql.ts';
import { mapWithConcurrency } from '../../../lists/bulk/map-with-concurrency.ts';
import { useAppContext } from '../../../shell/app-context.ts';
import { t } from '../texts.ts';

interface EndLinksDialogProps {
  onEnded: () => void;
  onClose: () => void;
}

/** Ends the unanswered links of a job after showing how many there are. */
export function EndLinksDialog({ onEnded, onClose }: EndLinksDialogProps) {
  const toast = useToast();
  const { found, retry } = useOpenLinks();
  const end = useEnding();
  const [through, setThrough] = useState<number | null>(null);
  const links = found?.problem === null ? found.rows : null;
  const count = links?.length ?? 0;
  const confirm = async () => {
    setThrough(0);
    const failed = await end(links ?? [], setThrough);
    const message =
      failed === 0
        ? t('end.done', { count })
        : t('end.partly', { count: failed, of: wholeNumber(count) });
    toast({ message });
    onEnded();
    onClose();
  };
  return (
    <Dialog title={t('end.title')} onClose={onClose}>
      <div className="stack">
        {found === null ? <Skeleton what={t('linksWhat')} shapes={['text']} rows={2} /> : null}
        {found?.problem ? <ProblemNotice problem={found.problem} retry={retry} /> : null}
        {links === null ? null : <p>{t('end.count', { count })}</p>}
        <p>{t('end.means')}</p>
        <p className="muted">{t('end.stays')}</p>
        {through === null ? null : (
          <p role="status">
            {t('end.progress', { through: wholeNumber(through), of: wholeNumber(count) })}
          </p>
        )}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('end.cancel')}
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={count === 0 || through !== null}
            onClick={() => void confirm()}
          >
            {t('end.do', { count })}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** Finds all unanswered links, however many there are. `found` is null until then. */
function useOpenLinks() {
  const client = useClient();
  const { job } = useAppContext();
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<AllRows<{ id: string }> | null>(null);
  useEffect(() => {
    let isOver = false;
    const list = {
      document: OpenLinksDocument,
      variables: { job },
      pageOf: ({ surveyLinks }: OpenLinksQuery) => surveyLinks,
    };
    void allRowsOf(client, list, Infinity).then((all) => {
      if (!isOver) setFound(all);
    });
    return () => {
      isOver = true;
    };
  }, [client, job, attempt]);
  const retry = () => {
    setFound(null);
    setAttempt(attempt + 1);
  };
  return { found, retry };
}

/** Returns a function that ends links in parallel and returns how many failed. */
function useEnding() {
  const client = useClient();
  return async (
    links: readonly { id: string }[],
    onProgress: (through: number) => void,
  ): Promise<number> => {
    let through = 0;
    let failed = 0;
    await mapWithConcurrency(links, async ({ id }) => {
      const { data, error } = await client.mutation(EndLinkDocument, { id }).toPromise();
      const problems = formErrorsOf(error, data?.surveyLinkRevoke?.userErrors);
      if (problems.length > 0) failed += 1;
      through += 1;
      onProgress(through);
    });
    return failed;
  };
}
