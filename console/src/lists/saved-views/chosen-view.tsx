import { useMutation } from 'urql';
import { useSearch } from 'wouter';
import { formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useCopy } from '../../design/messages/copy-button.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { nameFromEmail } from '../../format/person-name.ts';
import {
  DeleteSavedViewDocument,
  RestoreSavedViewDocument,
  type SavedViewFragment,
  UpdateSavedViewDocument,
} from '../../generated/graphql.ts';
import { t } from '../texts.ts';
import { viewLink, viewQuery } from './view-query.ts';

interface ChosenViewProps {
  view: SavedViewFragment;
  isChanged: boolean;
  onEdit: () => void;
  /** Called after an action, to close the menu. `isGone` is true after a deletion. */
  onDone: (isGone: boolean) => void;
  /** Called after a deletion was undone, whether or not the menu is open. */
  onRestored: () => void;
}

/** The actions for the current view, for its creator and for administrators. */
export function ChosenView({ view, isChanged, onEdit, onDone, onRestored }: ChosenViewProps) {
  const query = viewQuery(useSearch());
  const copy = useCopy();
  const toast = useToast();
  const [{ fetching }, update] = useMutation(UpdateSavedViewDocument);
  const [, remove] = useMutation(DeleteSavedViewDocument);
  const [, restore] = useMutation(RestoreSavedViewDocument);
  const { id, name, version, createdBy, viewerCanUpdate } = view;
  const saveChanges = async () => {
    const { data, error } = await update({ input: { id, version, query } });
    const [problem] = formErrorsOf(error, data?.savedViewUpdate?.userErrors);
    toast({ message: problem?.message ?? t('views.saved', { name }) });
    onDone(false);
  };
  const bringBack = async () => {
    const { data, error } = await restore({ id });
    const [problem] = formErrorsOf(error, data?.savedViewRestore?.userErrors);
    toast({ message: problem?.message ?? t('views.restored', { name }) });
    onRestored();
  };
  const drop = async () => {
    const { data, error } = await remove({ id });
    const [problem] = formErrorsOf(error, data?.savedViewDelete?.userErrors);
    if (problem) return toast({ message: problem.message });
    toast({ message: t('views.deleted', { name }), undo: () => void bringBack() });
    onDone(true);
  };
  const copyLink = async () => {
    await copy(viewLink(location, id), t('views.linkCopied', { name }));
    onDone(false);
  };
  return (
    <div className="views-actions" role="group" aria-label={name}>
      <strong className="views-name">{name}</strong>
      <button type="button" className="button" onClick={() => void copyLink()}>
        {t('views.copyLink')}
      </button>
      {viewerCanUpdate ? (
        <>
          {isChanged ? (
            <button
              type="button"
              className="button"
              disabled={fetching}
              onClick={() => void saveChanges()}
            >
              {t('views.update')}
            </button>
          ) : null}
          <button type="button" className="button" onClick={onEdit}>
            {t('views.edit')}
          </button>
          <button type="button" className="button" onClick={() => void drop()}>
            {t('views.delete')}
          </button>
        </>
      ) : (
        <p className="label">{t('views.mayChange', { name: nameFromEmail(createdBy) })}</p>
      )}
    </div>
  );
}
