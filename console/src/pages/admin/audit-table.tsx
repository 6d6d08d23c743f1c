import { useQuery } from 'urql';
import { Link } from 'wouter';
import { momentName, wholeNumber } from '../../format/format.ts';
import {
  type AuditRowFragment,
  NamesOfSubjectsDocument,
  type NamesOfSubjectsQuery,
} from '../../generated/graphql.ts';
import { useSurroundings } from '../../shell/surroundings.ts';
import { t } from './texts.ts';
import { Headings } from '../../design/tables/headings.tsx';

type Subject = AuditRowFragment['subjects'][number];
type Named = NonNullable<NonNullable<NamesOfSubjectsQuery['nodes']>[number]>;
type Names = ReadonlyMap<string, Named>;

const SHOWN_SUBJECTS = 3;

/** One row per call. People stand under aliases in the log, and so they do here. */
export function AuditTable({ records }: { records: readonly AuditRowFragment[] }) {
  const names = useNames(records);
  return (
    <div className="table-frame">
      <table className="table table-dense table-cards">
        <Headings of={[t('when'), t('who'), t('whatField'), t('touched'), t('outcome')]} />
        <tbody>
          {records.map((record, place) => (
            <tr key={`${record.requestId} ${record.operation} ${place}`}>
              <td data-label={t('when')}>{momentName(record.at)}</td>
              <td data-label={t('who')}>
                <span className="admin-wrap">{record.actor}</span>
                <div className="label">{record.roles.join(', ')}</div>
              </td>
              <td data-label={t('whatField')}>
                <code>{record.operation}</code>
                {record.isDryRun ? <div className="label">{t('dryRun')}</div> : null}
                {record.purpose == null ? null : (
                  <div className="label">{t('purpose', { purpose: record.purpose })}</div>
                )}
              </td>
              <td data-label={t('touched')}>
                <Subjects record={record} names={names} />
              </td>
              <td data-label={t('outcome')}>
                {t(`outcomes.${record.outcome}`)}
                {record.codes.length === 0 ? null : (
                  <div className="label">{record.codes.join(', ')}</div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Subjects({ record, names }: { record: AuditRowFragment; names: Names }) {
  const { subjects, furtherSubjects } = record;
  const shown = subjects.slice(0, SHOWN_SUBJECTS);
  const more = subjects.length - shown.length + furtherSubjects;
  if (shown.length === 0) return <span className="muted">–</span>;
  return (
    <>
      {shown.map((subject) => (
        <div key={`${subject.type} ${subject.id}`}>
          <SubjectName subject={subject} names={names} />
        </div>
      ))}
      {more > 0 ? <div className="label">{t('more', { count: wholeNumber(more) })}</div> : null}
    </>
  );
}

function SubjectName({ subject: { type, id }, names }: { subject: Subject; names: Names }) {
  const { job } = useSurroundings();
  const found = names.get(id);
  if (found && 'externalId' in found) {
    return (
      <Link href={`/accounts/${encodeURIComponent(found.externalId)}?job=${job}`}>
        {found.name}
      </Link>
    );
  }
  if (found && 'statement' in found) return found.statement;
  return (
    <span className="admin-wrap">
      {t(`subjects.${type}`)} <span className="label">{id.slice(0, 16)}</span>
    </span>
  );
}

/** Accounts and jobs have names that readers of the log may read too. */
function useNames(records: readonly AuditRowFragment[]): Names {
  const ids = [
    ...new Set(
      records.flatMap(({ subjects }) =>
        subjects
          .slice(0, SHOWN_SUBJECTS)
          .filter(({ type }) => type === 'ACCOUNT' || type === 'JOB')
          .map(({ id }) => id),
      ),
    ),
  ].slice(0, 100);
  const [{ data }] = useQuery({
    query: NamesOfSubjectsDocument,
    variables: { ids },
    pause: ids.length === 0,
  });
  return new Map((data?.nodes ?? []).flatMap((node) => (node ? [[node.id, node]] : [])));
}
