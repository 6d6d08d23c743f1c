import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { oneDecimal, wholeNumber } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { termOf } from '../terms.ts';
import { t } from '../texts.ts';

type Decile = AccuracyFragment['deciles'][number];

/** How much more often than average each tenth of accounts by score churned. */
export function LiftFigure({ report: { deciles } }: { report: AccuracyFragment }) {
  if (deciles.length === 0) return null;
  const most = Math.max(...deciles.map(({ lift }) => lift ?? 0), 1);
  return (
    <FigureTable
      title={t('lift.title')}
      summary={t('lift.summary')}
      columns={[t('lift.tenth'), '', termOf('lift'), t('leftColumn')]}
      rows={deciles.map((one) => ({
        key: String(one.decile),
        says: sentenceOf(one),
        cells: [
          nameOf(one),
          <Bar key="bar" share={(100 * (one.lift ?? 0)) / most} reference={100 / most} />,
          liftOf(one),
          t('share', { count: oneDecimal(one.churned), of: wholeNumber(one.cases) }),
        ],
      }))}
      files={{
        name: 'accuracy-by-tenth',
        data: deciles.map(({ decile, lift, churned, cases }) => ({
          tenth: decile,
          lift,
          left: churned,
          of: cases,
        })),
      }}
    />
  );
}

function Bar({ share, reference }: { share: number; reference: number }) {
  return (
    <svg className="share-track" height={24} aria-hidden="true">
      <rect x={0} y={5} width={`${share}%`} height={14} rx={3} fill="var(--accent)" />
      <line
        x1={`${reference}%`}
        x2={`${reference}%`}
        y1={0}
        y2={24}
        stroke="var(--muted)"
        strokeDasharray="3 2"
      />
    </svg>
  );
}

function nameOf({ decile }: Decile): string {
  const number = wholeNumber(decile);
  if (decile === 1) return t('lift.highest', { number });
  return decile === 10 ? t('lift.lowest', { number }) : number;
}

function placeOf({ decile }: Decile): string {
  if (decile === 1) return t('lift.placeHighest');
  return decile === 10 ? t('lift.placeLowest') : t('lift.place', { number: wholeNumber(decile) });
}

function liftOf({ lift }: Decile): string {
  return lift == null ? '–' : `${oneDecimal(lift)}×`;
}

function sentenceOf(one: Decile): string {
  const { churned, cases, lift } = one;
  const told = { cases: wholeNumber(cases), place: placeOf(one), left: oneDecimal(churned) };
  return lift == null
    ? t('lift.sentence', told)
    : t('lift.sentenceOften', { ...told, lift: liftOf(one) });
}
