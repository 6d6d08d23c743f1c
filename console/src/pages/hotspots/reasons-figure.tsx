import { FigureTable } from '../../design/figure/figure-table.tsx';
import { reasonName } from '../../design/bands/reason-names.ts';
import { ShareTrack } from '../../design/bands/share-track.tsx';
import { percent, wholeNumber } from '../../format/format.ts';
import type { HotspotFragment } from '../../generated/graphql.ts';
import { t } from './texts.ts';

/** Why people find a step difficult: each reason's share of those who gave one. */
export function ReasonsFigure({ hotspot }: { hotspot: HotspotFragment }) {
  const { reasons, difficult } = hotspot;
  const given = reasons?.[0]?.share.of ?? 0;
  if (reasons == null || given === 0) {
    return (
      <section className="stack" aria-labelledby="reasons">
        <h2 id="reasons">{t('why')}</h2>
        <p className="muted">{t('noReasons')}</p>
      </section>
    );
  }
  return (
    <FigureTable
      title={t('why')}
      summary={t('reasonsSummary', {
        given: wholeNumber(given),
        difficult: wholeNumber(difficult ?? given),
      })}
      columns={[t('reason'), '', t('shareColumn'), t('people')]}
      rows={reasons.map(({ reason, share: { count, of, interval } }) => ({
        key: reason,
        cells: [
          reasonName(reason),
          <ShareTrack key="track" value={(100 * count) / of} interval={interval ?? null} />,
          percent((100 * count) / of),
          t('share', { count: wholeNumber(count), of: wholeNumber(of) }),
        ],
      }))}
    />
  );
}

/** The most frequent reason, in a few words. Null if none was given. */
export function mainReason({ reasons }: HotspotFragment): string | null {
  const [first] = reasons ?? [];
  if (!first || first.share.count === 0) return null;
  const { count, of } = first.share;
  return t('mainReason', {
    reason: reasonName(first.reason),
    count: wholeNumber(count),
    of: wholeNumber(of),
  });
}
