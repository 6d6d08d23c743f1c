import { ROLE_NAMES } from '../../design/role-names.ts';
import type { RespondentRole } from '../../generated/graphql.ts';
import type { Draft, NumberName } from './draft.ts';
import { NumberField } from '../../design/number-field.tsx';

interface NumberSettingsProps {
  draft: Draft;
  onNumber: (name: NumberName, value: number) => void;
  onRole: (role: RespondentRole, weight: number) => void;
}

interface Shown {
  name: NumberName;
  label: string;
  hint?: string;
  max?: number;
}

const BANDS: readonly Shown[] = [
  { name: 'highFrom', label: 'High from', hint: 'Score from which an account is at high risk' },
  { name: 'mediumFrom', label: 'Medium from', hint: 'Score from which it is at medium risk' },
];
const ANSWERS: readonly Shown[] = [
  {
    name: 'answersExpireAfterDays',
    label: 'Answers expire after',
    hint: 'Days until an answer no longer counts, at most 640',
    max: 640,
  },
  {
    name: 'hardFrom',
    label: 'Hard step from',
    hint: 'Percent who find a step difficult; changes no score',
  },
];
const THREATS: readonly Shown[] = [
  {
    name: 'switchThreshold',
    label: 'Imminent threat from',
    hint: 'Points that a customer would gain by switching',
  },
  { name: 'watchFrom', label: 'Watch from', hint: 'The same, to keep an eye on it' },
];
/** Sliders end here; greater weights are typed. */
const USUAL_WEIGHT = 5;

/** Every setting that is one number: bands, answers, competitors, and what each role counts. */
export function NumberSettings({ draft, onNumber, onRole }: NumberSettingsProps) {
  const group = (title: string, shown: readonly Shown[]) => (
    <fieldset className="card settings-group">
      <legend>{title}</legend>
      {shown.map(({ name, max = 100, ...words }) => (
        <NumberField
          key={name}
          {...words}
          value={draft.numbers[name]}
          min={name === 'answersExpireAfterDays' ? 1 : 0}
          max={max}
          onChange={(value) => onNumber(name, value)}
        />
      ))}
    </fieldset>
  );
  return (
    <>
      {group('Risk bands', BANDS)}
      <fieldset className="card settings-group">
        <legend>How much each role counts</legend>
        {draft.roles.map(({ role, weight }) => (
          <NumberField
            key={role}
            label={ROLE_NAMES[role]}
            value={weight}
            min={0.1}
            max={USUAL_WEIGHT}
            step={0.1}
            onChange={(value) => onRole(role, value)}
          />
        ))}
      </fieldset>
      {group('Answers', ANSWERS)}
      {group('Competitors', THREATS)}
    </>
  );
}
