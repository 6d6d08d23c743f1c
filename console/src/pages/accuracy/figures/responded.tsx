import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { roleName } from '../../../design/role-names.ts';
import { ShareTrack } from '../../../design/bands/share-track.tsx';
import type { KOfNFragment, NonResponseFragment } from '../../../generated/graphql.ts';
import { termOf } from '../terms.ts';
import { kOfN, rangeOf, shareOf, shareWords } from '../words.ts';
import { t } from '../texts.ts';

interface Group {
  key: string;
  name: string;
  share: KOfNFragment;
}

/** Response rates overall, and by role, segment and ARR. */
export function RespondedFigure({ nonResponse }: { nonResponse: NonResponseFragment }) {
  const groups = groupsOf(nonResponse);
  return (
    <FigureTable
      title={t('responded.title')}
      summary={t('responded.summary')}
      columns={[
        t('responded.contacts'),
        '',
        t('responded.responded'),
        t('responded.people'),
        termOf('interval'),
      ]}
      rows={groups.map(({ key, name, share }) => ({
        key,
        says: t('responded.sentence', { name, share: kOfN(share), percent: shareWords(share) }),
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
    { key: 'all', name: t('responded.all'), share: responded },
    ...roles.map(({ role, responded: share }) => ({ key: role, name: roleName(role), share })),
    ...segments.map(({ segment, responded: share }) => ({
      key: `segment ${segment ?? ''}`,
      name: segment ?? t('noSegment'),
      share,
    })),
    ...arrThirds.map(({ third, responded: share }) => ({
      key: third,
      name: t(`responded.thirds.${third}`),
      share,
    })),
  ];
}
