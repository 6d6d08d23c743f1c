import { useQuery } from 'urql';
import { momentName, wholeNumber } from '../../format/format.ts';
import {
  type AuditRowFragment,
  NamesOfSubjectsDocument,
  type NamesOfSubjectsQuery,
} from '../../generated/graphql.ts';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { AccountLink } from '../../shell/address/account-link.tsx';
import { operationName } from './operations.ts';
import { ROLES, t } from './texts.ts';

type Subject = AuditRowFragment['subjects'][number];
type Named = NonNullable<NonNullable<NamesOfSubjectsQuery['nodes']>[number]>;
type Names = ReadonlyMap<string, Named>;

const SHOWN_SUBJECTS = 3;

interface AuditTableProps {
  records: readonly AuditRowFragment[];
  /** Whether all matching records are loaded. */
  isWhole: boolean;
}

/** One row per call. People appear under their aliases, as in the log. */
export function AuditTable({ records, isWhole }: AuditTableProps) {
  const names = useNames(records);
  return (
    <ListTable
      caption={t('audit')}
      columns={columnsFor(names)}
      rows={records}
      keyOf={(record) => `${record.requestId} ${record.operation} ${records.indexOf(record)}`}
      isWhole={isWhole}
      isDense
    />
  );
}

const columnsFor = (names: Names): Column<AuditRowFragment>[] => [
  {
    id: 'when',
    name: t('when'),
    first: 'DESC',
    sortBy: ({ at }) => at,
    show: ({ at }) => momentName(at),
  },
  {
    id: 'who',
    name: t('who'),
    sortBy: ({ actor }) => actor,
    show: ({ actor, roles }) => (
      <>
        <span className="admin-wrap">{actor}</span>
        <div className="label">{roles.map(actsAs).join(', ')}</div>
      </>
    ),
  },
  {
    id: 'what',
    name: t('whatField'),
    sortBy: ({ operation }) => operationName(operation),
    show: ({ operation, isDryRun, purpose }) => (
      <>
        <span title={operation}>{operationName(operation)}</span>
        {isDryRun ? <div className="label">{t('dryRun')}</div> : null}
        {purpose == null ? null : <div className="label">{t('purpose', { purpose })}</div>}
      </>
    ),
  },
  {
    id: 'touched',
    name: t('touched'),
    show: (record) => <Subjects record={record} names={names} />,
  },
  {
    id: 'outcome',
    name: t('outcome'),
    sortBy: ({ outcome }) => t(`outcomes.${outcome}`),
    show: ({ outcome, codes }) => (
      <>
        {t(`outcomes.${outcome}`)}
        {codes.length === 0 ? null : <div className="label">{codes.join(', ')}</div>}
      </>
    ),
  },
];

/** Label of a role. Callers with a survey link have none of the user roles. */
function actsAs(role: string): string {
  const found = ROLES.find((each) => each === role);
  if (found) return t(`roles.${found}`);
  return role === 'RESPONDENT' ? t('byLink') : role;
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
  const found = names.get(id);
  if (found && 'externalId' in found) {
    return <AccountLink account={found} />;
  }
  if (found && 'statement' in found) return found.statement;
  return (
    <span className="admin-wrap">
      {t(`subjects.${type}`)} <span className="label">{id.slice(0, 16)}</span>
    </span>
  );
}

/** Names of accounts and jobs, which readers of the log may see. */
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
