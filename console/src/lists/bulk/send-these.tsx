import { lazy, Suspense, useState } from 'react';
import { useToast } from '../../design/messages/toast.tsx';
import { wholeNumber } from '../../format/format.ts';
import { t } from '../texts.ts';
import { type BulkAccount, MOST } from './run-bulk.ts';

const SendDialog = lazy(async () => ({
  default: (await import('../../pages/campaigns/send-dialog.tsx')).SendDialog,
}));

interface AccountsPage {
  accounts: readonly BulkAccount[];
  /** Cursor of the next page. Null on the last page. */
  after: string | null;
}

/** Sends a survey to all accounts that match the list's filter, including those not loaded yet. */
export function SendThese({
  read,
}: {
  read: (after: string | null) => Promise<AccountsPage | null>;
}) {
  const toast = useToast();
  const [isFinding, setFinding] = useState(false);
  const [found, setFound] = useState<readonly BulkAccount[] | null>(null);
  const find = async () => {
    setFinding(true);
    const all: BulkAccount[] = [];
    let after: string | null = null;
    do {
      const page: AccountsPage | null = await read(after);
      all.push(...(page?.accounts ?? []));
      after = page?.after ?? null;
    } while (after !== null && all.length <= MOST);
    setFinding(false);
    if (all.length > MOST) toast({ message: t('bulk.onlyFirst', { most: wholeNumber(MOST) }) });
    if (all.length === 0) toast({ message: t('bulk.noneFound') });
    else setFound(all.slice(0, MOST));
  };
  return (
    <>
      <button type="button" className="button" disabled={isFinding} onClick={() => void find()}>
        {t(isFinding ? 'bulk.loadingAll' : 'bulk.sendThese')}
      </button>
      {found === null ? null : (
        <Suspense fallback={null}>
          <SendDialog accounts={found} onClose={() => setFound(null)} />
        </Suspense>
      )}
    </>
  );
}
