import { FigureTable } from '../../design/figure/figure-table.tsx';
import { reasonName } from '../../design/reason-names.ts';
import { ShareTrack } from '../../design/share-track.tsx';
import { percent } from '../../format/format.ts';
import type { HotspotFragment } from '../../generated/graphql.ts';

/** Why people find a step difficult: each reason as a share of those who gave one. */
export function ReasonsFigure({ hotspot }: { hotspot: HotspotFragment }) {
  const { reasons, difficult } = hotspot;
  const given = reasons?.[0]?.share.of ?? 0;
  if (reasons == null || given === 0) {
    return (
      <section className="stack" aria-labelledby="reasons">
        <h2 id="reasons">Why it is difficult</h2>
        <p className="muted">No one gave a reason, or too few people did to show it.</p>
      </section>
    );
  }
  return (
    <FigureTable
      title="Why it is difficult"
      summary={`${given} of ${difficult ?? given} people who find it difficult gave a reason. The bar is the 95 % interval.`}
      columns={['Reason', '', 'Share', 'People']}
      rows={reasons.map(({ reason, share: { count, of, interval } }) => ({
        key: reason,
        cells: [
          reasonName(reason),
          <ShareTrack key="track" value={(100 * count) / of} interval={interval ?? null} />,
          percent((100 * count) / of),
          `${count} of ${of}`,
        ],
      }))}
    />
  );
}

/** The reason that is given most often, in a few words; null where none is told. */
export function mainReason({ reasons }: HotspotFragment): string | null {
  const [first] = reasons ?? [];
  if (!first || first.share.count === 0) return null;
  const { count, of } = first.share;
  return `${reasonName(first.reason)}: ${count} of ${of}`;
}
