import { useState } from 'react';
import { useToast } from '../../design/messages/toast.tsx';
import { wholeNumber } from '../../format/format.ts';
import type { BulkAct } from './bulk-acts.ts';
import { type BulkAccount, type BulkOutcome, runBulk } from './run-bulk.ts';
import { t } from '../texts.ts';

interface BulkProgress {
  through: number;
  of: number;
}

/** Text key of an action's result message. */
export type BulkName = 'assigned' | 'snoozed' | 'unsnoozed' | 'tasksAdded';

interface Bulk {
  progress: BulkProgress | null;
  /** The accounts that the last action refused. */
  refused: BulkOutcome['refused'];
  run(act: BulkAct, name: BulkName): Promise<BulkOutcome>;
  forget(): void;
}

/**
 * Runs an action for many accounts, shows the result in a toast, and offers to undo it. Calls `onChanged`
 * when the list must be reloaded.
 */
export function useBulk(accounts: readonly BulkAccount[], onChanged: () => void): Bulk {
  const toast = useToast();
  const [progress, setProgress] = useState<BulkProgress | null>(null);
  const [refused, setRefused] = useState<BulkOutcome['refused']>([]);
  const undo = async ({ groupSize, undo: back }: BulkAct, done: readonly BulkAccount[]) => {
    const outcome = await runBulk(done, groupSize, back, () => {});
    toast({ message: messageOf('undone', outcome) });
    onChanged();
  };
  return {
    progress,
    refused,
    forget: () => setRefused([]),
    async run(act, name) {
      const of = accounts.length;
      setProgress({ through: 0, of });
      const outcome = await runBulk(accounts, act.groupSize, act.act, (through) =>
        setProgress({ through, of }),
      );
      setProgress(null);
      setRefused(outcome.refused);
      toast({
        message: messageOf(name, outcome),
        ...(outcome.done.length > 0 && { undo: () => void undo(act, outcome.done) }),
      });
      onChanged();
      return outcome;
    },
  };
}

/** `12 accounts assigned. Marlow Dairy was refused: …`. */
function messageOf(name: BulkName | 'undone', { done, refused }: BulkOutcome): string {
  const said = t(`bulk.${name}`, { count: done.length });
  const [first] = refused;
  if (first === undefined) return said;
  return t('bulk.withRefused', {
    said,
    count: refused.length,
    refused: wholeNumber(refused.length),
    account: first.account.name,
    why: first.why,
  });
}
