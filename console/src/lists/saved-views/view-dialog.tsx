import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { useSearch } from 'wouter';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { Dialog } from '../../design/messages/dialog.tsx';
import { formText } from '../../design/forms/form-text.ts';
import { useToast } from '../../design/messages/toast.tsx';
import {
  CreateSavedViewDocument,
  type SavedViewFragment,
  type SavedViewList,
  UpdateSavedViewDocument,
} from '../../generated/graphql.ts';
import { t } from '../texts.ts';
import { viewQuery } from './view-query.ts';

interface ViewDialogProps {
  list: SavedViewList;
  /** The view to rename or share. Null to create one from the current list. */
  view: SavedViewFragment | null;
  onSaved: (view: SavedViewFragment) => void;
  onClose: () => void;
}

/** Form for the name of a view and who can see it. */
export function ViewDialog({ list, view, onSaved, onClose }: ViewDialogProps) {
  const toast = useToast();
  const query = viewQuery(useSearch());
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [{ fetching: isCreating }, create] = useMutation(CreateSavedViewDocument);
  const [{ fetching: isUpdating }, update] = useMutation(UpdateSavedViewDocument);
  const save = async (name: string, isShared: boolean) => {
    if (view === null) {
      const { data, error } = await create({ input: { list, name, isShared, query } });
      return { error, ...data?.savedViewCreate };
    }
    const { id, version } = view;
    const { data, error } = await update({ input: { id, version, name, isShared } });
    return { error, ...data?.savedViewUpdate };
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { error, savedView, userErrors } = await save(
      formText(form, 'name'),
      form.get('shared') !== null,
    );
    setErrors(formErrorsOf(error, userErrors));
    if (!savedView) return;
    toast({ message: t('views.saved', { name: savedView.name }) });
    onSaved(savedView);
    onClose();
  };
  return (
    <Dialog
      title={view === null ? t('views.saveHeading') : t('views.editHeading')}
      onClose={onClose}
    >
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <label className="field-row">
          <span>{t('views.viewName')}</span>
          <input
            className="field"
            name="name"
            required
            maxLength={80}
            data-focus
            defaultValue={view?.name}
            placeholder={t('views.example')}
          />
        </label>
        <label>
          <input type="checkbox" name="shared" defaultChecked={view?.isShared ?? false} />{' '}
          {t('views.shareLabel')}
        </label>
        <p className="muted">{view === null ? t('views.saveHint') : t('views.editHint')}</p>
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button
            type="submit"
            className="button button-primary"
            disabled={isCreating || isUpdating}
          >
            {t('views.save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
