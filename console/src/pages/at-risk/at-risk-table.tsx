import { type CSSProperties, memo, useState } from 'react';
import { Band, Threat } from '../../design/bands/band.tsx';
import { useCopy } from '../../design/messages/copy-button.tsx';
import { RowGroups } from '../../design/tables/row-groups.tsx';
import { type PageKey, usePageKeys } from '../../design/tables/page-keys.ts';
import { rowKeys } from '../../design/tables/row-keys.ts';
import { type Ordering, SortHeader } from '../../design/tables/sort-header.tsx';
import { Owner } from '../../design/owner.tsx';
import { accountField } from '../../design/facts/account-field.ts';
import { FactCells, FactHeaders } from '../../design/facts/fact-columns.tsx';
import { SnoozeBadge } from '../../design/snoozes/snooze-badge.tsx';
import { roleList } from '../../design/role-names.ts';
import { scoreName, shownScore } from '../../design/bands/score-meaning.ts';
import { ScoreTrack } from '../../design/bands/score-track.tsx';
import { Sparkline } from '../../design/charts/sparkline.tsx';
import { compactMoney, dayName, fromNow, signed } from '../../format/format.ts';
import type {
  AtRiskOrderField,
  AtRiskRowFragment,
  ScoreMeaningFragment,
} from '../../generated/graphql.ts';
import { SelectAllHeader, SelectCell } from '../../lists/bulk/select-cells.tsx';
import type { Selection } from '../../lists/bulk/use-selection.ts';
import { AccountLink } from '../../shell/address/account-link.tsx';
import { useHasRole } from '../../shell/app-context.ts';
import { SnoozeDialog } from '../account/snooze/snooze-dialog.tsx';
import { responded, topReason, worstCompetitor } from './sentences.ts';
import { t } from './texts.ts';

interface AtRiskTableProps {
  rows: readonly AtRiskRowFragment[];
  /** Tells whether the score is an index or a probability. */
  meaning: ScoreMeaningFragment | null | undefined;
  /** Facts shown as additional columns. */
  columns: readonly string[];
  ordering: Ordering<AtRiskOrderField>;
  selection: Selection<AtRiskRowFragment>;
  /** Called when a row's account was snoozed or unsnoozed. */
  onSnoozed: (row: AtRiskRowFragment, isSnoozed: boolean) => void;
}

const KEYS: readonly PageKey[] = ['move', 'open', 'select', 'copy'];
const KEYS_WITH_SNOOZE: readonly PageKey[] = [...KEYS, 'snooze'];

/** The ranked list with keyboard support. Only columns that the server can sort by have sortable headers. */
export function AtRiskTable(props: AtRiskTableProps) {
  const { rows, meaning, columns, ordering, selection, onSnoozed } = props;
  const maySnooze = useHasRole('CUSTOMER_SUCCESS');
  const [snoozed, setSnoozed] = useState<AtRiskRowFragment | null>(null);
  usePageKeys(maySnooze ? KEYS_WITH_SNOOZE : KEYS);
  return (
    <div className="table-frame">
      <table
        className="table table-rows table-cards table-long at-risk-table"
        style={{ '--facts': 'minmax(120px, 1fr) '.repeat(columns.length) } as CSSProperties}
      >
        <thead>
          <tr>
            <SelectAllHeader rows={rows} selection={selection} />
            <th scope="col">{t('account')}</th>
            <SortHeader by="RANK" name={scoreName(meaning)} ordering={ordering} />
            <SortHeader by="CHANGE" name={t('trend')} ordering={ordering} />
            <th scope="col">{t('why')}</th>
            <th scope="col">{t('competitor')}</th>
            <SortHeader
              by="RISK_WEIGHTED_ARR"
              name={t('atStake')}
              ordering={ordering}
              className="number"
            />
            <SortHeader by="RENEWAL_DATE" name={t('renews')} ordering={ordering} />
            <th scope="col">{accountField('ownerEmail')}</th>
            <FactHeaders columns={columns} />
          </tr>
        </thead>
        <RowGroups
          rows={rows}
          keyOf={keyOf}
          show={(risk) => (
            <Row
              key={risk.id}
              row={risk}
              meaning={meaning}
              columns={columns}
              isSelected={selection.has(risk)}
              onToggle={selection.toggle}
              onSnooze={maySnooze ? setSnoozed : null}
            />
          )}
        />
      </table>
      {snoozed === null ? null : (
        <SnoozeDialog
          account={snoozed.account}
          known={snoozed}
          onSaved={(noted) => onSnoozed(snoozed, noted?.snooze?.isActive === true)}
          onClose={() => setSnoozed(null)}
        />
      )}
    </div>
  );
}

function keyOf({ id }: AtRiskRowFragment): string {
  return id;
}

interface RowProps extends Pick<AtRiskTableProps, 'meaning' | 'columns'> {
  row: AtRiskRowFragment;
  isSelected: boolean;
  onToggle: Selection<AtRiskRowFragment>['toggle'];
  /** Null if the user may not snooze. */
  onSnooze: ((row: AtRiskRowFragment) => void) | null;
}

const Row = memo(function Row({ row: risk, isSelected, onToggle, onSnooze, ...cells }: RowProps) {
  const copy = useCopy();
  const keys = rowKeys({
    onSelect: (isRange) => onToggle(risk, isRange),
    onSnooze: onSnooze ? () => onSnooze(risk) : undefined,
    onCopy: () => void copy(noteOf(risk), t('noteCopied', { account: risk.account.name })),
  });
  return (
    <tr {...keys} data-selected={isSelected || undefined}>
      <SelectCell
        name={risk.account.name}
        isSelected={isSelected}
        onToggle={(isRange) => onToggle(risk, isRange)}
      />
      <Cells row={risk} {...cells} />
    </tr>
  );
});

/**
 * Memoized: renders only when the row's data changes, not when it is selected, since there may be thousands
 * of rows.
 */
const Cells = memo(function Cells({
  row,
  meaning,
  columns,
}: { row: AtRiskRowFragment } & Pick<AtRiskTableProps, 'meaning' | 'columns'>) {
  const { account, band, score, interval, trend, assignee, snooze } = row;
  return (
    <>
      <th scope="row">
        <AccountLink account={account} className="account-name row-link" title={account.name} />
        <div className="label">{account.segment ?? t('noSegment')}</div>
        {snooze ? <SnoozeBadge snooze={snooze} assignee={assignee} /> : null}
      </th>
      <td>
        <div className="risk-cell">
          <Band band={band} />
          <strong>{score == null ? '–' : shownScore(score, meaning)}</strong>
          {score == null ? null : (
            <ScoreTrack name={scoreName(meaning)} score={score} interval={interval} />
          )}
        </div>
        <div className="label">
          {t(`respondedWithConfidence.${row.confidence}`, { responded: responded(row) })}
        </div>
      </td>
      <td>
        <div className="trend-cell">
          <Sparkline points={trend.points} />
          <span>{trend.change == null ? '' : signed(trend.change)}</span>
        </div>
        <div className="label">{t(`directions.${trend.direction}`)}</div>
      </td>
      <td className="why-cell">
        <Why row={row} />
      </td>
      <td>
        <Competitor row={row} />
      </td>
      <td className="number" data-label={t('atStake')}>
        {account.arr ? compactMoney(account.arr) : '–'}
        {row.riskWeightedArr ? (
          <div className={meaning?.calibration ? 'label at-stake' : 'label'}>
            {meaning?.calibration ? t('expectedLoss') : t('timesRisk')}{' '}
            <span>{compactMoney(row.riskWeightedArr)}</span>
          </div>
        ) : null}
      </td>
      <td data-label={t('renews')}>
        {account.renewalDate == null ? (
          <span className="muted">{t('noDate')}</span>
        ) : (
          <>
            {dayName(account.renewalDate)}
            <div className="label">{fromNow(account.renewalDate)}</div>
          </>
        )}
      </td>
      <td className="owner-cell" data-label={accountField('ownerEmail')}>
        <Owner email={account.ownerEmail} />
      </td>
      <FactCells columns={columns} account={account} />
    </>
  );
});

function Why({ row }: { row: AtRiskRowFragment }) {
  const { who, step } = topReason(row);
  const { missingRoles } = row;
  return (
    <>
      {who} {step === null ? null : <em>{step}</em>}
      {missingRoles.length === 0 ? null : (
        <div className="label">{t('noResponseFrom', { roles: roleList(missingRoles) })}</div>
      )}
    </>
  );
}

function Competitor({ row }: { row: AtRiskRowFragment }) {
  const competitor = worstCompetitor(row);
  if (competitor === null) return <span className="muted">–</span>;
  return (
    <>
      <Threat threat={competitor.threat} />
      <div className="label">{competitor.solution.name}</div>
    </>
  );
}

/** What to say on a call: roles and figures, no names. */
function noteOf({ account, summary }: AtRiskRowFragment): string {
  return `${account.name}: ${summary}`;
}
