import { useQuery } from 'urql';
import { problemOf } from '../../../api/problem.ts';
import { Page } from '../../../design/page.tsx';
import { ProblemNotice } from '../../../design/states.tsx';
import { Skeleton } from '../../../design/skeleton/skeleton.tsx';
import { PlainTable } from '../../../design/tables/plain-table.tsx';
import { RetentionRulesDocument } from '../../../generated/graphql.ts';
import { AdminNav } from '../admin-nav.tsx';
import { ArchivedJobs } from '../../job/archive/archived-jobs.tsx';
import { KeptPlace } from './kept-place.tsx';
import { DangerZone } from './danger-zone.tsx';
import { t } from '../texts.ts';

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
          <PlainTable
            className="table-cards"
            columns={[
              { id: 'kept', name: t('kept'), isHead: true, show: ({ kind }) => t(`rules.${kind}`) },
              { id: 'days', name: t('forDays'), show: ({ days }) => t('days', { days }) },
              { id: 'meaning', name: t('meaning'), show: ({ kind }) => t(`ruleHints.${kind}`) },
              {
                id: 'changedBy',
                name: t('changedBy'),
                show: ({ deploymentOption }) =>
                  deploymentOption == null
                    ? t('fixed')
                    : t('byDeployment', { option: deploymentOption }),
              },
            ]}
            rows={rules}
            keyOf={({ kind }) => kind}
          />
        </div>
      ) : null}
      <ArchivedJobs />
      <DangerZone />
    </Page>
  );
}
