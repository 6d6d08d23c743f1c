import { bandInSentence, BY_RISK } from '../../../design/bands/band-words.ts';
import { Band } from '../../../design/bands/band.tsx';
import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { Owner } from '../../../design/owner.tsx';
import { exactTenths, signedTenths } from '../../../format/format.ts';
import type { MoverFragment } from '../../../generated/graphql.ts';
import { nameFromEmail } from '../../../format/person-name.ts';
import { AccountLink } from '../../../shell/address/account-link.tsx';
import { t } from '../texts.ts';

interface MoversFigureProps {
  worse: readonly MoverFragment[];
  better: readonly MoverFragment[];
}

/** The accounts whose scores moved most in either direction, each with the step responsible. */
export function MoversFigure({ worse, better }: MoversFigureProps) {
  const rising = worse.filter((mover) => changeOf(mover) > 0);
  const falling = better.filter((mover) => changeOf(mover) < 0).toReversed();
  const rows = [...rising, ...falling];
  return (
    <div className="portfolio-movers">
      <FigureTable
        title={findingOf(rising[0], falling.at(-1))}
        summary={rows.length === 0 ? t('movers.none') : t('movers.summary')}
        columns={[
          t('movers.account'),
          t('movers.change'),
          t('movers.bands'),
          t('movers.step'),
          t('owners.row'),
        ]}
        sortName="sort.movers"
        chart={() => null}
        rows={rows.map((mover) => ({
          key: mover.id,
          says: sentenceOf(mover),
          values: [
            mover.account.name,
            changeOf(mover),
            BY_RISK.indexOf(mover.band),
            mover.trend.mainStep?.statement,
            mover.account.ownerEmail == null ? undefined : nameFromEmail(mover.account.ownerEmail),
          ],
          cells: [
            <AccountLink key="name" account={mover.account} />,
            <span key="change" className={changeOf(mover) > 0 ? 'moved-worse' : 'moved-better'}>
              <span aria-hidden="true">{changeOf(mover) > 0 ? '↗' : '↘'}</span>{' '}
              {signedTenths(changeOf(mover))}
            </span>,
            <BandMove key="bands" mover={mover} />,
            causeOf(mover),
            <Owner key="owner" email={mover.account.ownerEmail} />,
          ],
        }))}
        files={{
          name: 'portfolio-movers',
          data: rows.map((mover) => ({
            [t('movers.account')]: mover.account.name,
            [t('movers.change')]: mover.trend.change,
            [t('movers.bandBefore')]: mover.trend.bandBefore,
            [t('movers.bandNow')]: mover.band,
            [t('movers.score')]: mover.score,
            [t('movers.step')]: mover.trend.mainStep?.statement,
            [t('movers.stepPoints')]: mover.trend.mainStep?.points,
            [t('owners.row')]: mover.account.ownerEmail,
          })),
        }}
      />
    </div>
  );
}

function BandMove({ mover: { band, trend } }: { mover: MoverFragment }) {
  const before = trend.bandBefore ?? band;
  if (before === band) return <Band band={band} />;
  return (
    <span className="band-names">
      <Band band={before} /> → <Band band={band} />
    </span>
  );
}

function changeOf({ trend }: MoverFragment): number {
  return trend.change ?? 0;
}

function causeOf({ trend: { mainStep } }: MoverFragment): string {
  if (!mainStep) return '–';
  return t('movers.cause', {
    step: mainStep.statement,
    points: signedTenths(mainStep.points),
  });
}

function findingOf(worst: MoverFragment | undefined, best: MoverFragment | undefined): string {
  if (!worst && !best) return t('movers.title');
  const given = {
    worse: worst?.account.name ?? '',
    up: exactTenths(worst ? changeOf(worst) : 0),
    better: best?.account.name ?? '',
    down: exactTenths(best ? -changeOf(best) : 0),
  };
  return t(worst && best ? 'movers.both' : worst ? 'movers.worse' : 'movers.better', given);
}

function sentenceOf(mover: MoverFragment): string {
  const { account, band, trend } = mover;
  return t(trend.mainStep ? 'movers.says' : 'movers.saysAlone', {
    account: account.name,
    points: signedTenths(changeOf(mover)),
    before: bandInSentence(trend.bandBefore ?? band),
    now: bandInSentence(band),
    step: trend.mainStep?.statement ?? '',
    part: signedTenths(trend.mainStep?.points ?? 0),
  });
}
