import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { roleName } from '../../../design/role-names.ts';
import { ShareTrack } from '../../../design/share-track.tsx';
import type { ArrThird, KOfNFragment, NonResponseFragment } from '../../../generated/graphql.ts';
import { TERMS } from '../terms.ts';
import { kOfN, rangeOf, shareOf, shareWords } from '../words.ts';

const THIRDS: Readonly<Record<ArrThird, string>> = {
  HIGHEST: 'Third with the highest ARR',
  MIDDLE: 'Middle third by ARR',
  LOWEST: 'Third with the lowest ARR',
  UNKNOWN: 'ARR not known',
};

interface Group {
  key: string;
  name: string;
  share: KOfNFragment;
}

/** Who has responded: in all, and by role, segment and ARR. */
export function RespondedFigure({ nonResponse }: { nonResponse: NonResponseFragment }) {
  const groups = groupsOf(nonResponse);
  return (
    <FigureTable
      title="Who has responded?"
      summary="Contacts with a current answer, of all contacts known in accounts that have not left."
      columns={['Contacts', '', 'Responded', 'People', TERMS.interval]}
      rows={groups.map(({ key, name, share }) => ({
        key,
        says: `${name}: ${kOfN(share)} people have responded, ${shareWords(share)}.`,
        cells: [
          name,
          <ShareTrack key="track" value={shareOf(share)} interval={share.interval} />,
          shareWords(share),
          kOfN(share),
          rangeOf(share.interval),
        ],
      }))}
      files={{
        name: 'responded',
        data: groups.map(({ name, share }) => ({
          contacts: name,
          responded: share.count,
          of: share.of,
          'responded lower %': share.interval?.lower,
          'responded upper %': share.interval?.upper,
        })),
      }}
    />
  );
}

function groupsOf({ responded, roles, segments, arrThirds }: NonResponseFragment): Group[] {
  return [
    { key: 'all', name: 'All contacts', share: responded },
    ...roles.map(({ role, responded: share }) => ({ key: role, name: roleName(role), share })),
    ...segments.map(({ segment, responded: share }) => ({
      key: `segment ${segment ?? ''}`,
      name: segment ?? 'No segment',
      share,
    })),
    ...arrThirds.map(({ third, responded: share }) => ({
      key: third,
      name: THIRDS[third],
      share,
    })),
  ];
}
