import { Link } from 'wouter';
import { Band, Threat } from '../../design/band.tsx';
import { type Column, SortableTable } from '../../design/sortable-table.tsx';
import { compactMoney, points } from '../../format/format.ts';
import type { MovedAccountFragment, RiskThenFragment } from '../../generated/graphql.ts';
import { BY_RISK } from './words.ts';

/** More rows than anyone reads: the others are counted. */
const SHOWN = 200;

const COLUMNS: readonly Column<MovedAccountFragment>[] = [
  {
    id: 'name',
    name: 'Account',
    isHead: true,
    sortBy: ({ account }) => account.name.toLowerCase(),
    show: ({ account: { externalId, name } }) => (
      <Link href={`/accounts/${encodeURIComponent(externalId)}`}>{name}</Link>
    ),
  },
  {
    id: 'band',
    name: 'Band',
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
    name: 'Score',
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
    name: 'ARR',
    isNumber: true,
    sortBy: ({ account }) => arrOf(account),
    show: ({ account: { arr } }) => (arr ? compactMoney(arr) : '–'),
  },
];

const THREAT: Column<MovedAccountFragment> = {
  id: 'threat',
  name: 'Competitor',
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

/** The accounts that would be shown differently, those with the most ARR first. */
export function MovedTable({ moved }: { moved: readonly MovedAccountFragment[] }) {
  const rows = moved.toSorted((a, b) => (arrOf(b.account) ?? 0) - (arrOf(a.account) ?? 0));
  const hasThreats = moved.some(({ before, after }) => before.threat !== after.threat);
  return (
    <>
      <p className="label">
        {rows.length > SHOWN
          ? `The ${SHOWN} of ${rows.length} with the most ARR`
          : 'Most ARR first'}
      </p>
      <SortableTable
        caption="Accounts that would change"
        columns={hasThreats ? [...COLUMNS, THREAT] : COLUMNS}
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
      <span className="visually-hidden">to</span>{' '}
    </>
  );
}

function scoreOf({ score }: RiskThenFragment): string {
  return score == null ? '–' : points(score);
}

function threatOf({ threat }: RiskThenFragment) {
  return threat == null ? <span className="muted">none</span> : <Threat threat={threat} />;
}

function arrOf({ arr }: MovedAccountFragment['account']): number | undefined {
  return arr == null ? undefined : Number(arr.amount);
}
