import { lazy, type ReactNode, Suspense } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import type { Session } from './api/sign-in.ts';
import { Page, PageFrame } from './design/page.tsx';
import { Empty, Loading, ProblemNotice } from './design/states.tsx';
import { ToastProvider } from './design/toast.tsx';
import { AtRiskPage } from './pages/at-risk/at-risk-page.tsx';
import { mayEnter, roomsFor } from './shell/rooms.ts';
import { Shell } from './shell/shell.tsx';
import { useSurroundings } from './shell/surroundings.ts';

const AccessTokensPage = lazy(() => import('./pages/access-tokens/access-tokens-page.tsx'));
const AccountPage = lazy(() => import('./pages/account/account-page.tsx'));
const PeoplePage = lazy(() => import('./pages/account/people/people-page.tsx'));
const AskNextPage = lazy(() => import('./pages/ask-next/ask-next-page.tsx'));
const LinksPage = lazy(() => import('./pages/ask-next/links-page.tsx'));
const WithdrawalsPage = lazy(() => import('./pages/ask-next/withdrawals-page.tsx'));
const AccountsPage = lazy(() => import('./pages/accounts/accounts-page.tsx'));
const ImportPage = lazy(() => import('./pages/import/import-page.tsx'));
const NewJobPage = lazy(() => import('./pages/job/new-job-page.tsx'));
const JobPage = lazy(() => import('./pages/job/job-page.tsx'));
const TestimonialsPage = lazy(() => import('./pages/testimonials/testimonials-page.tsx'));
const HotspotsPage = lazy(() => import('./pages/hotspots/hotspots-page.tsx'));
const AccuracyPage = lazy(() => import('./pages/accuracy/accuracy-page.tsx'));
const SettingsPage = lazy(() => import('./pages/settings/settings-page.tsx'));
const StepPage = lazy(() => import('./pages/hotspots/step-page.tsx'));

/** The console. What a first visit does not need is loaded when it is wanted. */
export function App({ session }: { session: Session }) {
  return (
    <Shell session={session}>
      <ToastProvider>
        <Suspense
          fallback={
            <PageFrame>
              <Loading what="the page" />
            </PageFrame>
          }
        >
          <OpenRooms>
            <Switch>
              <Route path="/" component={Home} />
              <Route path="/ask-next" component={AskNextPage} />
              <Route path="/ask-next/links" component={LinksPage} />
              <Route path="/ask-next/withdrawals" component={WithdrawalsPage} />
              <Route path="/accounts" component={AccountsPage} />
              <Route path="/accounts/:externalId">
                {({ externalId }) => <AccountPage externalId={decodeURIComponent(externalId)} />}
              </Route>
              <Route path="/accounts/:externalId/people">
                {({ externalId }) => <PeoplePage externalId={decodeURIComponent(externalId)} />}
              </Route>
              <Route path="/import" component={ImportPage} />
              <Route path="/job" component={JobPage} />
              <Route path="/job/new" component={NewJobPage} />
              <Route path="/testimonials" component={TestimonialsPage} />
              <Route path="/accuracy" component={AccuracyPage} />
              <Route path="/access-tokens" component={AccessTokensPage} />
              <Route path="/settings" component={SettingsPage} />
              <Route path="/hotspots" component={HotspotsPage} />
              <Route path="/hotspots/:stepKey">
                {({ stepKey }) => <StepPage stepKey={decodeURIComponent(stepKey)} />}
              </Route>
              <Route>
                <Page name="Not found" heading="Page not found">
                  <Empty title="The link may be out of date">
                    <Link href="/">See who is at risk</Link>
                  </Empty>
                </Page>
              </Route>
            </Switch>
          </OpenRooms>
        </Suspense>
      </ToastProvider>
    </Shell>
  );
}

/** What is behind a door that is shut is not even asked for. */
function OpenRooms({ children }: { children: ReactNode }) {
  const { roles } = useSurroundings();
  const [path] = useLocation();
  if (path === '/' || mayEnter(roles, path)) return children;
  return (
    <Page name="Closed" heading="You don’t have access to this page">
      <ProblemNotice problem={{ kind: 'no-permission' }} />
    </Page>
  );
}

/** The first page that the user may open. */
function Home() {
  const { roles } = useSurroundings();
  const first = roomsFor(roles)[0]?.path ?? '/';
  return first === '/' ? <AtRiskPage /> : <Redirect to={first} replace />;
}
