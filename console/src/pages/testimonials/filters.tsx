import type { QueryParams } from '../../shell/address/query-params.ts';
import { STATES } from './words.ts';
import { t } from './texts.ts';

interface FiltersProps {
  params: QueryParams;
  steps: readonly { key: string; statement: string; isActive: boolean }[];
}

/** The list's filters. They are kept in the URL. */
export function Filters({ params, steps }: FiltersProps) {
  const set: QueryParams['set'] = (changes) => params.set({ ...changes, after: null });
  return (
    <div className="toolbar no-print" role="group" aria-label={t('filters')}>
      <label className="field-row">
        <span>{t('state')}</span>
        <select
          className="field"
          value={params.one('state') ?? ''}
          onChange={(event) => set({ state: event.target.value || null })}
        >
          <option value="">{t('allActive')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field-row">
        <span>{t('step')}</span>
        <select
          className="field filter-step"
          value={params.one('step') ?? ''}
          onChange={(event) => set({ step: event.target.value || null })}
        >
          <option value="">{t('all')}</option>
          {steps
            .filter(({ isActive }) => isActive)
            .map(({ key, statement }) => (
              <option key={key} value={key}>
                {statement}
              </option>
            ))}
        </select>
      </label>
      <Tick params={params} name="turnaround" label={t('onlyTurnarounds')} set={set} />
      <Tick params={params} name="held" label={t('includeOnHold')} set={set} />
    </div>
  );
}

interface TickProps {
  params: QueryParams;
  name: string;
  label: string;
  set: QueryParams['set'];
}

function Tick({ params, name, label, set }: TickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={params.one(name) === 'yes'}
        onChange={(event) => set({ [name]: event.target.checked ? 'yes' : null })}
      />{' '}
      {label}
    </label>
  );
}
