import { useState } from 'react';
import type { AccountRoomQuery, RoomAcknowledgementFragment } from '../../generated/graphql.ts';
import { AcknowledgeDialog } from './acknowledge-dialog.tsx';
import { AcknowledgementLine } from './acknowledgement-line.tsx';

interface AsideProps {
  account: NonNullable<AccountRoomQuery['account']>;
  /** Whether it is being snoozed. */
  isOpen: boolean;
  onClose: () => void;
}

/** Whether the account is snoozed, and the dialog that does so. */
export function Aside({ account, isOpen, onClose }: AsideProps) {
  // What was just decided here: what the page has read may lag behind it by a moment.
  const [decided, setDecided] = useState<RoomAcknowledgementFragment | null | undefined>(undefined);
  const read = account.risk?.acknowledgement ?? null;
  const acknowledgement = decided === undefined ? read : decided;
  return (
    <>
      {acknowledgement ? (
        <AcknowledgementLine
          externalId={account.externalId}
          acknowledgement={acknowledgement}
          onTakenBack={() => setDecided(null)}
        />
      ) : null}
      {isOpen ? (
        <AcknowledgeDialog
          account={account}
          known={acknowledgement}
          onSaved={setDecided}
          onClose={onClose}
        />
      ) : null}
    </>
  );
}
