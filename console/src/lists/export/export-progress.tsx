import { useEffect } from 'react';
import { useMutation, useQuery } from 'urql';
import { useToast } from '../../design/messages/toast.tsx';
import { wholeNumber } from '../../format/format.ts';
import {
  CancelExportDocument,
  ExportProgressDocument,
  type ExportStateFragment,
} from '../../generated/graphql.ts';
import { t } from '../texts.ts';

const ASKED_EVERY_MS = 2000;

/** Polls an export until it ends, then offers the file. */
export function ExportProgress({
  first,
  onClose,
}: {
  first: ExportStateFragment;
  onClose: () => void;
}) {
  const toast = useToast();
  const { id } = first;
  const [{ data }, ask] = useQuery({ query: ExportProgressDocument, variables: { id } });
  const [, cancel] = useMutation(CancelExportDocument);
  const { status, rowsWritten, fileName, failureReason, downloadUrl } = data?.export ?? first;
  const isUnderWay = status === 'WAITING' || status === 'RUNNING';
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), ASKED_EVERY_MS);
    return () => clearInterval(timer);
  }, [isUnderWay, ask]);
  const stop = async () => {
    await cancel({ id });
    toast({ message: t('export.canceled') });
    onClose();
  };
  return (
    <div className="stack">
      <p role="status">
        {t(`export.states.${status}`, { count: wholeNumber(rowsWritten), file: fileName })}
        {failureReason == null ? '' : ` ${failureReason}`}
      </p>
      {isUnderWay ? <progress aria-label={t('export.heading')} /> : null}
      <div className="dialog-actions">
        {isUnderWay ? (
          <button type="button" className="button" onClick={() => void stop()}>
            {t('export.cancel')}
          </button>
        ) : null}
        {downloadUrl == null ? null : (
          <a className="button button-primary" href={downloadUrl} download={fileName}>
            {t('export.download')}
          </a>
        )}
      </div>
    </div>
  );
}
