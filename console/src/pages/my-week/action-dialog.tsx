import { lazy, Suspense } from 'react';
import type { AccountPageSnoozeFragment } from '../../generated/graphql.ts';
import { SnoozeDialog } from '../account/snooze/snooze-dialog.tsx';
import { HandOverDialog } from '../work/hand-over/hand-over-dialog.tsx';
import { LogCallDialog } from '../work/log-call-dialog.tsx';
import type { RowAccount, RowAction } from './week-section.tsx';

const EnterAnswersDialog = lazy(async () => ({
  default: (await import('../account/enter-answers/enter-answers-dialog.tsx')).EnterAnswersDialog,
}));

/** The open action and its account. */
export interface OpenAction {
  action: RowAction;
  account: RowAccount;
  /** The account's current snooze with its note, if any. */
  known: AccountPageSnoozeFragment | null;
}

interface ActionDialogProps {
  open: OpenAction | null;
  onChanged: () => void;
  /** Called when the account has a new owner. */
  onHandedOver: (externalId: string, owner: string | null) => void;
  onClose: () => void;
}

/** The dialog of the action that the user chose in a row. */
export function ActionDialog({ open, onChanged, onHandedOver, onClose }: ActionDialogProps) {
  if (open === null) return null;
  const { action, account, known } = open;
  switch (action) {
    case 'CALL':
      return <LogCallDialog account={account} onChanged={onChanged} onClose={onClose} />;
    case 'ANSWERS':
      return (
        <Suspense fallback={null}>
          <EnterAnswersDialog account={account} onSaved={onChanged} onClose={onClose} />
        </Suspense>
      );
    case 'SNOOZE':
      return <SnoozeDialog account={account} known={known} onSaved={onChanged} onClose={onClose} />;
    case 'HAND_OVER':
      return (
        <HandOverDialog
          account={account}
          onChanged={(owner) => onHandedOver(account.externalId, owner)}
          onClose={onClose}
        />
      );
  }
}
