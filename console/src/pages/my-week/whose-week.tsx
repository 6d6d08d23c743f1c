import { nameFromEmail } from '../../format/person-name.ts';
import { t } from './texts.ts';

interface WhoseWeekProps {
  owners: readonly string[];
  /** The owner whose week is shown. Null for everyone's. */
  owner: string | null;
  /** The user's own e-mail address, if known. */
  mine: string | null;
  onChoose: (owner: string | null) => void;
}

const TEAM = '';

/** Switches between the user's own week, the team's, and another owner's. */
export function WhoseWeek({ owners, owner, mine, onChoose }: WhoseWeekProps) {
  const others = owners.filter((each) => each !== mine).toSorted();
  return (
    <select
      className="field filter-select"
      aria-label={t('whose')}
      value={owner ?? TEAM}
      onChange={(event) => onChoose(event.target.value === TEAM ? null : event.target.value)}
    >
      {mine === null ? null : <option value={mine}>{t('mine')}</option>}
      <option value={TEAM}>{t('team')}</option>
      {others.map((email) => (
        <option key={email} value={email}>
          {nameFromEmail(email)}
        </option>
      ))}
    </select>
  );
}
