import { useQuery } from 'urql';
import { PlainTable } from '../../../design/tables/plain-table.tsx';
import { dayName } from '../../../format/format.ts';
import { ArchivedJobsDocument } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';
import { RestoreButton } from './restore-button.tsx';

/** The archived jobs, each with a button to restore it. Shows nothing if there are none. */
export function ArchivedJobs() {
  const [{ data }] = useQuery({ query: ArchivedJobsDocument });
  const jobs = data?.jobs?.nodes ?? [];
  if (jobs.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t('archive.listed')}</h2>
      <div className="table-frame">
        <PlainTable
          className="table-cards"
          columns={[
            { id: 'name', name: t('name'), isHead: true, show: ({ statement }) => statement },
            {
              id: 'archivedOn',
              name: t('archive.archivedOn'),
              show: ({ archivedAt }) => dayName(archivedAt ?? ''),
            },
            {
              id: 'restore',
              name: t('archive.restore'),
              isUnnamed: true,
              show: (job) => <RestoreButton job={job} />,
            },
          ]}
          rows={jobs}
          keyOf={({ key }) => key}
        />
      </div>
    </section>
  );
}
