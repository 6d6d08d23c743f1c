import { type FormError, FormErrors } from '../../design/forms/form-errors.tsx';
import type { Preview } from './effect/preview.ts';
import { movesSentence } from './words.ts';
import { wholeNumber } from '../../format/format.ts';
import { t } from './texts.ts';

interface SaveBarProps {
  /** Validation errors of the form. */
  problems: readonly string[];
  errors: readonly FormError[];
  preview: Preview | null;
  /** Whether there is a change to save. */
  isChanged: boolean;
  /** The version to return to. Null when saving a change. */
  version: number | null;
  isSaving: boolean;
  onSave: () => void;
  onDiscard: () => void;
}

/** The effect of saving, always visible next to the sliders. */
export function SaveBar(props: SaveBarProps) {
  const { problems, errors, preview, isChanged, version, isSaving, onSave, onDiscard } = props;
  return (
    <div className="save-bar no-print">
      <div>
        <p role="status">
          {statusOf(isChanged, preview)}
          {problems.length > 0 ? problems.join(' ') : ''}
          {preview !== null && preview.moved.length > 0 ? (
            <>
              {' '}
              <a href="#effect-title" className="to-effect">
                {t('seeWhich')}
              </a>
            </>
          ) : null}
        </p>
        <FormErrors errors={errors} />
      </div>
      <div className="toolbar">
        {isChanged ? (
          <button type="button" className="button" onClick={onDiscard}>
            {version === null ? t('discard') : t('cancel')}
          </button>
        ) : null}
        <button
          type="button"
          className="button button-primary"
          disabled={!isChanged || isSaving || problems.length > 0}
          onClick={onSave}
        >
          {version === null ? t('save') : t('rollBackTo', { version: wholeNumber(version) })}
        </button>
      </div>
    </div>
  );
}

function statusOf(isChanged: boolean, preview: Preview | null): string {
  if (!isChanged) return t('unchanged');
  return preview === null || preview.problem !== null ? '' : movesSentence(preview);
}
