import './job.css';
import { useClient, useQuery } from 'urql';
import { Link, useLocation } from 'wouter';
import { Page } from '../../design/page.tsx';
import { Empty } from '../../design/states.tsx';
import { ArchivedJobsDocument, ViewerDocument } from '../../generated/graphql.ts';
import { pagesFor } from '../../shell/address/main-pages.ts';
import { t as shell } from '../../shell/texts.ts';
import { allOf } from '../../format/format.ts';
import { NewJobForm } from './new-job-form.tsx';
import { t } from './texts.ts';

/** If all jobs are archived, points the user to them. */
function ArchivedHint() {
  const [{ data }] = useQuery({ query: ArchivedJobsDocument });
  if ((data?.jobs?.nodes ?? []).length === 0) return null;
  return (
    <p>{t.rich('archive.some', { link: (text) => <Link href="/settings/data">{text}</Link> })}</p>
  );
}

/** For users who may not describe a job: whom to ask, and which pages will then be available. */
function WaitForJob({ roles }: { roles: readonly string[] }) {
  const pages = pagesFor(roles).map(({ name }) => shell(`mainPages.${name}`));
  return (
    <Page name={t('start')} heading={t('mayNotHeading')}>
      <p className="muted">{t('about')}</p>
      <Empty title={t('mayNot')}>
        {pages.length === 0 ? t('mayNotHint') : t('mayOpen', { pages: allOf(pages) })}
      </Empty>
    </Page>
  );
}

/** Describes the first job, which is required before anyone can be surveyed. */
export default function NewJobPage() {
  const client = useClient();
  const [, navigate] = useLocation();
  const [{ data }] = useQuery({ query: ViewerDocument, requestPolicy: 'cache-first' });
  const roles = data?.viewer?.roles ?? [];
  const taken = (data?.jobs?.nodes ?? []).map(({ key }) => key);
  const isFirst = taken.length === 0;
  const mayCreate = roles.includes('ADMIN') || roles.includes('PRODUCT');
  if (!mayCreate) return <WaitForJob roles={roles} />;
  const show = async (key: string) => {
    // The menu must know the job before its page can be shown.
    await client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    navigate(`/job?job=${encodeURIComponent(key)}`);
  };
  return (
    <Page
      name={isFirst ? t('start') : t('newJob')}
      heading={isFirst ? t('firstHeading') : t('anotherHeading')}
    >
      <p className="muted">{t('about')}</p>
      {isFirst ? (
        <p>{t.rich('fromSurvey', { link: (text) => <Link href="/import">{text}</Link> })}</p>
      ) : null}
      {isFirst && roles.includes('ADMIN') ? <ArchivedHint /> : null}
      <NewJobForm taken={taken} onMade={(key) => void show(key)} />
    </Page>
  );
}
