import type { NamedStep } from '../../../../../intake/suggest/suggest-steps.ts';
import { dayName } from '../../../format/format.ts';
import { type ImportState, session } from '../import-session.ts';

interface KnownMappingProps {
  state: Extract<ImportState, { stage: 'mapping' }>;
  steps: readonly NamedStep[];
}

/** Says that the columns are taken as the last time, and whether this time is remembered. */
export function KnownMappingNotice({ state: { known }, steps }: KnownMappingProps) {
  if (known === null) return null;
  return (
    <section className="card toolbar toolbar-centred" aria-label="Saved mapping">
      <p>
        A file with these columns was imported before: they are taken as in{' '}
        <strong>{known.name}</strong>, saved by {known.savedBy} on {dayName(known.savedAt)}.
      </p>
      <button type="button" className="button" onClick={() => session.mapAgain(steps)}>
        Map the columns again
      </button>
    </section>
  );
}

/** Whether the next file with the same columns is taken as this one. */
export function RemembersField({ state: { remembers } }: Pick<KnownMappingProps, 'state'>) {
  return (
    <label>
      <input
        type="checkbox"
        checked={remembers}
        onChange={({ target }) => session.remember(target.checked)}
      />{' '}
      Save the mapping for the next file with these columns
    </label>
  );
}
