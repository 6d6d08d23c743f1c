import { type CSSProperties, type KeyboardEvent, memo } from 'react';
import { Link } from 'wouter';
import { Band, Threat } from '../../design/bands/band.tsx';
import { useCopy } from '../../design/messages/copy-button.tsx';
import { RowGroups } from '../../design/tables/row-groups.tsx';
import { rowKeys } from '../../design/tables/row-keys.ts';
import { Owner } from '../../design/owner.tsx';
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
import { isSelectKey, SelectAllHeader, SelectCell } from '../../lists/bulk/select-cells.tsx';
import type { Selection } from '../../lists/bulk/use-selection.ts';
import { responded, topReason, worstRival } from './sentences.ts';
import { t } from './texts.ts';

interface AtRiskTableProps {
  rows: readonly AtRiskRowFragment[];
  /** Whether the score is an index or a probability. */
  meaning: ScoreMeaningFragment | null | undefined;
  /** Facts that have a column beside the usual ones. */
  columns: readonly string[];
  order: AtRiskOrderField;
  onOrder: (order: AtRiskOrderField) => void;
  selection: Selection<AtRiskRowFragment>;
}

/** The ranked list. Arrow keys move, Enter opens, `x` selects, `c` copies the call note; headers sort. */
export function AtRiskTable(props: AtRiskTableProps) {
  const { rows, meaning, columns, order, onOrder, selection } = props;
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
            <SortHeader by="RANK" name={scoreName(meaning)} order={order} onOrder={onOrder} />
            <th scope="col">{t('trend')}</th>
            <th scope="col">{t('why')}</th>
            <th scope="col">{t('competitor')}</th>
            <SortHeader
              by="RISK_WEIGHTED_ARR"
              name={t('atStake')}
              order={order}
              onOrder={onOrder}
              className="number"
            />
            <SortHeader by="RENEWAL_DATE" name={t('renews')} order={order} onOrder={onOrder} />
            <th scope="col">{t('owner')}</th>
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
            />
          )}
        />
      </table>
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
}

const Row = memo(function Row({ row: risk, isSelected, onToggle, ...cells }: RowProps) {
  const copy = useCopy();
  const { onKeyDown, ...row } = rowKeys();
  const onKey = (event: KeyboardEvent<HTMLTableRowElement>) => {
    if (isSelectKey(event)) onToggle(risk, event.shiftKey);
    else if (event.key !== 'c' || event.metaKey || event.ctrlKey) return onKeyDown(event);
    else void copy(noteOf(risk), t('noteCopied', { account: risk.account.name }));
    event.preventDefault();
  };
  return (
    <tr {...row} onKeyDown={onKey} data-selected={isSelected || undefined}>
      <SelectCell
        name={risk.account.name}
        isSelected={isSelected}
        onToggle={(isRange) => onToggle(risk, isRange)}
      />
      <Cells row={risk} {...cells} />
    </tr>
  );
});

interface SortHeaderProps extends Pick<AtRiskTableProps, 'order' | 'onOrder'> {
  by: AtRiskOrderField;
  name: string;
  className?: string;
}

/** A header that orders the list: each order has one sensible direction. */
function SortHeader({ by, name, order, onOrder, className }: SortHeaderProps) {
  const isSorted = by === order;
  const direction = by === 'RENEWAL_DATE' ? 'ascending' : 'descending';
  return (
    <th scope="col" className={className} aria-sort={isSorted ? direction : undefined}>
      <button type="button" className="sort" onClick={() => onOrder(by)}>
        {name}{' '}
        <span aria-hidden="true">{isSorted ? (direction === 'ascending' ? '▲' : '▼') : '↕'}</span>
      </button>
    </th>
  );
}

/** Drawn again where something of the row changes alone, not when it is selected: there may be thousands. */
const Cells = memo(function Cells({
  row,
  meaning,
  columns,
}: { row: AtRiskRowFragment } & Pick<AtRiskTableProps, 'meaning' | 'columns'>) {
  const { account, band, score, interval, trend, assignee, snooze } = row;
  return (
    <>
      <th scope="row">
        <Link href={addressOf(row)} className="account-name row-link" title={account.name}>
          {account.name}
        </Link>
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
        <Rival row={row} />
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
      <td className="owner-cell" data-label={t('owner')}>
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

function Rival({ row }: { row: AtRiskRowFragment }) {
  const rival = worstRival(row);
  if (rival === null) return <span className="muted">–</span>;
  return (
    <>
      <Threat threat={rival.threat} />
      <div className="label">{rival.solution.name}</div>
    </>
  );
}

function addressOf({ account }: AtRiskRowFragment): string {
  return `/accounts/${encodeURIComponent(account.externalId)}`;
}

/** What to say on the phone: roles and figures, no names. */
function noteOf({ account, summary }: AtRiskRowFragment): string {
  return `${account.name}: ${summary}`;
}
