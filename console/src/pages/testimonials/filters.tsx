import type { Address } from '../../shell/address.ts';
import { STATE_NAMES } from './words.ts';

interface FiltersProps {
  address: Address;
  steps: readonly { key: string; statement: string; isActive: boolean }[];
  /** The list starts again. */
  onChange: () => void;
}

/** What testimonials are narrowed by; all of it is in the address. */
export function Filters({ address, steps, onChange }: FiltersProps) {
  const set: Address['set'] = (changes) => {
    onChange();
    address.set(changes);
  };
  return (
    <div className="toolbar no-print" role="group" aria-label="Filters">
      <label className="field-row">
        <span>State</span>
        <select
          className="field"
          value={address.one('state') ?? ''}
          onChange={(event) => set({ state: event.target.value || null })}
        >
          <option value="">All active</option>
          {Object.entries(STATE_NAMES).map(([state, name]) => (
            <option key={state} value={state}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field-row">
        <span>Step</span>
        <select
          className="field filter-step"
          value={address.one('step') ?? ''}
          onChange={(event) => set({ step: event.target.value || null })}
        >
          <option value="">All</option>
          {steps
            .filter(({ isActive }) => isActive)
            .map(({ key, statement }) => (
              <option key={key} value={key}>
                {statement}
              </option>
            ))}
        </select>
      </label>
      <Tick address={address} name="turnaround" label="Only turnarounds" set={set} />
      <Tick address={address} name="held" label="Include on hold" set={set} />
    </div>
  );
}

interface TickProps {
  address: Address;
  name: string;
  label: string;
  set: Address['set'];
}

function Tick({ address, name, label, set }: TickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={address.one(name) === 'yes'}
        onChange={(event) => set({ [name]: event.target.checked ? 'yes' : null })}
      />{' '}
      {label}
    </label>
  );
}
