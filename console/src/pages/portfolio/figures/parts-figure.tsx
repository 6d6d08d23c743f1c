import { Owner } from '../../../design/owner.tsx';
import { nameFromEmail } from '../../../format/person-name.ts';
import { BandsFigure, type BandsRow } from '../bands-figure.tsx';
import { t } from '../texts.ts';
import { currencyOf, shownValue, type Totals, type Unit, valueOf } from '../unit.ts';

interface PartsProps<Part> {
  parts: readonly Part[];
  unit: Unit;
  /** When the figures are of, in words. */
  when: string;
}

/** The bands of each owner's accounts. */
export function OwnersFigure({
  parts,
  unit,
  when,
}: PartsProps<{ ownerEmail?: string | null | undefined; bands: Totals }>) {
  const rows = parts.map(({ ownerEmail, bands }) => ({
    key: ownerEmail ?? '',
    name: ownerEmail == null ? t('noOwner') : nameFromEmail(ownerEmail),
    head: <Owner email={ownerEmail} />,
    totals: bands,
  }));
  return (
    <BandsFigure
      title={findingOf(rows, unit, 'owners')}
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
}: PartsProps<{ segment?: string | null | undefined; bands: Totals }>) {
  const rows = parts.map(({ segment, bands }) => {
    const name = segment ?? t('noSegment');
    return { key: segment ?? '', name, head: name, totals: bands };
  });
  return (
    <BandsFigure
      title={findingOf(rows, unit, 'segments')}
      summary={t('segments.summary', { when })}
      rowName={t('segments.row')}
      rows={rows}
      unit={unit}
      file="portfolio-by-segment"
      sortName="sort.segments"
    />
  );
}

/** Which part has the most at high risk. */
function findingOf(
  rows: readonly (BandsRow & { totals: Totals })[],
  unit: Unit,
  parts: 'owners' | 'segments',
): string {
  const highOf = (row: { totals: Totals }) => valueOf(row.totals, 'HIGH', unit);
  const [most] = rows.toSorted((a, b) => highOf(b) - highOf(a));
  if (!most || highOf(most) === 0) return t(`${parts}.none`);
  const worth = shownValue(highOf(most), unit, currencyOf(most.totals));
  return t(`${parts}.${unit}`, { name: most.name, count: highOf(most), worth });
}
