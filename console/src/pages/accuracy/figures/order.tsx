import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/bands/share-track.tsx';
import { percent, wholeNumber } from '../../../format/format.ts';
import { nameFromEmail } from '../../../format/person-name.ts';
import type {
  AccuracyFragment,
  AccuracyGroupFragment,
  BoundsFragment,
  KOfNFragment,
} from '../../../generated/graphql.ts';
import { termOf } from '../terms.ts';
import { kOfN, rangeOf } from '../words.ts';
import { t } from '../texts.ts';

interface Group extends Pick<AccuracyGroupFragment, 'verdict' | 'auc' | 'aucInterval'> {
  name: string;
  churned: Pick<KOfNFragment, 'count' | 'of'>;
}

/** How often the churned account of a pair had the higher score, overall and by segment. */
export function OrderFigure({ report }: { report: AccuracyFragment }) {
  const { auc, aucInterval, verdict, churned, cases, segments } = report;
  const all = {
    name: t('order.all'),
    auc,
    aucInterval,
    verdict,
    churned: { count: churned, of: cases },
  };
  return (
    <OrderTable
      title={t('order.title')}
      file="accuracy-by-segment"
      groups={[all, ...segments.map((one) => ({ ...one, name: one.name ?? t('noSegment') }))]}
    />
  );
}

/** The same figures by account owner. Shows nothing if there is only one owner. */
export function OwnersFigure({ report: { owners } }: { report: AccuracyFragment }) {
  if (owners.length < 2) return null;
  return (
    <OrderTable
      title={t('order.byOwner')}
      file="accuracy-by-owner"
      groups={owners.map((one) => ({
        ...one,
        name: one.name == null ? t('noOwner') : nameFromEmail(one.name),
      }))}
    />
  );
}

function OrderTable(props: { title: string; file: string; groups: readonly Group[] }) {
  const { title, file, groups } = props;
  return (
    <FigureTable
      title={title}
      summary={t('order.summary', { half: percent(50), all: percent(100) })}
      columns={[
        t('accountsColumn'),
        '',
        termOf('auc'),
        termOf('interval'),
        t('leftColumn'),
        t('order.says'),
      ]}
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
          kOfN(group.churned),
          t(`verdicts.${group.verdict}`),
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
    return t('order.tooFew', {
      name,
      count: wholeNumber(churned.count),
      of: wholeNumber(churned.of),
    });
  }
  return t('order.sentence', {
    name,
    percent: percent(100 * auc),
    range: rangeOf(scaled(aucInterval)),
    verdict: t(`verdicts.${verdict}`),
  });
}

/** Converts an AUC interval from 0–1 to percent for drawing. */
function scaled({ lower, upper }: BoundsFragment): BoundsFragment {
  return { lower: 100 * lower, upper: 100 * upper };
}
