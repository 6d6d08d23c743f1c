import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/share-track.tsx';
import { percent } from '../../../format/format.ts';
import type {
  AccuracyFragment,
  AccuracyGroupFragment,
  BoundsFragment,
  KOfNFragment,
} from '../../../generated/graphql.ts';
import { TERMS } from '../terms.ts';
import { rangeOf, VERDICTS } from '../words.ts';

interface Group extends Pick<AccuracyGroupFragment, 'verdict' | 'auc' | 'aucInterval'> {
  name: string;
  churned: Pick<KOfNFragment, 'count' | 'of'>;
}

/** How often the one that left had the higher score: over all, and by segment. */
export function OrderFigure({ report }: { report: AccuracyFragment }) {
  const { auc, aucInterval, verdict, churned, cases, segments } = report;
  const all = {
    name: 'All accounts',
    auc,
    aucInterval,
    verdict,
    churned: { count: churned, of: cases },
  };
  return (
    <OrderTable
      title="Does a higher score mean that an account is more likely to leave?"
      file="accuracy-by-segment"
      groups={[all, ...segments.map((one) => ({ ...one, name: one.name ?? 'No segment' }))]}
    />
  );
}

/** The same by the person who looks after the accounts; nothing where one person does. */
export function OwnersFigure({ report: { owners } }: { report: AccuracyFragment }) {
  if (owners.length < 2) return null;
  return (
    <OrderTable
      title="The same by owner"
      file="accuracy-by-owner"
      groups={owners.map((one) => ({ ...one, name: one.name ?? 'No owner' }))}
    />
  );
}

function OrderTable(props: { title: string; file: string; groups: readonly Group[] }) {
  const { title, file, groups } = props;
  return (
    <FigureTable
      title={title}
      summary={`Of two accounts, how often the one that left had the higher score: the dot. The dashed line is a coin toss (${percent(50)}), the right end never wrong (${percent(100)}). The bar is where the true figure most likely is.`}
      columns={['Accounts', '', TERMS.auc, TERMS.interval, 'Left', 'What it says']}
      rows={groups.map((group) => ({
        key: group.name,
        says: sentenceOf(group),
        cells: [
          group.name,
          <ShareTrack
            key="track"
            value={group.auc == null ? null : 100 * group.auc}
            interval={group.aucInterval && scaled(group.aucInterval)}
            reference={50}
          />,
          group.auc == null ? '–' : percent(100 * group.auc),
          group.aucInterval ? rangeOf(scaled(group.aucInterval)) : '–',
          `${group.churned.count}\u00a0of\u00a0${group.churned.of}`,
          VERDICTS[group.verdict],
        ],
      }))}
      files={{
        name: file,
        data: groups.map(({ name, auc, aucInterval, churned, verdict }) => ({
          accounts: name,
          auc,
          'auc lower': aucInterval?.lower,
          'auc upper': aucInterval?.upper,
          left: churned.count,
          of: churned.of,
          verdict,
        })),
      }}
    />
  );
}

function sentenceOf({ name, auc, aucInterval, churned, verdict }: Group): string {
  if (auc == null || !aucInterval) {
    return `${name}: ${churned.count} of ${churned.of} left, which is too few to say more.`;
  }
  const range = rangeOf(scaled(aucInterval));
  return (
    `${name}: of two accounts, the one that left had the higher score ${percent(100 * auc)} of the time. ` +
    `With so many outcomes the true figure is most likely ${range}: ${VERDICTS[verdict]}.`
  );
}

/** An AUC's interval is told from 0 to 1, and drawn in percent. */
function scaled({ lower, upper }: BoundsFragment): BoundsFragment {
  return { lower: 100 * lower, upper: 100 * upper };
}
