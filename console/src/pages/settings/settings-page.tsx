import './settings.css';
import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { Page } from '../../design/page.tsx';
import { ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { oneDecimal, wholeNumber } from '../../format/format.ts';
import { SettingsDocument, type SettingsQuery } from '../../generated/graphql.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { AdminNav } from '../admin/admin-nav.tsx';
import { SettingsForm } from './settings-form.tsx';
import { t } from './texts.ts';

/** How risk is scored, and what a change of the settings would do. */
export default function SettingsPage() {
  const { job } = useAppContext();
  const [{ data, error, fetching }, ask] = useQuery({
    query: SettingsDocument,
    variables: { job },
    // Skips the cache, since saving is based on the version shown.
    requestPolicy: 'network-only',
  });
  const problem = problemOf(error, data?.job != null);
  return (
    <Page name={t('name')} heading={headingOf(data?.job)} actions={<CopyLink />}>
      <AdminNav />
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !data ? <Skeleton what={t('what')} shapes={['columns', 'table']} /> : null}
      {data?.job ? <SettingsForm key={data.job.key} job={data.job} around={data} /> : null}
    </Page>
  );
}

function headingOf(job: SettingsQuery['job'] | undefined): string {
  if (!job) return t('headingUnknown');
  const { version, highFrom, mediumFrom } = job.scoring;
  return t('heading', {
    high: oneDecimal(highFrom),
    medium: oneDecimal(mediumFrom),
    version: wholeNumber(version),
  });
}
