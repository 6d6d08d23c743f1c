import { lazy, Suspense } from 'react';
import { HandOverDialog } from '../work/hand-over/hand-over-dialog.tsx';
import { LogCallDialog } from '../work/log-call-dialog.tsx';
import { RecordOutcomeDialog } from '../work/outcome/record-outcome-dialog.tsx';
import { EnterAnswersDialog } from './enter-answers/enter-answers-dialog.tsx';
import { MergeAccountDialog } from './merge/merge-account-dialog.tsx';
import { NamesDialog } from './names-dialog.tsx';
import type { Account } from './sentences.ts';

const SendDialog = lazy(async () => ({
  default: (await import('../campaigns/send-dialog.tsx')).SendDialog,
}));

/** A dialog of the page. Snoozing has its own place at the top of the page. */
export type OpenDialog =
  | 'CALL'
  | 'SEND'
  | 'ANSWERS'
  | 'SNOOZE'
  | 'NAMES'
  | 'MERGE'
  | 'HAND_OVER'
  | 'OUTCOME';

interface AccountDialogsProps {
  account: Account;
  open: OpenDialog | null;
  onChanged: () => void;
  onClose: () => void;
}

/** The dialog that is open, if any. */
export function AccountDialogs({ account, open, onChanged, onClose }: AccountDialogsProps) {
  switch (open) {
    case 'CALL':
      return <LogCallDialog account={account} onChanged={onChanged} onClose={onClose} />;
    case 'ANSWERS':
      return <EnterAnswersDialog account={account} onSaved={onChanged} onClose={onClose} />;
    case 'SEND':
      return (
        <Suspense fallback={null}>
          <SendDialog accounts={[account]} onClose={onClose} />
        </Suspense>
      );
    case 'HAND_OVER':
      return <HandOverDialog account={account} onChanged={onChanged} onClose={onClose} />;
    case 'OUTCOME':
      return <RecordOutcomeDialog account={account} onChanged={onChanged} onClose={onClose} />;
    case 'MERGE':
      return <MergeAccountDialog account={account} onClose={onClose} />;
    case 'NAMES':
      return <NamesDialog account={account} onClose={onClose} />;
    case 'SNOOZE':
    case null:
      return null;
  }
}
