import { useState } from 'react';
import type { AccountRoomQuery, RoomSnoozeFragment } from '../../generated/graphql.ts';
import { SnoozeDialog } from './snooze/snooze-dialog.tsx';
import { SnoozeLine } from './snooze/snooze-line.tsx';

interface AsideProps {
  account: NonNullable<AccountRoomQuery['account']>;
  /** Whether it is being snoozed. */
  isOpen: boolean;
  onClose: () => void;
}

/** Whether the account is snoozed, and the dialog that does so. */
export function Aside({ account, isOpen, onClose }: AsideProps) {
  // What was just decided here: what the page has read may lag behind it by a moment.
  const [decided, setDecided] = useState<RoomSnoozeFragment | null | undefined>(undefined);
  const noted = (decided === undefined ? account.risk : decided) ?? null;
  return (
    <>
      {noted?.snooze ? (
        <SnoozeLine
          externalId={account.externalId}
          noted={noted}
          onTakenBack={() => setDecided(null)}
        />
      ) : null}
      {isOpen ? (
        <SnoozeDialog account={account} known={noted} onSaved={setDecided} onClose={onClose} />
      ) : null}
    </>
  );
}
