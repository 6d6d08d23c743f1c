import { t } from '../texts.ts';

/** Tells the user that the form was restored from a draft, and lets them discard it. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  return (
    <div className="toolbar toolbar-centered">
      <p className="label" role="status">
        {t('draftRestored')}
      </p>
      <button type="button" className="button button-quiet" onClick={onDiscard}>
        {t('startOver')}
      </button>
    </div>
  );
}
