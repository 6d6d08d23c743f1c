import { type SubmitEvent, useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { type Complaint, Complaints, complaintsOf } from '../../../design/forms/complaints.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { formText } from '../../../design/forms/form-text.ts';
import {
  type ImportKind,
  UndoImportDocument,
  type UndoImportMutation,
} from '../../../generated/graphql.ts';
import { LeftByUndo, type Left } from './left-by-undo.tsx';
import { previewSentence, undoneSentence } from './undoes.ts';
import { serverText } from '../words/server-words.ts';
import { t } from '../texts.ts';

/** Number of consecutive calls without progress before giving up. */
const MAX_IDLE_CALLS = 3;

interface UndoDialogProps {
  batch: string;
  kind: ImportKind;
  onClose: () => void;
}

/**
 * Undoes an import, except for records that have since been used or changed. Shows what is undone and what
 * stays.
 */
export function UndoDialog({ batch, kind, onClose }: UndoDialogProps) {
  const [, undo] = useMutation(UndoImportDocument);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const [undone, setUndone] = useState<{ count: number; left: readonly Left[] } | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reason = kind === 'SUBMISSIONS' ? formText(form, 'reason') : null;
    setIsBusy(true);
    let count = 0;
    const left: Left[] = [];
    let problems: readonly Complaint[] = [];
    let isComplete = false;
    let after: string | null = null;
    // Each call undoes as much as fits into its time limit.
    for (let idle = 0; idle < MAX_IDLE_CALLS && !isComplete && problems.length === 0;) {
      const { data, error } = await undo({ input: { batch, reason, after } });
      const answer = data?.importUndo;
      problems = complaintsOf(error, answer?.userErrors.map(inWords));
      isComplete = answer?.isComplete ?? true;
      count += answer?.undone ?? 0;
      left.push(...(answer?.left ?? []));
      after = answer?.endCursor ?? null;
      idle = (answer?.undone ?? 0) === 0 && after === null ? idle + 1 : 0;
    }
    setIsBusy(false);
    setComplaints(problems);
    if (problems.length === 0) setUndone({ count, left });
  };
  return (
    <Dialog title={t('undo.title')} onClose={onClose}>
      {undone === null ? (
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <p className="muted">{t(`undo.what.${kind}`)}</p>
          <Preview batch={batch} kind={kind} />
          {kind === 'SUBMISSIONS' ? (
            <label className="field-row">
              <span>{t('undo.why')}</span>
              <input className="field" name="reason" required maxLength={1000} />
            </label>
          ) : null}
          <Complaints complaints={complaints} />
          <div className="dialog-actions">
            <button type="submit" className="button button-primary" disabled={isBusy}>
              {t('undo.title')}
            </button>
          </div>
        </form>
      ) : (
        <>
          <p role="status">{undoneSentence(kind, undone.count)}</p>
          <LeftByUndo left={undone.left} />
        </>
      )}
    </Dialog>
  );
}

function inWords({ message }: Complaint): Complaint {
  return { message: serverText(message) };
}

/** How much would be undone, and how much would stay. */
function Preview({ batch, kind }: Pick<UndoDialogProps, 'batch' | 'kind'>) {
  const [, undo] = useMutation(UndoImportDocument);
  const [preview, setPreview] = useState<UndoImportMutation['importUndo']>(null);
  useEffect(() => {
    let isShown = true;
    const count = async () => {
      const { data } = await undo({ input: { batch, dryRun: true } });
      if (isShown) setPreview(data?.importUndo ?? null);
    };
    void count();
    return () => {
      isShown = false;
    };
  }, [batch, undo]);
  if (preview == null || preview.userErrors.length > 0) return null;
  return (
    <p role="status">
      <strong>{previewSentence(kind, preview)}</strong>
    </p>
  );
}
