import './hotspots.css';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { Band } from '../../design/bands/band.tsx';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { accountField } from '../../design/facts/account-field.ts';
import { Page } from '../../design/page.tsx';
import {
  lossName,
  meaningSentence,
  scoreName,
  shownScore,
} from '../../design/bands/score-meaning.ts';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { compactMoney, fullMoney, percent, wholeNumber } from '../../format/format.ts';
import {
  AccountsAtStepDocument,
  type AccountsAtStepQuery,
  type HotspotFragment,
  HotspotStepDocument,
  type ScoreMeaningFragment,
} from '../../generated/graphql.ts';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { WORST_FIRST } from '../../design/bands/band-words.ts';
import { AccountLink } from '../../shell/address/account-link.tsx';
import { useHasRole, useAppContext } from '../../shell/app-context.ts';
import { listAddress } from '../at-risk/list-address.ts';
import { CesHistory } from './ces-history.tsx';
import { Launches } from './launches.tsx';
import { gapWords } from './sentences.ts';
import { ReasonsFigure } from './reasons-figure.tsx';
import { t } from './texts.ts';

/** One step: its history, customers' own words, and the ARR at risk. */
export default function StepPage({ stepKey }: { stepKey: string }) {
  const { job } = useAppContext();
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
      <Page name={t('stepName')} heading={t('stepHeadingUnknown')}>
        {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
        {fetching && !problem ? (
          <Skeleton what={t('stepWhat')} shapes={['facts', 'cards']} />
        ) : null}
        {fetching || problem ? null : (
          <Empty title={t('stepNotFound')}>
            <Link href="/hotspots">{t('seeAllSteps')}</Link>
          </Empty>
        )}
      </Page>
    );
  }
  return (
    <Page name={hotspot.step.statement} heading={headingOf(hotspot)} actions={<CopyLink />}>
      {sentence === null ? null : <p className="label">{sentence}</p>}
      <Figures hotspot={hotspot} meaning={meaning} />
      <ReasonsFigure hotspot={hotspot} />
      <CesHistory points={hotspot.history} launches={hotspot.launches} />
      <Launches
        stepKey={stepKey}
        launches={hotspot.launches}
        onChanged={() => ask({ requestPolicy: 'network-only' })}
      />
      <section className="stack" aria-labelledby="quotes">
        <h2 id="quotes">{t('inTheirWords')}</h2>
        {hotspot.quotes.length === 0 ? (
          <p className="muted">{t('noWords')}</p>
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
  /** Tells whether the score is an index or a probability. */
  meaning: ScoreMeaningFragment | undefined;
}

function headingOf({ step, ces, difficult, respondents }: HotspotFragment): string {
  if (ces == null) return t('stepHeadingTooFew', { step: step.statement });
  return t('stepHeading', {
    percent: percent(ces),
    step: step.statement,
    count: wholeNumber(difficult ?? 0),
    of: wholeNumber(respondents ?? 0),
  });
}

function Figures({ hotspot, meaning }: { hotspot: HotspotFragment } & Meant) {
  const { riskWeightedArr, arrSavedIfEasy, accounts, accountsDifficult } = hotspot;
  const { marketCes, lead, bestCompetitor, leapfrogGap, interval, quadrant } = hotspot;
  const facts: readonly (readonly [string, string | null])[] = [
    [lossName(meaning), riskWeightedArr ? fullMoney(riskWeightedArr) : null],
    [t('savedIfItWereEasy'), arrSavedIfEasy ? fullMoney(arrSavedIfEasy) : null],
    [
      t('accountsDifficult'),
      accounts == null
        ? null
        : t('share', { count: wholeNumber(accountsDifficult ?? 0), of: wholeNumber(accounts) }),
    ],
    [
      t('interval'),
      interval
        ? t('range', { lower: percent(interval.lower), upper: percent(interval.upper) })
        : null,
    ],
    [t('market'), marketCes == null ? null : marketText(marketCes, lead)],
    [
      t('bestCompetitor'),
      bestCompetitor
        ? t('competitorShare', {
            name: bestCompetitor.solution.name,
            percent: percent(bestCompetitor.ces),
          })
        : null,
    ],
    [t('gapToIt'), leapfrogGap == null ? null : gapWords(leapfrogGap)],
    [t('quadrant'), t(`quadrants.${quadrant}`)],
  ];
  return (
    <>
      <dl className="card facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="label">{name}</dt>
            <dd>{value ?? <span className="muted">{t('notKnown')}</span>}</dd>
          </div>
        ))}
      </dl>
      {arrSavedIfEasy ? (
        <p className="label">
          {t('savedMeans', { saved: t('savedIfItWereEasy'), loss: lossName(meaning) })}
        </p>
      ) : null}
    </>
  );
}

function marketText(marketCes: number, lead: number | null | undefined): string {
  if (lead == null) return percent(marketCes);
  const told = { percent: percent(marketCes), points: Math.round(Math.abs(lead)) };
  return t(lead >= 0 ? 'ahead' : 'behind', told);
}

function Accounts({ stepKey, meaning }: { stepKey: string } & Meant) {
  const { job } = useAppContext();
  const [{ data }] = useQuery({
    query: AccountsAtStepDocument,
    variables: { job, step: stepKey },
  });
  const rows = data?.atRiskAccounts?.nodes ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="accounts">
      <h2 id="accounts">{t('strugglingAccounts')}</h2>
      <ListTable
        caption={t('strugglingAccounts')}
        columns={columnsFor(meaning)}
        rows={rows}
        keyOf={({ id }) => id}
        isWhole={data?.atRiskAccounts?.pageInfo.hasNextPage === false}
        isDense
      />
      {data?.atRiskAccounts?.pageInfo.hasNextPage ? (
        <Link href={listAddress({ bands: WORST_FIRST, step: stepKey })}>{t('seeAllAccounts')}</Link>
      ) : null}
    </section>
  );
}

type AccountAtStep = NonNullable<AccountsAtStepQuery['atRiskAccounts']>['nodes'][number];

const columnsFor = (meaning: Meant['meaning']): Column<AccountAtStep>[] => [
  {
    id: 'account',
    name: t('account'),
    isHead: true,
    sortBy: ({ account }) => account.name,
    show: ({ account }) => <AccountLink account={account} />,
  },
  {
    id: 'score',
    name: scoreName(meaning),
    first: 'DESC',
    sortBy: ({ score }) => score ?? undefined,
    show: ({ band, score }) => (
      <>
        <Band band={band} /> {score == null ? '' : shownScore(score, meaning)}
      </>
    ),
  },
  {
    id: 'arr',
    name: accountField('arr'),
    isNumber: true,
    sortBy: ({ account }) => (account.arr ? Number(account.arr.amount) : undefined),
    show: ({ account }) => (account.arr ? compactMoney(account.arr) : '–'),
  },
];
