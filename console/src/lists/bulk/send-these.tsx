import { lazy, Suspense, useState } from 'react';
import { type Answer, allRows, type RowsPage } from '../../api/all-rows.ts';
import type { Problem } from '../../api/problem.ts';
import { Dialog } from '../../design/messages/dialog.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { ProblemNotice } from '../../design/states.tsx';
import { wholeNumber } from '../../format/format.ts';
import { t } from '../texts.ts';
import { type BulkAccount, MOST } from './run-bulk.ts';

const SendDialog = lazy(async () => ({
  default: (await import('../../pages/campaigns/send-dialog.tsx')).SendDialog,
}));

interface SendTheseProps<Data> {
  /** Requests a page of the list. */
  read: (after: string | null) => Promise<Answer<Data>>;
  pageOf: (data: Data) => RowsPage<BulkAccount> | null | undefined;
}

/** Sends a survey to all accounts that match the list's filter, including those not loaded yet. */
export function SendThese<Data>({ read, pageOf }: SendTheseProps<Data>) {
  const toast = useToast();
  const [isFinding, setFinding] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [accounts, setAccounts] = useState<readonly BulkAccount[] | null>(null);
  const find = async () => {
    setProblem(null);
    setFinding(true);
    const found = await allRows(read, pageOf, MOST);
    setFinding(false);
    if (found.problem) {
      setProblem(found.problem);
      return;
    }
    if (found.hasMore) toast({ message: t('bulk.onlyFirst', { most: wholeNumber(MOST) }) });
    if (found.rows.length === 0) toast({ message: t('bulk.noneFound') });
    else setAccounts(found.rows);
  };
  return (
    <>
      <button type="button" className="button" disabled={isFinding} onClick={() => void find()}>
        {t(isFinding ? 'bulk.loadingAll' : 'bulk.sendThese')}
      </button>
      {problem ? (
        <Dialog title={t('bulk.notFound')} onClose={() => setProblem(null)}>
          <ProblemNotice problem={problem} retry={() => void find()} />
        </Dialog>
      ) : null}
      {accounts === null ? null : (
        <Suspense fallback={null}>
          <SendDialog accounts={accounts} onClose={() => setAccounts(null)} />
        </Suspense>
      )}
    </>
  );
}
