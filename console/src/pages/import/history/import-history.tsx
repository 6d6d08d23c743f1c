import { useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../design/states.tsx';
import { Skeleton } from '../../../design/skeleton/skeleton.tsx';
import { dayName, wholeNumber } from '../../../format/format.ts';
import {
  ImportHistoryDocument,
  type ImportHistoryQuery,
  type ImportKind,
} from '../../../generated/graphql.ts';
import type { Column } from '../../../design/tables/column.tsx';
import { ListTable } from '../../../lists/table/list-table.tsx';
import { UndoDialog } from './undo-dialog.tsx';
import { noticeText } from '../words/notice-words.ts';
import { t } from '../texts.ts';

type Batches = NonNullable<ImportHistoryQuery['importBatches']>;
type Batch = Batches['nodes'][number];

/** Past imports, with users and results. */
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
  if (!batches) return fetching ? <Skeleton what={t('history.what')} rows={3} /> : null;
  if (batches.nodes.length === 0 && after === null) return null;
  return (
    <section className="stack" aria-label={t('history.label')}>
      <h2>{t('history.heading')}</h2>
      <ListTable
        caption={t('history.label')}
        columns={columnsFor(setUndone)}
        rows={batches.nodes}
        keyOf={({ batch }) => batch}
        isWhole={after === null && !batches.pageInfo.hasNextPage}
        columnsPlace="imports"
        isDense
      />
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

/** The import to undo. */
interface Undone {
  batch: string;
  kind: ImportKind;
}

const COUNTS = ['imported', 'unchanged', 'rejected'] as const;
const COUNT_NAMES = { imported: 'added', unchanged: 'unchanged', rejected: 'rejected' } as const;

const columnsFor = (onUndo: (undone: Undone) => void): Column<Batch>[] => [
  {
    id: 'file',
    name: t('history.file'),
    isHead: true,
    sortBy: ({ fileName }) => fileName,
    show: ({ batch, fileName }) => <span title={batch}>{fileName}</span>,
  },
  {
    id: 'holds',
    name: t('history.holds'),
    sortBy: ({ kind }) => t(`history.kinds.${kind}`),
    show: ({ kind }) => t(`history.kinds.${kind}`),
  },
  {
    id: 'imported',
    name: t('history.imported'),
    first: 'DESC',
    sortBy: ({ startedAt }) => startedAt,
    show: ({ startedAt, importedBy, endedAt }) => (
      <>
        {t('history.by', { day: dayName(startedAt), who: importedBy })}
        {endedAt == null ? <span className="label"> {t('history.notCompleted')}</span> : null}
      </>
    ),
  },
  ...COUNTS.map((count): Column<Batch> => ({
    id: COUNT_NAMES[count],
    name: t(`history.${COUNT_NAMES[count]}`),
    isNumber: true,
    sortBy: (batch) => batch[count],
    show: (batch) => wholeNumber(batch[count]),
  })),
  {
    id: 'notices',
    name: t('history.notices'),
    first: 'DESC',
    sortBy: ({ notices }) => notices.length,
    show: ({ notices }) =>
      notices.length === 0 ? null : (
        <details>
          <summary>{t('history.noticeCount', { count: notices.length })}</summary>
          <ul className="stack-small">
            {notices.map((text) => (
              <li key={text}>{noticeText(text)}</li>
            ))}
          </ul>
        </details>
      ),
  },
  {
    id: 'undo',
    name: t('history.undo'),
    isUnnamed: true,
    show: (batch) => <UndoCell batch={batch} onUndo={onUndo} />,
  },
];

interface BatchProps {
  batch: Batch;
  onUndo: (undone: Undone) => void;
}

/** A button to undo an import, or when it was undone. */
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
