import { lazy, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import type { Session } from './api/sign-in.ts';
import { Page } from './design/page.tsx';
import { Empty, Loading } from './design/states.tsx';
import { AtRiskPage } from './pages/at-risk/at-risk-page.tsx';
import { Shell } from './shell/shell.tsx';

const AccountPage = lazy(() => import('./pages/account/account-page.tsx'));
const AskNextPage = lazy(() => import('./pages/ask-next/ask-next-page.tsx'));
const AccountsPage = lazy(() => import('./pages/accounts/accounts-page.tsx'));
const JobPage = lazy(() => import('./pages/job/job-page.tsx'));
const TestimonialsPage = lazy(() => import('./pages/testimonials/testimonials-page.tsx'));
const HotspotsPage = lazy(() => import('./pages/hotspots/hotspots-page.tsx'));
const StepPage = lazy(() => import('./pages/hotspots/step-page.tsx'));

/** The console: one page a room. What a first visit does not need is loaded when it is wanted. */
export function App({ session }: { session: Session }) {
  return (
    <Shell session={session}>
      <Suspense fallback={<Loading what="the page" />}>
        <Switch>
          <Route path="/" component={AtRiskPage} />
          <Route path="/ask-next" component={AskNextPage} />
          <Route path="/accounts" component={AccountsPage} />
          <Route path="/accounts/:externalId">
            {({ externalId }) => <AccountPage externalId={decodeURIComponent(externalId)} />}
          </Route>
          <Route path="/job" component={JobPage} />
          <Route path="/testimonials" component={TestimonialsPage} />
          <Route path="/hotspots" component={HotspotsPage} />
          <Route path="/hotspots/:stepKey">
            {({ stepKey }) => <StepPage stepKey={decodeURIComponent(stepKey)} />}
          </Route>
          <Route>
            <Page name="Not found" heading="There is no such page">
              <Empty title="The link may be old">
                <Link href="/">See who is at risk</Link>
              </Empty>
            </Page>
          </Route>
        </Switch>
      </Suspense>
    </Shell>
  );
}
