import { accountField } from '../../../design/facts/account-field.ts';
import type { Draft, SegmentDraft } from '../draft.ts';
import { wholeNumber } from '../../../format/format.ts';
import { t } from '../texts.ts';

interface SegmentSettingsProps {
  draft: Pick<Draft, 'steps' | 'segments'>;
  /** The existing segments. */
  known: readonly string[];
  onChange: (segments: readonly SegmentDraft[]) => void;
}

/** Step weights that differ for a segment. */
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
      <legend>{t('segmentWeights')}</legend>
      <datalist id="known-segments">
        {known.map((segment) => (
          <option key={segment} value={segment} />
        ))}
      </datalist>
      {segments.length === 0 ? <p className="label">{t('noExceptions')}</p> : null}
      {segments.map(({ segment, stepKey, importance }, at) => (
        // Rows have no id, so they are keyed by index.
        <div
          key={at}
          className="segment-setting"
          role="group"
          aria-label={t('exception', { number: wholeNumber(at + 1) })}
        >
          <input
            className="field"
            aria-label={accountField('segment')}
            list="known-segments"
            value={segment}
            maxLength={200}
            onChange={({ target }) => set(at, { segment: target.value })}
          />
          <select
            className="field"
            aria-label={t('step')}
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
            aria-label={t('importance')}
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
            {t('remove')}
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={add}>
        {t('addSegment')}
      </button>
    </fieldset>
  );
}
