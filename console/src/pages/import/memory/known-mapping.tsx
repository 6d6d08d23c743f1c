import type { NamedStep } from '../../../../../intake/suggest/suggest-steps.ts';
import { dayName } from '../../../format/format.ts';
import { type ImportState, session } from '../import-session.ts';
import { t } from '../texts.ts';

interface KnownMappingProps {
  state: Extract<ImportState, { stage: 'mapping' }>;
  steps: readonly NamedStep[];
}

/** Tells the user that the saved mapping was applied, and lets them map the columns again. */
export function KnownMappingNotice({ state: { known }, steps }: KnownMappingProps) {
  if (known === null) return null;
  return (
    <section className="card toolbar toolbar-centered" aria-label={t('known.label')}>
      <p>
        {t.rich('known.text', {
          name: known.name,
          by: known.savedBy,
          day: dayName(known.savedAt),
          strong: (words) => <strong>{words}</strong>,
        })}
      </p>
      <button type="button" className="button" onClick={() => session.mapAgain(steps)}>
        {t('known.again')}
      </button>
    </section>
  );
}

/** Whether to save the mapping for the next file with the same columns. */
export function RemembersField({ state: { remembers } }: Pick<KnownMappingProps, 'state'>) {
  return (
    <label>
      <input
        type="checkbox"
        checked={remembers}
        onChange={({ target }) => session.remember(target.checked)}
      />{' '}
      {t('known.remember')}
    </label>
  );
}
