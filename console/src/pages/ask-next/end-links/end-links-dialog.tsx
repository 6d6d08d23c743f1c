import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { allRows } from '../../../api/all-rows.ts';
import { complaintsOf } from '../../../design/forms/complaints.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { useToast } from '../../../design/messages/toast.tsx';
import { Skeleton } from '../../../design/skeleton/skeleton.tsx';
import { wholeNumber } from '../../../format/format.ts';
import { EndLinkDocument, OpenLinksDocument } from '../../../generated/graphql.ts';
import { someAtOnce } from '../../../lists/bulk/some-at-once.ts';
import { useSurroundings } from '../../../shell/surroundings.ts';
import { t } from '../texts.ts';

interface EndLinksDialogProps {
  onEnded: () => void;
  onClose: () => void;
}

/** Ends the unanswered links of a job after showing how many there are. */
export function EndLinksDialog({ onEnded, onClose }: EndLinksDialogProps) {
  const toast = useToast();
  const open = useOpenLinks();
  const end = useEnding();
  const [through, setThrough] = useState<number | null>(null);
  const count = open?.length ?? 0;
  const confirm = async () => {
    setThrough(0);
    const failed = await end(open ?? [], setThrough);
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
        {open === null ? <Skeleton what={t('linksWhat')} shapes={['text']} rows={2} /> : null}
        {open === null ? null : <p>{t('end.count', { count })}</p>}
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

/** Ids of the unanswered links. Null until loaded. */
function useOpenLinks(): readonly string[] | null {
  const client = useClient();
  const { job } = useSurroundings();
  const [open, setOpen] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const read = async (after: string | null) => {
      const { data } = await client
        .query(OpenLinksDocument, { job, after }, { requestPolicy: 'network-only' })
        .toPromise();
      return data?.surveyLinks;
    };
    void allRows(read).then((links) => {
      if (!isOver) setOpen(links.map(({ id }) => id));
    });
    return () => {
      isOver = true;
    };
  }, [client, job]);
  return open;
}

/** Returns a function that ends links in parallel and returns how many failed. */
function useEnding() {
  const client = useClient();
  return async (ids: readonly string[], onProgress: (through: number) => void): Promise<number> => {
    let through = 0;
    let failed = 0;
    await someAtOnce(ids, async (id) => {
      const { data, error } = await client.mutation(EndLinkDocument, { id }).toPromise();
      const problems = complaintsOf(error, data?.surveyLinkRevoke?.userErrors);
      if (problems.length > 0) failed += 1;
      through += 1;
      onProgress(through);
    });
    return failed;
  };
}
