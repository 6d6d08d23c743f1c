import { useState } from 'react';
import type { AccountRoomQuery, RoomSnoozeFragment } from '../../../generated/graphql.ts';
import { SnoozeDialog } from './snooze-dialog.tsx';
import { SnoozeLine } from './snooze-line.tsx';

interface SnoozeOfAccountProps {
  account: NonNullable<AccountRoomQuery['account']>;
  /** Whether it is being snoozed. */
  isOpen: boolean;
  onClose: () => void;
}

/** Whether the account is snoozed, and the dialog that does so. */
export function SnoozeOfAccount({ account, isOpen, onClose }: SnoozeOfAccountProps) {
  // What was just decided here: what the page has read may lag behind it by a moment.
  const [decided, setDecided] = useState<RoomSnoozeFragment | null | undefined>(undefined);
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
