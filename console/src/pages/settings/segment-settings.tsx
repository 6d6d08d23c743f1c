import type { Draft, SegmentDraft } from './draft.ts';

interface SegmentSettingsProps {
  draft: Pick<Draft, 'steps' | 'segments'>;
  /** Segments that there are. */
  known: readonly string[];
  onChange: (segments: readonly SegmentDraft[]) => void;
}

/** Where a segment weighs a step differently from all others. */
export function SegmentSettings({ draft, known, onChange }: SegmentSettingsProps) {
  const { steps, segments } = draft;
  const asked = steps.filter(({ isActive }) => isActive);
  const set = (at: number, change: Partial<SegmentDraft>) =>
    onChange(segments.map((row, index) => (index === at ? { ...row, ...change } : row)));
  const add = () => {
    const stepKey = asked[0]?.key;
    if (stepKey === undefined) return;
    onChange([...segments, { segment: known[0] ?? '', stepKey, importance: 1 }]);
  };
  return (
    <fieldset className="card settings-group">
      <legend>Importance in a segment</legend>
      <datalist id="known-segments">
        {known.map((segment) => (
          <option key={segment} value={segment} />
        ))}
      </datalist>
      {segments.length === 0 ? (
        <p className="label">Every segment weighs the steps alike.</p>
      ) : null}
      {segments.map(({ segment, stepKey, importance }, at) => (
        // A row has no name of its own: its place is what tells it.
        <div key={at} className="segment-setting" role="group" aria-label={`Exception ${at + 1}`}>
          <input
            className="field"
            aria-label="Segment"
            list="known-segments"
            value={segment}
            maxLength={200}
            onChange={({ target }) => set(at, { segment: target.value })}
          />
          <select
            className="field"
            aria-label="Step"
            value={stepKey}
            onChange={({ target }) => set(at, { stepKey: target.value })}
          >
            {steps.map(({ key, statement }) => (
              <option key={key} value={key}>
                {statement}
              </option>
            ))}
          </select>
          <input
            className="field"
            aria-label="Importance"
            type="number"
            min={0.01}
            step="any"
            value={Number.isNaN(importance) ? '' : importance}
            onChange={({ target }) =>
              set(at, { importance: target.value === '' ? NaN : Number(target.value) })
            }
          />
          <button
            type="button"
            className="button button-quiet"
            onClick={() => onChange(segments.filter((_, index) => index !== at))}
          >
            Remove
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={add}>
        Add a segment
      </button>
    </fieldset>
  );
}
