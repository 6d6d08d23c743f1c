import { roleName } from '../../../design/role-names.ts';
import type { RespondentRole } from '../../../generated/graphql.ts';
import type { Draft, NumberName } from '../draft.ts';
import { NumberField } from '../../../design/forms/number-field.tsx';
import { t } from '../texts.ts';

interface NumberSettingsProps {
  draft: Draft;
  onNumber: (name: NumberName, value: number) => void;
  onRole: (role: RespondentRole, weight: number) => void;
}

const BANDS: readonly NumberName[] = ['highFrom', 'mediumFrom'];
const ANSWERS: readonly NumberName[] = ['answersExpireAfterDays', 'hardFrom'];
const THREATS: readonly NumberName[] = ['switchThreshold', 'watchFrom'];
const MOST_DAYS = 640;
/** Upper end of the sliders. Higher weights can be typed. */
const USUAL_WEIGHT = 5;

/** The settings that are a single number: bands, answers, competitors, and role weights. */
export function NumberSettings({ draft, onNumber, onRole }: NumberSettingsProps) {
  const group = (title: string, shown: readonly NumberName[]) => (
    <fieldset className="card settings-group">
      <legend>{title}</legend>
      {shown.map((name) => (
        <NumberField
          key={name}
          label={t(`numbers.${name}`)}
          hint={t(`numberHints.${name}`)}
          value={draft.numbers[name]}
          min={name === 'answersExpireAfterDays' ? 1 : 0}
          max={name === 'answersExpireAfterDays' ? MOST_DAYS : 100}
          onChange={(value) => onNumber(name, value)}
        />
      ))}
    </fieldset>
  );
  return (
    <>
      {group(t('riskBands'), BANDS)}
      <fieldset className="card settings-group">
        <legend>{t('roleWeights')}</legend>
        {draft.roles.map(({ role, weight }) => (
          <NumberField
            key={role}
            label={roleName(role)}
            value={weight}
            min={0.1}
            max={USUAL_WEIGHT}
            step={0.1}
            onChange={(value) => onRole(role, value)}
          />
        ))}
      </fieldset>
      {group(t('answers'), ANSWERS)}
      {group(t('competitors'), THREATS)}
    </>
  );
}
