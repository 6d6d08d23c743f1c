import { useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../../api/problem.ts';
import { Loading, ProblemNotice } from '../../../design/states.tsx';
import { dayName, wholeNumber } from '../../../format/format.ts';
import {
  ImportHistoryDocument,
  type ImportHistoryQuery,
  type ImportKind,
} from '../../../generated/graphql.ts';
import { UndoDialog } from './undo-dialog.tsx';
import { noticeText } from '../words/notice-words.ts';
import { t } from '../texts.ts';

type Batches = NonNullable<ImportHistoryQuery['importBatches']>;
type Batch = Batches['nodes'][number];

/** Which files were imported, by whom, and what came of them. */
export function ImportHistory() {
  const [after, setAfter] = useState<string | null>(null);
  const [undone, setUndone] = useState<Undone | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: ImportHistoryDocument,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  const batches = data?.importBatches;
  const problem = problemOf(error, batches != null);
  if (problem) return <ProblemNotice problem={problem} retry={() => ask()} />;
  if (!batches) return fetching ? <Loading what={t('history.what')} rows={3} /> : null;
  if (batches.nodes.length === 0 && after === null) return null;
  return (
    <section className="stack" aria-label={t('history.label')}>
      <h2>{t('history.heading')}</h2>
      <BatchTable batches={batches.nodes} onUndo={setUndone} />
      <div className="toolbar">
        {after === null ? null : (
          <button type="button" className="button" onClick={() => setAfter(null)}>
            {t('history.newest')}
          </button>
        )}
        {batches.pageInfo.hasNextPage ? (
          <button
            type="button"
            className="button"
            onClick={() => setAfter(batches.pageInfo.endCursor ?? null)}
          >
            {t('history.older')}
          </button>
        ) : null}
      </div>
      {undone === null ? null : (
        <UndoDialog
          {...undone}
          onClose={() => {
            setUndone(null);
            ask({ requestPolicy: 'network-only' });
          }}
        />
      )}
    </section>
  );
}

/** The import that is to be undone. */
interface Undone {
  batch: string;
  kind: ImportKind;
}

interface BatchTableProps {
  batches: readonly Batch[];
  onUndo: (undone: Undone) => void;
}

function BatchTable({ batches, onUndo }: BatchTableProps) {
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t('history.label')}>
      <table className="table table-dense">
        <thead>
          <tr>
            <th scope="col">{t('history.file')}</th>
            <th scope="col">{t('history.holds')}</th>
            <th scope="col">{t('history.imported')}</th>
            <th scope="col" className="number">
              {t('history.added')}
            </th>
            <th scope="col" className="number">
              {t('history.unchanged')}
            </th>
            <th scope="col" className="number">
              {t('history.rejected')}
            </th>
            <th scope="col">{t('history.notices')}</th>
            <th scope="col">{t('history.undo')}</th>
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <BatchRow key={batch.batch} batch={batch} onUndo={onUndo} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface BatchProps {
  batch: Batch;
  onUndo: (undone: Undone) => void;
}

function BatchRow({ batch, onUndo }: BatchProps) {
  return (
    <tr>
      <th scope="row" title={batch.batch}>
        {batch.fileName}
      </th>
      <td>{t(`history.kinds.${batch.kind}`)}</td>
      <td>
        {t('history.by', { day: dayName(batch.startedAt), who: batch.importedBy })}
        {batch.endedAt == null ? <span className="label"> {t('history.notCompleted')}</span> : null}
      </td>
      <td className="number">{wholeNumber(batch.imported)}</td>
      <td className="number">{wholeNumber(batch.unchanged)}</td>
      <td className="number">{wholeNumber(batch.rejected)}</td>
      <td>
        {batch.notices.length === 0 ? null : (
          <details>
            <summary>{t('history.noticeCount', { count: batch.notices.length })}</summary>
            <ul className="stack-small">
              {batch.notices.map((text) => (
                <li key={text}>{noticeText(text)}</li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td>
        <UndoCell batch={batch} onUndo={onUndo} />
      </td>
    </tr>
  );
}

/** How an import can be undone, or when it was. */
function UndoCell({ batch, onUndo }: BatchProps) {
  const { kind } = batch;
  if (batch.retractedAt != null) return t('history.undone', { day: dayName(batch.retractedAt) });
  if (batch.imported + batch.unchanged === 0) return null;
  return (
    <button
      type="button"
      className="button"
      aria-label={t('history.undoOf', { file: batch.fileName })}
      onClick={() => onUndo({ batch: batch.batch, kind })}
    >
      {t('history.undo')}
    </button>
  );
}
