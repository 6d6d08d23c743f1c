import './hotspots.css';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { Band } from '../../design/band.tsx';
import { Page } from '../../design/page.tsx';
import { lossName, meaningSentence, scoreName, shownScore } from '../../design/score-meaning.ts';
import { Empty, Loading, ProblemNotice } from '../../design/states.tsx';
import { compactMoney, fullMoney, percent, points, signed } from '../../format/format.ts';
import {
  AccountsAtStepDocument,
  type HotspotFragment,
  HotspotStepDocument,
  type ScoreMeaningFragment,
} from '../../generated/graphql.ts';
import { useHasRole, useSurroundings } from '../../shell/surroundings.ts';
import { CesHistory } from './ces-history.tsx';
import { ReasonsFigure } from './reasons-figure.tsx';
import { QUADRANT_NAMES } from './sentences.ts';

/** One step: how it was before and is now, in the customers' own words, and what it is worth. */
export default function StepPage({ stepKey }: { stepKey: string }) {
  const { job } = useSurroundings();
  const seesAccounts = useHasRole('CUSTOMER_SUCCESS');
  const [{ data, error, fetching }, ask] = useQuery({
    query: HotspotStepDocument,
    variables: { job },
  });
  const problem = problemOf(error, data?.churnHotspots != null);
  const hotspot = data?.churnHotspots?.find(({ step }) => step.key === stepKey);
  const meaning = data?.job?.scoring;
  const sentence = meaningSentence(meaning);
  if (!hotspot) {
    return (
      <Page name="Step" heading="One step of the job">
        {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
        {fetching && !problem ? <Loading what="the step" /> : null}
        {fetching || problem ? null : (
          <Empty title="Step not found">
            <Link href="/hotspots">See all steps</Link>
          </Empty>
        )}
      </Page>
    );
  }
  return (
    <Page name={hotspot.step.statement} heading={headingOf(hotspot)}>
      {sentence === null ? null : <p className="label">{sentence}</p>}
      <Figures hotspot={hotspot} meaning={meaning} />
      <ReasonsFigure hotspot={hotspot} />
      <CesHistory points={hotspot.history} />
      <section className="stack" aria-labelledby="quotes">
        <h2 id="quotes">In their words</h2>
        {hotspot.quotes.length === 0 ? (
          <p className="muted">No one explained it, or too few people did to show it.</p>
        ) : (
          hotspot.quotes.map((quote) => (
            <blockquote key={quote} className="quote">
              {quote}
            </blockquote>
          ))
        )}
      </section>
      {seesAccounts ? <Accounts stepKey={stepKey} meaning={meaning} /> : null}
    </Page>
  );
}

interface Meant {
  /** Whether the score is an index or a probability. */
  meaning: ScoreMeaningFragment | undefined;
}

function headingOf({ step, ces, difficult, respondents }: HotspotFragment): string {
  if (ces == null) return `To ${step.statement}: too few answers to show`;
  return `${percent(ces)} find it difficult to ${step.statement} (${difficult ?? 0} of ${respondents ?? 0})`;
}

function Figures({ hotspot, meaning }: { hotspot: HotspotFragment } & Meant) {
  const { riskWeightedArr, arrSavedIfEasy, accounts, accountsDifficult } = hotspot;
  const { marketCes, lead, bestCompetitor, leapfrogGap, interval, quadrant } = hotspot;
  const facts: readonly (readonly [string, string | null])[] = [
    [lossName(meaning), riskWeightedArr ? fullMoney(riskWeightedArr) : null],
    ['Saved if it were easy', arrSavedIfEasy ? fullMoney(arrSavedIfEasy) : null],
    [
      'Accounts that find it difficult',
      accounts == null ? null : `${accountsDifficult ?? 0} of ${accounts}`,
    ],
    ['95 % interval', interval ? `${percent(interval.lower)} to ${percent(interval.upper)}` : null],
    ['Market', marketCes == null ? null : `${percent(marketCes)}${leadText(lead)}`],
    [
      'Best competitor',
      bestCompetitor ? `${bestCompetitor.solution.name}, ${percent(bestCompetitor.ces)}` : null,
    ],
    ['Gap to it', leapfrogGap == null ? null : `${signed(leapfrogGap)} points`],
    ['Quadrant', QUADRANT_NAMES[quadrant]],
  ];
  return (
    <dl className="card facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="label">{name}</dt>
          <dd>{value ?? <span className="muted">not known</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

function leadText(lead: number | null | undefined): string {
  return lead == null
    ? ''
    : ` (we are ${lead >= 0 ? 'ahead' : 'behind'} by ${points(Math.abs(lead))})`;
}

function Accounts({ stepKey, meaning }: { stepKey: string } & Meant) {
  const { job } = useSurroundings();
  const [{ data }] = useQuery({
    query: AccountsAtStepDocument,
    variables: { job, step: stepKey },
  });
  const rows = data?.atRiskAccounts?.nodes ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="accounts">
      <h2 id="accounts">Accounts that struggle here</h2>
      <div className="table-frame">
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col">Account</th>
              <th scope="col">{scoreName(meaning)}</th>
              <th scope="col" className="number">
                ARR
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, account, band, score }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/accounts/${encodeURIComponent(account.externalId)}`}>
                    {account.name}
                  </Link>
                </th>
                <td>
                  <Band band={band} /> {score == null ? '' : shownScore(score, meaning)}
                </td>
                <td className="number">{account.arr ? compactMoney(account.arr) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {data?.atRiskAccounts?.pageInfo.hasNextPage ? (
        <Link href={`/?step=${encodeURIComponent(stepKey)}`}>See all accounts</Link>
      ) : null}
    </section>
  );
}
