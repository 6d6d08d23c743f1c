import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { dayName, percent, points, signedTenths, wholeNumber } from '../../format/format.ts';
import { PlaybookEffectDocument, type PlaybookEffectQuery } from '../../generated/graphql.ts';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { AccountLink } from '../../shell/address/account-link.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { t } from './texts.ts';

type Effect = NonNullable<PlaybookEffectQuery['playbookEffect']>;

/** Minimum number of accounts for a conclusion. */
const FEW = 10;

/** What followed the starts of a playbook: k of n, how reliable that is, and the accounts behind it. */
export function EffectPart({ playbookKey }: { playbookKey: string }) {
  const { job } = useAppContext();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PlaybookEffectDocument,
    variables: { job, key: playbookKey },
  });
  const effect = data?.playbookEffect;
  const problem = problemOf(error, effect != null);
  return (
    <div className="stack">
      <h3>{t('followed')}</h3>
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !effect ? <Skeleton what={t('followed')} shapes={['text']} rows={1} /> : null}
      {effect ? <Words effect={effect} /> : null}
      {effect && effect.starts.length > 0 ? (
        <Starts effect={effect} playbookKey={playbookKey} />
      ) : null}
    </div>
  );
}

function Words({ effect }: { effect: Effect }) {
  const { ended, scored, improved, worsened, interval } = effect;
  if (scored === 0) return <p className="muted">{t('noScores')}</p>;
  const n = wholeNumber(scored);
  return (
    <>
      <p>
        <strong>{t('improved', { improved: wholeNumber(improved), scored: n })}</strong>{' '}
        {t('worsened', { worsened: wholeNumber(worsened), scored: n })}
      </p>
      <p>
        {scored < FEW ? `${t('tooFew', { scored })} ` : ''}
        {interval
          ? t('range', { lower: percent(interval.lower), upper: percent(interval.upper) })
          : null}
      </p>
      {ended > scored ? <p className="muted">{t('left', { count: ended - scored })}</p> : null}
      <p className="muted">{t('noCause')}</p>
    </>
  );
}

function Starts({ effect, playbookKey }: { effect: Effect; playbookKey: string }) {
  return (
    <details>
      <summary>{t('starts')}</summary>
      <ListTable
        caption={t('starts')}
        columns={columnsOf()}
        rows={effect.starts}
        keyOf={({ id }) => id}
        sortName={`sort.${playbookKey}`}
        isDense
      />
    </details>
  );
}

type Start = Effect['starts'][number];

const columnsOf = (): Column<Start>[] => [
  {
    id: 'account',
    name: t('account'),
    isHead: true,
    sortBy: ({ account }) => account?.name,
    show: ({ account }) => (account ? <AccountLink account={account} /> : t('notKnown')),
  },
  {
    id: 'started',
    name: t('startedOn'),
    first: 'DESC',
    sortBy: ({ startedAt }) => startedAt,
    show: ({ startedAt }) => dayName(startedAt),
  },
  {
    id: 'before',
    name: t('before'),
    isNumber: true,
    sortBy: ({ scoreBefore }) => scoreBefore ?? undefined,
    show: ({ scoreBefore }) => scoreWords(scoreBefore),
  },
  {
    id: 'after',
    name: t('after'),
    isNumber: true,
    sortBy: ({ scoreAfter }) => scoreAfter ?? undefined,
    show: ({ scoreAfter }) => scoreWords(scoreAfter),
  },
  {
    id: 'change',
    name: t('change'),
    isNumber: true,
    sortBy: changeOf,
    show: (start) => {
      const change = changeOf(start);
      return change === undefined ? '–' : signedTenths(change);
    },
  },
];

function changeOf({ scoreBefore, scoreAfter }: Start): number | undefined {
  return scoreBefore == null || scoreAfter == null ? undefined : scoreAfter - scoreBefore;
}

function scoreWords(score: number | null | undefined): string {
  return score == null ? t('notKnown') : points(score);
}
