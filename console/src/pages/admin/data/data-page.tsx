import { useQuery } from 'urql';
import { problemOf } from '../../../api/problem.ts';
import { Page } from '../../../design/page.tsx';
import { ProblemNotice } from '../../../design/states.tsx';
import { Skeleton } from '../../../design/skeleton/skeleton.tsx';
import { RetentionRulesDocument } from '../../../generated/graphql.ts';
import { AdminNav } from '../admin-nav.tsx';
import { ArchivedJobs } from '../../job/archive/archived-jobs.tsx';
import { KeptPlace } from './kept-place.tsx';
import { DangerZone } from './danger-zone.tsx';
import { t } from '../texts.ts';
import { Headings } from '../../../design/tables/headings.tsx';

/** How long data is kept, and what that means for readers. */
export default function DataPage() {
  const [{ data, error, fetching }, ask] = useQuery({ query: RetentionRulesDocument });
  const rules = data?.retentionRules;
  const problem = problemOf(error, rules != null);
  return (
    <Page name={t('data')} heading={t('dataHeading')}>
      <AdminNav />
      <p className="muted">{t('dataAbout')}</p>
      {data?.keptData ? <KeptPlace kept={data.keptData} /> : null}
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !rules ? <Skeleton what={t('dataWhat')} /> : null}
      {rules ? (
        <div className="table-frame">
          <table className="table table-cards">
            <Headings of={[t('kept'), t('forDays'), t('meaning'), t('changedBy')]} />
            <tbody>
              {rules.map(({ kind, days, deploymentOption }) => (
                <tr key={kind}>
                  <th scope="row">{t(`rules.${kind}`)}</th>
                  <td data-label={t('forDays')}>{t('days', { days })}</td>
                  <td data-label={t('meaning')}>{t(`ruleHints.${kind}`)}</td>
                  <td data-label={t('changedBy')}>
                    {deploymentOption == null
                      ? t('fixed')
                      : t('byDeployment', { option: deploymentOption })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <ArchivedJobs />
      <DangerZone />
    </Page>
  );
}
