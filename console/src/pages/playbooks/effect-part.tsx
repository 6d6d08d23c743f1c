import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { Loading, ProblemNotice } from '../../design/states.tsx';
import { dayName, percent, points, signedTenths, wholeNumber } from '../../format/format.ts';
import { PlaybookEffectDocument, type PlaybookEffectQuery } from '../../generated/graphql.ts';
import { useSurroundings } from '../../shell/surroundings.ts';
import { t } from './texts.ts';

type Effect = NonNullable<PlaybookEffectQuery['playbookEffect']>;

/** Accounts under which no conclusion is drawn. */
const FEW = 10;

/** What followed the starts of a playbook: k of n, how little that may say, and the accounts behind it. */
export function EffectPart({ playbookKey }: { playbookKey: string }) {
  const { job } = useSurroundings();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PlaybookEffectDocument,
    variables: { job, key: playbookKey },
  });
  const effect = data?.playbookEffect;
  const problem = problemOf(error, effect != null);
  return (
    <div className="stack">
      <h3>{t('followed')}</h3>
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !effect ? <Loading what={t('followed')} rows={1} /> : null}
      {effect ? <Words effect={effect} /> : null}
      {effect && effect.starts.length > 0 ? <Starts effect={effect} /> : null}
    </div>
  );
}

function Words({ effect }: { effect: Effect }) {
  const { ended, scored, improved, worsened, interval } = effect;
  if (scored === 0) return <p className="muted">{t('noScores')}</p>;
  const n = wholeNumber(scored);
  return (
    <>
      <p>
        <strong>{t('improved', { improved: wholeNumber(improved), scored: n })}</strong>{' '}
        {t('worsened', { worsened: wholeNumber(worsened), scored: n })}
      </p>
      <p>
        {scored < FEW ? `${t('tooFew', { scored })} ` : ''}
        {interval
          ? t('range', { lower: percent(interval.lower), upper: percent(interval.upper) })
          : null}
      </p>
      {ended > scored ? <p className="muted">{t('left', { count: ended - scored })}</p> : null}
      <p className="muted">{t('noCause')}</p>
    </>
  );
}

function Starts({ effect }: { effect: Effect }) {
  return (
    <details>
      <summary>{t('starts')}</summary>
      <div className="table-frame">
        <table className="table table-dense table-cards">
          <thead>
            <tr>
              <th scope="col">{t('account')}</th>
              <th scope="col">{t('startedOn')}</th>
              <th scope="col" className="number">
                {t('before')}
              </th>
              <th scope="col" className="number">
                {t('after')}
              </th>
              <th scope="col" className="number">
                {t('change')}
              </th>
            </tr>
          </thead>
          <tbody>
            {effect.starts.map((start) => (
              <StartRow key={start.id} start={start} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function StartRow({ start }: { start: Effect['starts'][number] }) {
  const { account, startedAt, scoreBefore, scoreAfter } = start;
  const { job } = useSurroundings();
  const isScored = scoreBefore != null && scoreAfter != null;
  return (
    <tr>
      <th scope="row">
        {account ? (
          <Link href={`/accounts/${encodeURIComponent(account.externalId)}?job=${job}`}>
            {account.name}
          </Link>
        ) : (
          t('notKnown')
        )}
      </th>
      <td data-label={t('startedOn')}>{dayName(startedAt)}</td>
      <td data-label={t('before')} className="number">
        {scoreWords(scoreBefore)}
      </td>
      <td data-label={t('after')} className="number">
        {scoreWords(scoreAfter)}
      </td>
      <td data-label={t('change')} className="number">
        {isScored ? signedTenths(scoreAfter - scoreBefore) : '–'}
      </td>
    </tr>
  );
}

function scoreWords(score: number | null | undefined): string {
  return score == null ? t('notKnown') : points(score);
}
