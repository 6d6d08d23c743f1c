import { lazy, Suspense, useState } from 'react';
import type { PagedList, PageVariables } from '../../api/all-rows.ts';
import { useToast } from '../../design/messages/toast.tsx';
import { wholeNumber } from '../../format/format.ts';
import { AllRowsButton } from '../all-rows-button.tsx';
import { t } from '../texts.ts';
import { type BulkAccount, MOST } from './run-bulk.ts';

const SendDialog = lazy(async () => ({
  default: (await import('../../pages/campaigns/send-dialog.tsx')).SendDialog,
}));

interface SendTheseProps<Data, Variables extends PageVariables> {
  list: PagedList<BulkAccount, Data, Variables>;
}

/** Sends a survey to all accounts that match the list's filter, including those not loaded yet. */
export function SendThese<Data, Variables extends PageVariables>({
  list,
}: SendTheseProps<Data, Variables>) {
  const toast = useToast();
  const [accounts, setAccounts] = useState<readonly BulkAccount[] | null>(null);
  return (
    <>
      <AllRowsButton
        label={t('bulk.sendThese')}
        busyLabel={t('bulk.loadingAll')}
        list={list}
        most={MOST}
        notRead={t('bulk.notFound')}
        onRead={({ rows, hasMore }) => {
          if (hasMore) toast({ message: t('bulk.onlyFirst', { most: wholeNumber(MOST) }) });
          if (rows.length === 0) toast({ message: t('bulk.noneFound') });
          else setAccounts(rows);
        }}
      />
      {accounts === null ? null : (
        <Suspense fallback={null}>
          <SendDialog accounts={accounts} onClose={() => setAccounts(null)} />
        </Suspense>
      )}
    </>
  );
}
