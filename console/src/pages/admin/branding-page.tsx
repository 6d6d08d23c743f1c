import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { Page } from '../../design/page.tsx';
import { ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { BrandingDocument } from '../../generated/graphql.ts';
import { AdminNav } from './admin-nav.tsx';
import { BrandingForm } from './branding-form.tsx';
import { t } from './texts.ts';

/** The appearance of surveys and their e-mails. */
export default function BrandingPage() {
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: BrandingDocument,
    requestPolicy: 'cache-and-network',
  });
  const branding = data?.branding;
  const problem = problemOf(error, branding != null);
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <Page name={t('branding')} heading={t('brandingHeading')}>
      <AdminNav />
      <p className="muted">{t('brandingAbout')}</p>
      {problem ? <ProblemNotice problem={problem} retry={again} /> : null}
      {(fetching || stale) && !branding ? (
        <Skeleton what={t('brandingWhat')} shapes={['form']} />
      ) : null}
      {branding ? (
        <BrandingForm key={JSON.stringify(branding)} saved={branding} onSaved={again} />
      ) : null}
    </Page>
  );
}
