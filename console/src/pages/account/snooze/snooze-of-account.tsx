import { useState } from 'react';
import type { AccountPageQuery, AccountPageSnoozeFragment } from '../../../generated/graphql.ts';
import { SnoozeDialog } from './snooze-dialog.tsx';
import { SnoozeLine } from './snooze-line.tsx';

interface SnoozeOfAccountProps {
  account: NonNullable<AccountPageQuery['account']>;
  /** Whether the dialog is open. */
  isOpen: boolean;
  onClose: () => void;
}

/** The account's snooze and the dialog to change it. */
export function SnoozeOfAccount({ account, isOpen, onClose }: SnoozeOfAccountProps) {
  // The user's latest change, which the page's data may not include yet. Undefined if there is none.
  const [decided, setDecided] = useState<AccountPageSnoozeFragment | null | undefined>(undefined);
  const noted = (decided === undefined ? account.risk : decided) ?? null;
  return (
    <>
      {noted?.snooze ? (
        <SnoozeLine
          externalId={account.externalId}
          noted={noted}
          onUnsnoozed={() => setDecided(null)}
        />
      ) : null}
      {isOpen ? (
        <SnoozeDialog account={account} known={noted} onSaved={setDecided} onClose={onClose} />
      ) : null}
    </>
  );
}
