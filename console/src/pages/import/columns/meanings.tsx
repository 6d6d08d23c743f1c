import { withEnds } from '../../../../../intake/draft/said-draft.ts';
import { type Role, ROLES } from '../../../../../intake/mapping/efforts.ts';
import type { NamedStep } from '../../../../../intake/suggest/suggest-steps.ts';
import type { DraftMapping, Meaning, Meanings } from './draft-mapping.ts';
import { t } from '../texts.ts';

const MEANINGS: readonly Exclude<Meaning, ''>[] = [
  'VERY_EASY',
  'EASY',
  'NEITHER',
  'DIFFICULT',
  'VERY_DIFFICULT',
  'NOT_APPLICABLE',
];

interface MeaningsProps {
  draft: DraftMapping;
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Maps each answer value to its meaning. For numeric scales, the user must choose which end is difficult. */
export function ScaleMeanings({
  draft,
  steps,
  onChange,
}: MeaningsProps & { steps: readonly NamedStep[] }) {
  const { scale, stepScales, range } = draft;
  if (Object.keys(scale).length === 0) return null;
  const ends = (easiest: number, hardest: number) => {
    const said = withEnds(draft, easiest, hardest);
    onChange({ scale: said.scale, stepScales: said.stepScales });
  };
  return (
    <fieldset className="meanings">
      <legend>{t('scale.legend')}</legend>
      {range ? (
        <div className="toolbar">
          <button type="button" className="button" onClick={() => ends(range[0], range[1])}>
            {t('scale.isEasy', { value: range[0] })}
          </button>
          <button type="button" className="button" onClick={() => ends(range[1], range[0])}>
            {t('scale.isDifficult', { value: range[0] })}
          </button>
        </div>
      ) : null}
      <ScaleFields scale={scale} onChange={(changed) => onChange({ scale: changed })} />
      {Object.entries(stepScales).map(([key, own]) => (
        <fieldset key={key} className="meanings">
          <legend>{steps.find((step) => step.key === key)?.statement ?? key}</legend>
          <ScaleFields
            scale={own}
            onChange={(changed) => onChange({ stepScales: { ...stepScales, [key]: changed } })}
          />
        </fieldset>
      ))}
    </fieldset>
  );
}

interface ScaleFieldsProps {
  scale: Meanings;
  onChange: (scale: Meanings) => void;
}

function ScaleFields({ scale, onChange }: ScaleFieldsProps) {
  return Object.keys(scale).map((value) => (
    <label key={value} className="meaning">
      <span title={value}>{value}</span>
      <select
        className="field"
        value={scale[value]}
        onChange={({ target }) => onChange({ ...scale, [value]: target.value as Meaning })}
      >
        <option value="">{t('choose')}</option>
        {MEANINGS.map((meaning) => (
          <option key={meaning} value={meaning}>
            {t(`scale.${meaning}`)}
          </option>
        ))}
      </select>
    </label>
  ));
}

/** Maximum number of titles listed at once. Longer lists are collapsed. */
const LISTED = 8;

/** Maps job titles to roles. Titles without a role share a common one. */
export function RoleMeanings({ draft: { roles, otherRoles }, onChange }: MeaningsProps) {
  const titles = Object.keys(roles);
  if (titles.length === 0) return null;
  const untold = titles.filter((title) => roles[title] === '').length;
  return (
    <fieldset className="meanings">
      <legend>{t('roles.legend')}</legend>
      <label className="meaning">
        <span>{t('roles.others', { count: String(untold) })}</span>
        <select
          className="field"
          value={otherRoles}
          onChange={({ target }) => onChange({ otherRoles: target.value as Role | '' })}
        >
          <option value="">{t('roles.open')}</option>
          <RoleOptions />
        </select>
      </label>
      <details open={titles.length <= LISTED}>
        <summary>{t('roles.oneByOne')}</summary>
        {titles.map((title) => (
          <label key={title} className="meaning">
            <span title={title}>{title}</span>
            <select
              className="field"
              value={roles[title]}
              onChange={({ target }) =>
                onChange({ roles: { ...roles, [title]: target.value as Role | '' } })
              }
            >
              <option value="">{t('roles.asOthers')}</option>
              <RoleOptions />
            </select>
          </label>
        ))}
      </details>
    </fieldset>
  );
}

function RoleOptions() {
  return ROLES.map((role) => (
    <option key={role} value={role}>
      {t(`roles.${role}`)}
    </option>
  ));
}
