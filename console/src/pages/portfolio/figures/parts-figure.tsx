import { Owner } from '../../../design/owner.tsx';
import { nameFromEmail } from '../../../format/person-name.ts';
import type { RiskBand } from '../../../generated/graphql.ts';
import { NO_OWNER, type WantedGroups } from '../../../lists/filters/groups.ts';
import { ownerName } from '../../../lists/filters/owner-name.ts';
import { listAddress } from '../../at-risk/list-address.ts';
import { BandsFigure } from '../bands-figure.tsx';
import { t } from '../texts.ts';
import type { Totals, Unit } from '../unit.ts';
import { partsFinding } from './findings.ts';

interface PartsProps<Part> {
  parts: readonly Part[];
  unit: Unit;
  /** The date of the figures, in words. */
  when: string;
  /** The page's filters if the figures are current, so that they can link to lists. Otherwise null. */
  listed: WantedGroups | null;
}

/** The bands of each owner's accounts. */
export function OwnersFigure({
  parts,
  unit,
  when,
  listed,
}: PartsProps<{ ownerEmail?: string | null | undefined; bands: Totals }>) {
  const rows = parts.map(({ ownerEmail, bands }) => ({
    key: ownerEmail ?? '',
    name: ownerEmail == null ? t('noOwner') : nameFromEmail(ownerEmail),
    head: <Owner email={ownerEmail} />,
    totals: bands,
    ...(listed && {
      listOf: (band: RiskBand) =>
        listAddress({
          ...listed,
          owner: ownerEmail == null ? NO_OWNER : ownerName(ownerEmail),
          bands: [band],
        }),
    }),
  }));
  return (
    <BandsFigure
      title={partsFinding(rows, unit, 'owners')}
      summary={t('owners.summary', { when })}
      rowName={t('owners.row')}
      rows={rows}
      unit={unit}
      file="portfolio-by-owner"
      sortName="sort.owners"
    />
  );
}

/** The bands of each segment's accounts. */
export function SegmentsFigure({
  parts,
  unit,
  when,
  listed,
}: PartsProps<{ segment?: string | null | undefined; bands: Totals }>) {
  const rows = parts.map(({ segment, bands }) => {
    const name = segment ?? t('noSegment');
    return {
      key: segment ?? '',
      name,
      head: name,
      totals: bands,
      // There is no list of accounts without a segment.
      ...(listed &&
        segment != null && {
          listOf: (band: RiskBand) => listAddress({ ...listed, segment, bands: [band] }),
        }),
    };
  });
  return (
    <BandsFigure
      title={partsFinding(rows, unit, 'segments')}
      summary={t('segments.summary', { when })}
      rowName={t('segments.row')}
      rows={rows}
      unit={unit}
      file="portfolio-by-segment"
      sortName="sort.segments"
    />
  );
}
