import { Band, Threat } from '../../../design/bands/band.tsx';
import { scoreName, shownScore } from '../../../design/bands/score-meaning.ts';
import { ScoreTrack } from '../../../design/bands/score-track.tsx';
import { Sparkline } from '../../../design/charts/sparkline.tsx';
import { accountField } from '../../../design/facts/account-field.ts';
import { factColumns } from '../../../design/facts/fact-columns.tsx';
import { Owner } from '../../../design/owner.tsx';
import { roleList } from '../../../design/role-names.ts';
import { SnoozeBadge } from '../../../design/snoozes/snooze-badge.tsx';
import type { Column } from '../../../design/tables/column.tsx';
import { compactMoney, signed } from '../../../format/format.ts';
import type { AtRiskRowFragment, ScoreMeaningFragment } from '../../../generated/graphql.ts';
import { Day } from '../../../lists/table/day.tsx';
import { AccountLink } from '../../../shell/address/account-link.tsx';
import { responded, topReason, worstCompetitor } from '../sentences.ts';
import { t } from '../texts.ts';

interface RowProps {
  row: AtRiskRowFragment;
}

interface MeaningProps {
  /** Tells whether the score is an index or a probability. */
  meaning: ScoreMeaningFragment | undefined;
}

/** The columns of the list, including the chosen facts. */
export function atRiskColumns(
  meaning: ScoreMeaningFragment | undefined,
  facts: readonly string[],
): readonly Column<AtRiskRowFragment>[] {
  return [
    { id: 'account', name: t('account'), isHead: true, show: (row) => <Account row={row} /> },
    {
      id: 'RANK',
      name: scoreName(meaning),
      isObvious: true,
      show: (row) => <Risk row={row} meaning={meaning} />,
    },
    { id: 'CHANGE', name: t('trend'), isObvious: true, show: (row) => <Trend row={row} /> },
    {
      id: 'why',
      name: t('why'),
      isObvious: true,
      className: 'why-cell',
      show: (row) => <Why row={row} />,
    },
    {
      id: 'competitor',
      name: t('competitor'),
      isObvious: true,
      show: (row) => <Competitor row={row} />,
    },
    {
      id: 'RISK_WEIGHTED_ARR',
      name: t('atStake'),
      isNumber: true,
      show: (row) => <AtStake row={row} meaning={meaning} />,
    },
    {
      id: 'RENEWAL_DATE',
      name: t('renews'),
      show: ({ account: { renewalDate } }) =>
        renewalDate == null ? (
          <span className="muted">{t('noDate')}</span>
        ) : (
          <Day of={renewalDate} />
        ),
    },
    {
      id: 'owner',
      name: accountField('ownerEmail'),
      className: 'owner-cell',
      show: ({ account }) => <Owner email={account.ownerEmail} />,
    },
    ...factColumns(facts, ({ account }: AtRiskRowFragment) => account),
  ];
}

function Account({ row: { account, assignee, snooze } }: RowProps) {
  return (
    <>
      <AccountLink account={account} className="account-name row-link" title={account.name} />
      <div className="label">{account.segment ?? t('noSegment')}</div>
      {snooze ? <SnoozeBadge snooze={snooze} assignee={assignee} /> : null}
    </>
  );
}

function Risk({ row, meaning }: RowProps & MeaningProps) {
  const { band, score, interval, confidence } = row;
  return (
    <>
      <div className="risk-cell">
        <Band band={band} />
        <strong>{score == null ? '–' : shownScore(score, meaning)}</strong>
        {score == null ? null : (
          <ScoreTrack name={scoreName(meaning)} score={score} interval={interval} />
        )}
      </div>
      <div className="label">
        {t(`respondedWithConfidence.${confidence}`, { responded: responded(row) })}
      </div>
    </>
  );
}

function Trend({ row: { trend } }: RowProps) {
  return (
    <>
      <div className="trend-cell">
        <Sparkline points={trend.points} />
        <span>{trend.change == null ? '' : signed(trend.change)}</span>
      </div>
      <div className="label">{t(`directions.${trend.direction}`)}</div>
    </>
  );
}

function Why({ row }: RowProps) {
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

function Competitor({ row }: RowProps) {
  const competitor = worstCompetitor(row);
  if (competitor === null) return <span className="muted">–</span>;
  return (
    <>
      <Threat threat={competitor.threat} />
      <div className="label">{competitor.solution.name}</div>
    </>
  );
}

function AtStake({ row, meaning }: RowProps & MeaningProps) {
  const { account, riskWeightedArr } = row;
  return (
    <>
      {account.arr ? compactMoney(account.arr) : '–'}
      {riskWeightedArr ? (
        <div className={meaning?.calibration ? 'label at-stake' : 'label'}>
          {meaning?.calibration ? t('expectedLoss') : t('timesRisk')}{' '}
          <span>{compactMoney(riskWeightedArr)}</span>
        </div>
      ) : null}
    </>
  );
}
