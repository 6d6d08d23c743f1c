import './bulk.css';
import { lazy, Suspense, useState } from 'react';
import { useClient } from 'urql';
import { useCopy } from '../../design/messages/copy-button.tsx';
import { saveFile } from '../../design/messages/save-file.ts';
import { wholeNumber } from '../../format/format.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { addingTask, assigning, type BulkAct, snoozing, unsnoozing } from './bulk-acts.ts';
import { AssignDialog, SnoozeManyDialog, TaskDialog } from './bulk-dialogs.tsx';
import { type BulkAccount, type BulkOutcome, MOST } from './run-bulk.ts';
import { t } from '../texts.ts';
import { type BulkName, useBulk } from './use-bulk.ts';

const SendDialog = lazy(async () => ({
  default: (await import('../../pages/campaigns/send-dialog.tsx')).SendDialog,
}));

interface BulkBarProps {
  accounts: readonly BulkAccount[];
  owners: readonly string[];
  /** Returns the selected rows as CSV, with the file name. */
  csv: { text: () => string; fileName: string };
  onChanged: () => void;
  /** Keeps only the refused accounts selected. An empty set clears the selection. */
  onKeep: (refused: ReadonlySet<string>) => void;
}

type Asking = 'ASSIGN' | 'SNOOZE' | 'TASK' | 'SEND';

/** The actions for the selected accounts. */
export function BulkBar({ accounts, owners, csv, onChanged, onKeep }: BulkBarProps) {
  const client = useClient();
  const { job } = useAppContext();
  const copy = useCopy();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { progress, refused, run, forget } = useBulk(accounts, onChanged);
  const count = accounts.length;
  const start = (act: BulkAct, name: BulkName) => {
    void run(act, name).then((outcome) => {
      onKeep(new Set(outcome.refused.map(({ account }) => account.externalId)));
    });
  };
  const isBusy = progress !== null || count > MOST;
  return (
    <div className="bulk-bar no-print" role="region" aria-label={t('bulk.bar')}>
      <span role="status" className="bulk-count">
        {progress === null
          ? t('bulk.selected', { count })
          : t('bulk.progress', {
              through: wholeNumber(progress.through),
              of: wholeNumber(progress.of),
            })}
      </span>
      {ASKED.map(([what, name]) => (
        <button
          key={what}
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => setAsking(what)}
        >
          {t(`bulk.${name}`)}
        </button>
      ))}
      <button
        type="button"
        className="button"
        disabled={isBusy}
        onClick={() => start(unsnoozing(client, job), 'unsnoozed')}
      >
        {t('bulk.unsnooze')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => void copy(csv.text(), t('bulk.copied', { count }))}
      >
        {t('bulk.copyCsv')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => saveFile(csv.fileName, 'text/csv', csv.text())}
      >
        {t('bulk.saveCsv')}
      </button>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          forget();
          onKeep(new Set());
        }}
      >
        {t('bulk.clear')}
      </button>
      {count > MOST ? (
        <p className="label">{t('bulk.tooMany', { most: wholeNumber(MOST) })}</p>
      ) : null}
      <Refused refused={refused} />
      {asking === null ? null : (
        <BulkDialog
          asking={asking}
          accounts={accounts}
          owners={owners}
          start={start}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

const ASKED = [
  ['ASSIGN', 'assignTo'],
  ['TASK', 'addTaskTo'],
  ['SEND', 'send'],
  ['SNOOZE', 'snoozeThese'],
] as const;

/** The accounts that the last action refused, and why. */
function Refused({ refused }: { refused: BulkOutcome['refused'] }) {
  if (refused.length === 0) return null;
  return (
    <details className="bulk-refused">
      <summary>{t('bulk.refusedList', { count: refused.length })}</summary>
      <ul>
        {refused.map(({ account, why }) => (
          <li key={account.externalId}>{t('bulk.refusedWhy', { account: account.name, why })}</li>
        ))}
      </ul>
    </details>
  );
}

interface BulkDialogProps extends Pick<BulkBarProps, 'accounts' | 'owners'> {
  asking: Asking;
  start: (act: BulkAct, name: BulkName) => void;
  onClose: () => void;
}

/** Asks what an action needs to know, then starts it. */
function BulkDialog({ asking, accounts, owners, start, onClose }: BulkDialogProps) {
  const client = useClient();
  const { job } = useAppContext();
  const count = accounts.length;
  switch (asking) {
    case 'ASSIGN':
      return (
        <AssignDialog
          count={count}
          owners={owners}
          onSaid={(owner) => start(assigning(client, owner), 'assigned')}
          onClose={onClose}
        />
      );
    case 'SNOOZE':
      return (
        <SnoozeManyDialog
          count={count}
          onSaid={({ until, note }) => start(snoozing(client, job, until, note), 'snoozed')}
          onClose={onClose}
        />
      );
    case 'TASK':
      return (
        <TaskDialog
          count={count}
          owners={owners}
          onSaid={(task) => start(addingTask(client, task), 'tasksAdded')}
          onClose={onClose}
        />
      );
    case 'SEND':
      return (
        <Suspense fallback={null}>
          <SendDialog accounts={accounts} onClose={onClose} />
        </Suspense>
      );
  }
}
