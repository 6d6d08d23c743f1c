import { nameFromEmail } from '../../format/person-name.ts';
import { t } from './texts.ts';

interface WhoseWeekProps {
  owners: readonly string[];
  /** Whose week is shown; null: everyone's. */
  owner: string | null;
  /** The viewer's own address, where it is known. */
  mine: string | null;
  onChoose: (owner: string | null) => void;
}

const TEAM = '';

/** Mine, the team's, or a person's. */
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
