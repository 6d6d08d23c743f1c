import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { momentName, wholeNumber } from '../../format/format.ts';
import { SettingsHistoryDocument, type SettingsVersionFragment } from '../../generated/graphql.ts';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { Pager } from '../../shell/pager.tsx';
import { t } from './texts.ts';
import { Headings } from '../../design/tables/headings.tsx';

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
  return (
    <section className="card stack" aria-labelledby="history-title">
      <h2 id="history-title">{t('history')}</h2>
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !page ? <Skeleton what={t('historyWhat')} rows={3} /> : null}
      {versions.length === 0 ? null : (
        <div className="table-frame" tabIndex={0} role="group" aria-label={t('history')}>
          <table className="table table-dense history">
            <caption className="visually-hidden">{t('historyCaption')}</caption>
            <Headings
              of={[t('version'), t('when'), t('who'), t('whatChanged')]}
              actions={t('rollBack')}
            />
            <tbody>
              {versions.map((version, at) => (
                <Row
                  key={`${version.version} ${version.at}`}
                  version={version}
                  isLatest={versions.findIndex((other) => other.version === version.version) === at}
                  isPreviewed={previewed === version.version}
                  onPreview={onPreview}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager params={params} pageInfo={page?.pageInfo} size={PAGE} first="newest" />
    </section>
  );
}

interface RowProps {
  version: SettingsVersionFragment;
  /** Whether this is the last of the changes that make up the version. */
  isLatest: boolean;
  isPreviewed: boolean;
  onPreview: (version: number) => void;
}

function Row({ version, isLatest, isPreviewed, onPreview }: RowProps) {
  const { version: number, at, by, isInForce, changes } = version;
  return (
    <tr>
      <td>{number}</td>
      <td>{momentName(at)}</td>
      <td className="history-who">{by ?? t('learned')}</td>
      <td>
        {changes.length === 0 ? (
          t('jobCreated')
        ) : (
          <ul>
            {changes.map(({ name, before, after }) => (
              <li key={name}>
                {name}: {before} <span aria-hidden="true">→</span>
                <span className="visually-hidden">{t('to')}</span> {after}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>{isLatest ? rowEnd() : null}</td>
    </tr>
  );

  function rowEnd() {
    if (isInForce) return <span className="badge">{t('inForce')}</span>;
    return (
      <button
        type="button"
        className="button no-print"
        aria-pressed={isPreviewed}
        aria-label={t('rollBackLabel', { version: wholeNumber(number) })}
        onClick={() => onPreview(number)}
      >
        {t('rollBackAction')}
      </button>
    );
  }
}
