import { type SubmitEvent, useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { formText } from '../../../design/forms/form-text.ts';
import {
  type ImportKind,
  UndoImportDocument,
  type UndoImportMutation,
} from '../../../generated/graphql.ts';
import { LeftByUndo } from './left-by-undo.tsx';
import { NOTHING_UNDONE, runUndo } from './run-undo.ts';
import { previewSentence, undoneSentence } from './undoes.ts';
import { serverText } from '../words/server-words.ts';
import { t } from '../texts.ts';

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
  const [state, setState] = useState(NOTHING_UNDONE);
  const [isBusy, setIsBusy] = useState(false);
  const isStopped = state.undone > 0 || (state !== NOTHING_UNDONE && state.errors.length === 0);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reason = kind === 'SUBMISSIONS' ? formText(form, 'reason') : null;
    setIsBusy(true);
    const next = await runUndo(state, async (after) => {
      const { data, error } = await undo({ input: { batch, reason, after } });
      const answer = data?.importUndo ?? null;
      return { answer, errors: formErrorsOf(error, answer?.userErrors.map(inWords)) };
    });
    setIsBusy(false);
    setState(next);
  };
  return (
    <Dialog title={t('undo.title')} onClose={onClose}>
      {state.isComplete ? (
        <>
          <p role="status">{undoneSentence(kind, state.undone)}</p>
          <LeftByUndo left={state.left} />
        </>
      ) : (
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <p className="muted">{t(`undo.what.${kind}`)}</p>
          {isStopped ? (
            <p role="status">
              {t('undo.notComplete', { sentence: undoneSentence(kind, state.undone) })}
            </p>
          ) : (
            <Preview batch={batch} kind={kind} />
          )}
          {kind === 'SUBMISSIONS' ? (
            <label className="field-row">
              <span>{t('undo.why')}</span>
              <input className="field" name="reason" required maxLength={1000} />
            </label>
          ) : null}
          <FormErrors errors={state.errors} />
          <div className="dialog-actions">
            <button type="submit" className="button button-primary" disabled={isBusy}>
              {t(isStopped ? 'undo.continue' : 'undo.title')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function inWords({ message }: FormError): FormError {
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
