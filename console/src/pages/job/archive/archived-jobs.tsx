import { useQuery } from 'urql';
import { Headings } from '../../../design/tables/headings.tsx';
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
        <table className="table table-cards">
          <Headings of={[t('name'), t('archive.archivedOn')]} actions={t('archive.restore')} />
          <tbody>
            {jobs.map((job) => (
              <tr key={job.key}>
                <th scope="row">{job.statement}</th>
                <td data-label={t('archive.archivedOn')}>{dayName(job.archivedAt ?? '')}</td>
                <td>
                  <RestoreButton job={job} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
