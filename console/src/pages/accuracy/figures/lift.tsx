import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { oneDecimal, wholeNumber } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { TERMS } from '../terms.ts';

type Decile = AccuracyFragment['deciles'][number];

/** How much more often each tenth of the scores left. */
export function LiftFigure({ report: { deciles } }: { report: AccuracyFragment }) {
  if (deciles.length === 0) return null;
  const most = Math.max(...deciles.map(({ lift }) => lift ?? 0), 1);
  return (
    <FigureTable
      title="Did the highest scores leave most often?"
      summary="Accounts in ten groups of equal size, the highest scores first. The dashed line (1×) is as often as all accounts together."
      columns={['Tenth', '', TERMS.lift, 'Left']}
      rows={deciles.map((one) => ({
        key: String(one.decile),
        says: sentenceOf(one),
        cells: [
          nameOf(one),
          <Bar key="bar" share={(100 * (one.lift ?? 0)) / most} reference={100 / most} />,
          liftOf(one),
          `${oneDecimal(one.churned)}\u00a0of\u00a0${wholeNumber(one.cases)}`,
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
  return decile === 1 ? '1, highest' : decile === 10 ? '10, lowest' : String(decile);
}

function liftOf({ lift }: Decile): string {
  return lift == null ? '–' : `${oneDecimal(lift)}×`;
}

function sentenceOf(one: Decile): string {
  const { decile, churned, cases, lift } = one;
  const place =
    decile === 1 ? 'highest' : decile === 10 ? 'lowest' : `${decile} of 10, from the top`;
  const often = lift == null ? '' : `, ${liftOf(one)} as often as the average account`;
  return `Of the ${cases} accounts in this tenth (${place}), ${oneDecimal(churned)} left${often}. Accounts with equal scores share what they did.`;
}
