import './admin.css';
import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { Page } from '../../design/page.tsx';
import { Loading, ProblemNotice } from '../../design/states.tsx';
import { BrandingDocument } from '../../generated/graphql.ts';
import { AdminNav } from './admin-nav.tsx';
import { BrandingForm } from './branding-form.tsx';
import { t } from './texts.ts';

/** How surveys and their e-mails look. */
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
      {(fetching || stale) && !branding ? <Loading what={t('brandingWhat')} /> : null}
      {branding ? (
        <BrandingForm key={JSON.stringify(branding)} saved={branding} onSaved={again} />
      ) : null}
    </Page>
  );
}
