import { BY_RISK } from '../../../design/bands/band-words.ts';
import { Band, Threat } from '../../../design/bands/band.tsx';
import { accountField } from '../../../design/facts/account-field.ts';
import type { Column } from '../../../design/tables/column.tsx';
import { ListTable } from '../../../lists/table/list-table.tsx';
import { compactMoney, points, wholeNumber } from '../../../format/format.ts';
import type { MovedAccountFragment, RiskThenFragment } from '../../../generated/graphql.ts';
import { AccountLink } from '../../../shell/address/account-link.tsx';
import { t } from '../texts.ts';

/** Maximum number of rows shown. The rest are counted. */
const SHOWN = 200;

function columnsOf(hasThreats: boolean): readonly Column<MovedAccountFragment>[] {
  return [
    {
      id: 'name',
      name: t('account'),
      isHead: true,
      sortBy: ({ account }) => account.name.toLowerCase(),
      show: ({ account }) => <AccountLink account={account} />,
    },
    {
      id: 'band',
      name: t('band'),
      sortBy: ({ after }) => BY_RISK.indexOf(after.band),
      show: ({ before, after }) => (
        <span className="moved-band">
          <Band band={before.band} />
          {before.band === after.band ? null : (
            <>
              <Arrow />
              <Band band={after.band} />
            </>
          )}
        </span>
      ),
    },
    {
      id: 'score',
      name: t('score'),
      isNumber: true,
      sortBy: ({ after }) => after.score ?? undefined,
      show: ({ before, after }) => (
        <>
          {scoreOf(before)}
          <Arrow />
          {scoreOf(after)}
        </>
      ),
    },
    {
      id: 'arr',
      name: accountField('arr'),
      isNumber: true,
      sortBy: ({ account }) => arrOf(account),
      show: ({ account: { arr } }) => (arr ? compactMoney(arr) : '–'),
    },
    ...(hasThreats ? [threatColumn()] : []),
  ];
}

function threatColumn(): Column<MovedAccountFragment> {
  return {
    id: 'threat',
    name: t('competitor'),
    sortBy: ({ after }) => after.threat ?? undefined,
    show: ({ before, after }) =>
      before.threat === after.threat ? null : (
        <span className="moved-band">
          {threatOf(before)}
          <Arrow />
          {threatOf(after)}
        </span>
      ),
  };
}

/** The accounts that would change, highest ARR first. */
export function MovedTable({ moved }: { moved: readonly MovedAccountFragment[] }) {
  const rows = moved.toSorted((a, b) => (arrOf(b.account) ?? 0) - (arrOf(a.account) ?? 0));
  const hasThreats = moved.some(({ before, after }) => before.threat !== after.threat);
  return (
    <>
      <p className="label">
        {rows.length > SHOWN
          ? t('mostArrOf', { shown: wholeNumber(SHOWN), all: wholeNumber(rows.length) })
          : t('mostArr')}
      </p>
      <ListTable
        caption={t('moved')}
        columns={columnsOf(hasThreats)}
        rows={rows.slice(0, SHOWN)}
        keyOf={({ account }) => account.id}
        isDense
      />
    </>
  );
}

function Arrow() {
  return (
    <>
      {' '}
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">{t('to')}</span>{' '}
    </>
  );
}

function scoreOf({ score }: RiskThenFragment): string {
  return score == null ? '–' : points(score);
}

function threatOf({ threat }: RiskThenFragment) {
  return threat == null ? (
    <span className="muted">{t('noThreat')}</span>
  ) : (
    <Threat threat={threat} />
  );
}

function arrOf({ arr }: MovedAccountFragment['account']): number | undefined {
  return arr == null ? undefined : Number(arr.amount);
}
