import './ask-next.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { Page } from '../../design/page.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import {
  SurveyLinksDocument,
  type SurveyLinkRowFragment,
  type SurveyLinkState,
} from '../../generated/graphql.ts';
import { type QueryParams, useQueryParams } from '../../shell/address/query-params.ts';
import { Pager } from '../../shell/pager.tsx';
import { FirstSteps } from '../../shell/first-steps.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { EndLinksDialog } from './end-links/end-links-dialog.tsx';
import { AskViews } from './ask-views.tsx';
import { linksHeadline } from './link-sentences.ts';
import { LINK_STATES, linkStateWord } from './link-state.tsx';
import { SavedViews } from '../../lists/saved-views/saved-views.tsx';
import { LinkTable } from './link-table.tsx';
import { SameLinkDialog } from './same-link-dialog.tsx';
import { t } from './texts.ts';

const PAGE = 50;

/** All survey links and their states. Reminding contacts is up to the sender. */
export default function LinksPage() {
  const { job } = useAppContext();
  const params = useQueryParams();
  const state = LINK_STATES.find((known) => known === params.one('state')) ?? null;
  const after = params.one('after');
  const [isEnding, setEnding] = useState(false);
  const [wanted, setWanted] = useState<SurveyLinkRowFragment | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: SurveyLinksDocument,
    variables: { job, states: state && [state], first: PAGE, after },
  });
  const links = data?.surveyLinks?.nodes ?? [];
  const problem = problemOf(error, data?.surveyLinks != null);
  const pageInfo = data?.surveyLinks?.pageInfo;
  const isPart = pageInfo?.hasNextPage === true || after !== null;
  const active = (data?.job?.steps ?? []).filter(({ isActive }) => isActive).length;
  return (
    <Page
      name={t('linksName')}
      heading={linksHeadline(links, state, isPart)}
      actions={
        <>
          <SavedViews list="SURVEY_LINKS" />
          <CopyLink />
          <button type="button" className="button" onClick={() => setEnding(true)}>
            {t('end.open')}
          </button>
        </>
      }
    >
      <AskViews />
      <StateFilter state={state} params={params} />
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && links.length === 0 ? <Skeleton what={t('linksWhat')} /> : null}
      {data && !fetching && links.length === 0 && !problem ? <NoLinks state={state} /> : null}
      {links.length > 0 ? <LinkTable links={links} isWhole={!isPart} onWant={setWanted} /> : null}
      <Pager params={params} pageInfo={pageInfo} size={PAGE} first="newest" />
      {isEnding ? (
        <EndLinksDialog
          onEnded={() => ask({ requestPolicy: 'network-only' })}
          onClose={() => setEnding(false)}
        />
      ) : null}
      {wanted ? (
        <SameLinkDialog link={wanted} activeSteps={active} onClose={() => setWanted(null)} />
      ) : null}
    </Page>
  );
}

function StateFilter({ state, params }: { state: SurveyLinkState | null; params: QueryParams }) {
  const choose = (wanted: SurveyLinkState | null) => () => {
    params.set({ state: wanted, after: null });
  };
  return (
    <div className="toolbar no-print" role="group" aria-label={t('stateFilter')}>
      <button type="button" className="button" aria-pressed={state === null} onClick={choose(null)}>
        {t('all')}
      </button>
      {LINK_STATES.map((each) => (
        <button
          key={each}
          type="button"
          className="button"
          aria-pressed={state === each}
          onClick={choose(each)}
        >
          {linkStateWord(each)}
        </button>
      ))}
    </div>
  );
}

function NoLinks({ state }: { state: SurveyLinkState | null }) {
  return state === null ? (
    <Empty title={t('noLinks')}>
      <p>{t('noLinksHint')}</p>
      <FirstSteps ways={['survey']} />
    </Empty>
  ) : (
    <Empty title={t(`noLinksIn.${state}`)}>{t('noLinksInHint')}</Empty>
  );
}
