import type { QueryParams } from '../../shell/address/query-params.ts';
import { t } from './texts.ts';

/** Options of a back-test. */
export interface AccuracyOptions {
  assumeRenewals: boolean;
  /** The number of accounts that the team can call in a month. Null if not given. */
  callsPerMonth: number | null;
}

const MOST_CALLS = 1000;

/** Reads the options from the URL. */
export function optionsFrom(params: QueryParams): AccuracyOptions {
  const calls = Number(params.one('calls'));
  return {
    assumeRenewals: params.one('assumed') === 'yes',
    callsPerMonth: isPossible(calls) ? calls : null,
  };
}

function isPossible(calls: number): boolean {
  return Number.isInteger(calls) && calls >= 1 && calls <= MOST_CALLS;
}

/** Sets how outcomes are counted and how many calls the team can make. Kept in the URL. */
export function OptionsBar({ params, options }: { params: QueryParams; options: AccuracyOptions }) {
  const setCalls = (text: string) => {
    if (text === '' || isPossible(Number(text))) params.set({ calls: text });
  };
  return (
    <div className="toolbar toolbar-centered no-print">
      <label className="accuracy-option">
        {t('callsField')}
        <input
          className="field"
          type="number"
          min={1}
          max={MOST_CALLS}
          defaultValue={options.callsPerMonth ?? ''}
          onBlur={({ target }) => setCalls(target.value)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') setCalls(currentTarget.value);
          }}
        />
      </label>
      <label className="accuracy-option">
        <input
          type="checkbox"
          checked={options.assumeRenewals}
          onChange={({ target }) => params.set({ assumed: target.checked ? 'yes' : null })}
        />
        {t('assumeField')}
      </label>
    </div>
  );
}
