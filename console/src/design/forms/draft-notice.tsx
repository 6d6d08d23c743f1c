import { t } from '../texts.ts';

/** Says that a form begins with what was entered before, and how to begin without it. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  return (
    <div className="toolbar toolbar-centred">
      <p className="label" role="status">
        {t('draftRestored')}
      </p>
      <button type="button" className="button button-quiet" onClick={onDiscard}>
        {t('startOver')}
      </button>
    </div>
  );
}
