import { lazy, Suspense, useState } from 'react';
import type { ExportKind } from '../../generated/graphql.ts';
import { t } from '../texts.ts';

const ExportDialog = lazy(() => import('./export-dialog.tsx'));

/** Opens the dialog for exporting whole lists, with the list of this page preselected. */
export function ExportButton({ kind }: { kind: ExportKind }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('export.open')}
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <ExportDialog kind={kind} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
