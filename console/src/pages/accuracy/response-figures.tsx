import { FigureTable } from '../../design/figure-table.tsx';
import { ROLE_NAMES } from '../../design/role-names.ts';
import { ShareTrack } from '../../design/share-track.tsx';
import { oneDecimal, percent, wholeNumber } from '../../format/format.ts';
import type { ArrThird, KOfNFragment, NonResponseFragment } from '../../generated/graphql.ts';
import { kOfN, shareOf } from './words.ts';

const THIRDS: Readonly<Record<ArrThird, string>> = {
  HIGHEST: 'Third with the highest ARR',
  MIDDLE: 'Middle third by ARR',
  LOWEST: 'Third with the lowest ARR',
  UNKNOWN: 'ARR not known',
};

const TIMING_TITLE = 'Do late answerers struggle more?';

/** Who has responded, and whether those who answer late struggle more. */
export function ResponseFigures({ nonResponse }: { nonResponse: NonResponseFragment }) {
  return (
    <div className="accuracy-grid">
      <RespondedFigure nonResponse={nonResponse} />
      <TimingFigure timing={nonResponse.timing} />
    </div>
  );
}

function RespondedFigure({ nonResponse }: { nonResponse: NonResponseFragment }) {
  const { responded, roles, segments, arrThirds } = nonResponse;
  const row = (key: string, name: string, share: KOfNFragment) => ({
    key,
    cells: [
      name,
      <ShareTrack key="track" value={shareOf(share)} interval={share.interval} />,
      percent(shareOf(share) ?? 0),
      kOfN({ ...share, interval: null }),
    ],
  });
  return (
    <FigureTable
      title="Who has responded?"
      summary="Contacts with a current answer, of all contacts known in accounts that have not left."
      columns={['Contacts', '', 'Responded', 'People']}
      rows={[
        row('all', 'All contacts', responded),
        ...roles.map(({ role, responded: share }) => row(role, ROLE_NAMES[role], share)),
        ...segments.map(({ segment, responded: share }) =>
          row(`segment ${segment ?? ''}`, segment ?? 'No segment', share),
        ),
        ...arrThirds.map(({ third, responded: share }) => row(third, THIRDS[third], share)),
      ]}
    />
  );
}

function TimingFigure({ timing }: { timing: NonResponseFragment['timing'] }) {
  const { early, late, sentence } = timing;
  if (!early) {
    return (
      <section className="card stack" aria-labelledby="timing">
        <h2 id="timing">{TIMING_TITLE}</h2>
        <p className="muted">{sentence}</p>
      </section>
    );
  }
  const halves = [
    ['First half', early],
    ['Second half', late],
  ] as const;
  return (
    <FigureTable
      title={TIMING_TITLE}
      summary={sentence}
      columns={['Answered', '', 'Mean struggle, 0 to 100', 'After days', 'People']}
      rows={halves.flatMap(([name, half]) =>
        half
          ? [
              {
                key: name,
                cells: [
                  name,
                  <ShareTrack
                    key="track"
                    value={100 * half.struggle}
                    interval={{
                      lower: 100 * half.interval.lower,
                      upper: 100 * half.interval.upper,
                    }}
                  />,
                  `${oneDecimal(100 * half.struggle)}, ${oneDecimal(100 * half.interval.lower)}\u00a0to\u00a0${oneDecimal(100 * half.interval.upper)}`,
                  `${oneDecimal(half.fromDays)}\u00a0to\u00a0${oneDecimal(half.toDays)}`,
                  wholeNumber(half.people),
                ],
              },
            ]
          : [],
      )}
    />
  );
}
