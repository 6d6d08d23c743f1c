import type { ReactNode } from 'react';
import { Band } from '../../design/bands/band.tsx';
import { rowKeys } from '../../design/tables/row-keys.ts';
import { wholeNumber } from '../../format/format.ts';
import type { WeekRowFragment } from '../../generated/graphql.ts';
import { AccountLink } from '../../shell/address/account-link.tsx';
import { t as work } from '../work/texts.ts';
import { t } from './texts.ts';
import type { WeekDetails } from './use-week-details.ts';
import { RowFacts } from './row-facts.tsx';

export type SectionName =
  | 'tasks'
  | 'assigned'
  | 'back'
  | 'worse'
  | 'renewing'
  | 'silent'
  | 'replies'
  | 'disagree';

interface WeekSectionProps {
  name: SectionName;
  count: number;
  /** Whether there are more rows than shown. */
  isCut?: boolean;
  children: ReactNode;
}

/** A section with its name and number of rows. Empty sections are listed together elsewhere. */
export function WeekSection({ name, count, isCut = false, children }: WeekSectionProps) {
  if (count === 0) return null;
  return (
    <section className="card week-section" aria-labelledby={`week-${name}`}>
      <div className="week-head">
        <h2 id={`week-${name}`}>
          {t(`sections.${name}`)} <span className="badge">{count}</span>
        </h2>
        <p className="label">{t(`hints.${name}`)}</p>
      </div>
      <ul className="week-list">{children}</ul>
      {isCut ? <p className="label">{t('moreOf', { count: wholeNumber(count) })}</p> : null}
    </section>
  );
}

/** The actions available on a row. */
export type RowAction = 'CALL' | 'ANSWERS' | 'SNOOZE' | 'HAND_OVER';

export interface RowAccount {
  id: string;
  externalId: string;
  name: string;
  ownerEmail?: string | null;
}

interface WeekRowProps {
  account: RowAccount;
  details: WeekDetails;
  band?: WeekRowFragment['band'];
  why: ReactNode;
  onAct: (action: RowAction) => void;
  /** Whether the account has a risk that can be snoozed. */
  isSnoozable?: boolean;
  /** An additional action, shown first. */
  first?: ReactNode;
}

/** An account with a link, the reason why it is listed, whom to call, and actions. */
export function WeekRow({
  account,
  details,
  band,
  why,
  onAct,
  isSnoozable = true,
  first,
}: WeekRowProps) {
  const { externalId, name } = account;
  return (
    <li className="week-row" {...rowKeys()}>
      <div className="week-words">
        <p className="week-name">
          <AccountLink account={{ externalId, name }} className="account-name" />
          {band === undefined ? null : <Band band={band} />}
        </p>
        <div>{why}</div>
        <RowFacts detail={details.of(account.id)} isLoading={details.isLoading} />
      </div>
      <div className="row-actions no-print" role="group" aria-label={`${t('actions')}: ${name}`}>
        {first}
        <button type="button" className="button button-small" onClick={() => onAct('CALL')}>
          {work('logCall')}
        </button>
        <button type="button" className="button button-small" onClick={() => onAct('ANSWERS')}>
          {work('enterAnswers')}
        </button>
        {isSnoozable ? (
          <button type="button" className="button button-small" onClick={() => onAct('SNOOZE')}>
            {t('snooze')}
          </button>
        ) : null}
        <button type="button" className="button button-small" onClick={() => onAct('HAND_OVER')}>
          {work('handOverAccount')}
        </button>
      </div>
    </li>
  );
}
