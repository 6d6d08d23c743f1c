import type { Role } from '../../../../intake/mapping/efforts.ts';
import { ROLES } from '../../../../intake/mapping/efforts.ts';
import { effortsFromOne, isOneToFive } from '../../../../intake/suggest/effort-words.ts';
import type { Meaning } from './draft-mapping.ts';

const MEANINGS: readonly (readonly [Meaning, string])[] = [
  ['', 'say what it means'],
  ['VERY_EASY', 'very easy'],
  ['EASY', 'easy'],
  ['NEITHER', 'neither'],
  ['DIFFICULT', 'difficult'],
  ['VERY_DIFFICULT', 'very difficult'],
  ['NOT_APPLICABLE', 'not applicable'],
];

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  EXECUTOR: 'executor: does the job',
  BENEFICIARY: 'beneficiary: gains from it',
  BUYER: 'buyer: decides on the purchase',
  OTHER: 'other',
};

interface ScaleMeaningsProps {
  scale: Readonly<Record<string, Meaning>>;
  onChange: (scale: Readonly<Record<string, Meaning>>) => void;
}

/** What each value of the answers means. Which end of 1 to 5 is difficult has to be said. */
export function ScaleMeanings({ scale, onChange }: ScaleMeaningsProps) {
  const values = Object.keys(scale);
  if (values.length === 0) return null;
  const fill = (one: 'VERY_EASY' | 'VERY_DIFFICULT') => {
    const efforts = effortsFromOne(one);
    const filled = values.map((value): [string, Meaning] => [
      value,
      value === '0' ? 'NOT_APPLICABLE' : (efforts[Number(value) - 1] ?? ''),
    ]);
    onChange(Object.fromEntries(filled));
  };
  return (
    <fieldset className="meanings">
      <legend>What the answers mean</legend>
      {isOneToFive(values) ? (
        <div className="toolbar">
          <button type="button" className="button" onClick={() => fill('VERY_EASY')}>
            1 is very easy
          </button>
          <button type="button" className="button" onClick={() => fill('VERY_DIFFICULT')}>
            1 is very difficult
          </button>
        </div>
      ) : null}
      {values.map((value) => (
        <label key={value} className="meaning">
          <span title={value}>{value}</span>
          <select
            className="field"
            value={scale[value]}
            onChange={({ target }) => onChange({ ...scale, [value]: target.value as Meaning })}
          >
            {MEANINGS.map(([meaning, words]) => (
              <option key={meaning} value={meaning}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

interface RoleMeaningsProps {
  roles: Readonly<Record<string, Role | ''>>;
  onChange: (roles: Readonly<Record<string, Role | ''>>) => void;
}

/** Which role each title is. */
export function RoleMeanings({ roles, onChange }: RoleMeaningsProps) {
  const titles = Object.keys(roles);
  if (titles.length === 0) return null;
  return (
    <fieldset className="meanings">
      <legend>Which role people have</legend>
      {titles.map((title) => (
        <label key={title} className="meaning">
          <span title={title}>{title}</span>
          <select
            className="field"
            value={roles[title]}
            onChange={({ target }) => onChange({ ...roles, [title]: target.value as Role | '' })}
          >
            <option value="">say which</option>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {ROLE_WORDS[role]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
