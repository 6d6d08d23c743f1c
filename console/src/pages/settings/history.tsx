import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { PlainTable } from '../../design/tables/plain-table.tsx';
import { momentName, wholeNumber } from '../../format/format.ts';
import { SettingsHistoryDocument, type SettingsVersionFragment } from '../../generated/graphql.ts';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { Pager } from '../../shell/pager.tsx';
import { t } from './texts.ts';

const PAGE = 20;

interface HistoryProps {
  job: string;
  /** The version being previewed. */
  previewed: number | null;
  onPreview: (version: number) => void;
}

/** The changes with users and dates, newest first, and buttons to return to a version. */
export function History({ job, previewed, onPreview }: HistoryProps) {
  const params = useQueryParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: SettingsHistoryDocument,
    variables: { job, first: PAGE, after: params.one('after') },
  });
  const page = data?.job?.scoringHistory ?? null;
  const problem = problemOf(error, page !== null);
  const versions = page?.nodes ?? [];
  /** Whether this is the last of the changes that make up the version. */
  const isLatest = (change: SettingsVersionFragment) =>
    versions.find(({ version }) => version === change.version) === change;
  return (
    <section className="card stack" aria-labelledby="history-title">
      <h2 id="history-title">{t('history')}</h2>
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !page ? <Skeleton what={t('historyWhat')} rows={3} /> : null}
      {versions.length === 0 ? null : (
        <div className="table-frame" tabIndex={0} role="group" aria-label={t('history')}>
          <PlainTable
            caption={t('historyCaption')}
            className="table-dense history"
            columns={[
              { id: 'version', name: t('version'), show: ({ version }) => version },
              { id: 'at', name: t('when'), show: ({ at }) => momentName(at) },
              {
                id: 'by',
                name: t('who'),
                className: 'history-who',
                show: ({ by }) => by ?? t('learned'),
              },
              {
                id: 'changes',
                name: t('whatChanged'),
                show: ({ changes }) => <Changes changes={changes} />,
              },
              {
                id: 'rollBack',
                name: t('rollBack'),
                isUnnamed: true,
                show: (change) =>
                  isLatest(change) ? (
                    <RollBack
                      version={change}
                      isPreviewed={previewed === change.version}
                      onPreview={onPreview}
                    />
                  ) : null,
              },
            ]}
            rows={versions}
            keyOf={({ version, at }) => `${version} ${at}`}
          />
        </div>
      )}
      <Pager params={params} pageInfo={page?.pageInfo} size={PAGE} first="newest" />
    </section>
  );
}

function Changes({ changes }: Pick<SettingsVersionFragment, 'changes'>) {
  if (changes.length === 0) return t('jobCreated');
  return (
    <ul>
      {changes.map(({ name, before, after }) => (
        <li key={name}>
          {name}: {before} <span aria-hidden="true">→</span>
          <span className="visually-hidden">{t('to')}</span> {after}
        </li>
      ))}
    </ul>
  );
}

interface RollBackProps extends Pick<HistoryProps, 'onPreview'> {
  version: SettingsVersionFragment;
  isPreviewed: boolean;
}

function RollBack({ version: { version, isInForce }, isPreviewed, onPreview }: RollBackProps) {
  if (isInForce) return <span className="badge">{t('inForce')}</span>;
  return (
    <button
      type="button"
      className="button no-print"
      aria-pressed={isPreviewed}
      aria-label={t('rollBackLabel', { version: wholeNumber(version) })}
      onClick={() => onPreview(version)}
    >
      {t('rollBackAction')}
    </button>
  );
}
