import './archive.css';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Page } from '../../../design/page.tsx';
import { Empty } from '../../../design/states.tsx';
import { dayName } from '../../../format/format.ts';
import { type NamedJobFragment, ViewerDocument } from '../../../generated/graphql.ts';
import { useHasRole } from '../../../shell/app-context.ts';
import { t } from '../texts.ts';
import { RestoreButton } from './restore-button.tsx';

/** Shown for every URL of an archived job. */
export default function ArchivedJobPage({ job }: { job: NamedJobFragment }) {
  const mayRestore = useHasRole();
  const [{ data }] = useQuery({ query: ViewerDocument, requestPolicy: 'cache-first' });
  const hasOther = (data?.jobs?.nodes ?? []).length > 0;
  return (
    <Page name={t('archive.name')} heading={t('archive.heading', { job: job.statement })}>
      <Empty title={t('archive.since', { day: dayName(job.archivedAt ?? '') })}>
        <p>{t('archive.means')}</p>
        {mayRestore ? null : <p>{t('archive.askAdmin')}</p>}
        <div className="archived-actions no-print">
          {mayRestore ? <RestoreButton job={job} isPrimary /> : null}
          {hasOther ? (
            <Link href="/" className="button">
              {t('archive.elsewhere')}
            </Link>
          ) : null}
        </div>
      </Empty>
    </Page>
  );
}
