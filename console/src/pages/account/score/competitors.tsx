import { useState } from 'react';
import { Threat } from '../../../design/bands/band.tsx';
import { points, wholeNumber } from '../../../format/format.ts';
import type { AccountPageQuery, CompetitorThreat } from '../../../generated/graphql.ts';
import type { Column } from '../../../design/tables/column.tsx';
import { ListTable } from '../../../lists/table/list-table.tsx';
import { t } from '../texts.ts';

type Competitor = NonNullable<NonNullable<AccountPageQuery['account']>['competitorRisks']>[number];

/** The worst threats come first, so only the first few are shown. */
const FIRST = 3;

/** The competitors that do a difficult step better, and how much struggle a switch would save. */
export function Competitors({ competitors }: { competitors: readonly Competitor[] }) {
  const [isWhole, setIsWhole] = useState(false);
  if (competitors.length === 0) return null;
  const shown = isWhole ? competitors : competitors.slice(0, FIRST);
  const more = competitors.length - FIRST;
  return (
    <section className="stack" aria-labelledby="competitors">
      <h2 id="competitors">{t('competitors')}</h2>
      <ListTable
        caption={t('competitorsTable')}
        columns={columnsOf()}
        rows={shown}
        keyOf={({ step, solution }) => `${step.key} ${solution.key}`}
        isWhole={shown.length === competitors.length}
        isDense
      />
      {more <= 0 ? null : (
        <div>
          <button
            type="button"
            className="button no-print"
            aria-expanded={isWhole}
            onClick={() => setIsWhole(!isWhole)}
          >
            {isWhole ? t('fewerCompetitors') : t('moreCompetitors', { count: wholeNumber(more) })}
          </button>
        </div>
      )}
    </section>
  );
}

/** From the weakest to the strongest threat. */
const BY_THREAT: readonly CompetitorThreat[] = ['WATCH', 'IMMINENT'];

const columnsOf = (): Column<Competitor>[] => [
  {
    id: 'competitor',
    name: t('competitor'),
    isHead: true,
    sortBy: ({ solution }) => solution.name,
    show: ({ solution }) => solution.name,
  },
  {
    id: 'step',
    name: t('step'),
    sortBy: ({ step }) => step.statement,
    show: ({ step }) => step.statement,
  },
  {
    id: 'threat',
    name: t('threat'),
    first: 'DESC',
    sortBy: ({ threat }) => BY_THREAT.indexOf(threat),
    show: ({ threat }) => <Threat threat={threat} />,
  },
  {
    id: 'relief',
    name: t('relief'),
    isNumber: true,
    sortBy: ({ relief }) => relief ?? undefined,
    show: ({ relief }) =>
      relief == null ? <span className="muted">{t('notRated')}</span> : points(relief),
  },
  {
    id: 'named',
    name: t('named'),
    first: 'DESC',
    sortBy: ({ isNamedByCustomer }) => Number(isNamedByCustomer),
    show: ({ isNamedByCustomer }) => (isNamedByCustomer ? t('yes') : t('no')),
  },
];
