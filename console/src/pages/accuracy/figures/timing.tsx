import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/share-track.tsx';
import { counted, oneDecimal, wholeNumber } from '../../../format/format.ts';
import type { NonResponseFragment, ResponseHalfFragment } from '../../../generated/graphql.ts';
import { TERMS } from '../terms.ts';

const TITLE = 'Do late answerers struggle more?';

/** Whether those who answer late struggle more: they are the nearest to those who never answer. */
export function TimingFigure({ timing }: { timing: NonResponseFragment['timing'] }) {
  const { early, late, sentence } = timing;
  if (!early || !late) {
    return (
      <section className="card stack" aria-labelledby="timing">
        <h2 id="timing">{TITLE}</h2>
        <p className="muted">{sentence}</p>
      </section>
    );
  }
  const halves = [
    { name: 'First half', half: early },
    { name: 'Second half', half: late },
  ];
  return (
    <FigureTable
      title={TITLE}
      summary={`${sentence} People who answered a survey link, in two halves by how long they took. 0 is very easy, 100 very difficult.`}
      columns={['Answered', '', 'Mean struggle', TERMS.interval, 'After days', 'People']}
      rows={halves.map(({ name, half }) => ({
        key: name,
        says: sentenceOf(name, half),
        cells: [
          name,
          <ShareTrack
            key="track"
            value={100 * half.struggle}
            interval={{ lower: 100 * half.interval.lower, upper: 100 * half.interval.upper }}
          />,
          oneDecimal(100 * half.struggle),
          `${oneDecimal(100 * half.interval.lower)}\u00a0to\u00a0${oneDecimal(100 * half.interval.upper)}`,
          `${oneDecimal(half.fromDays)}\u00a0to\u00a0${oneDecimal(half.toDays)}`,
          wholeNumber(half.people),
        ],
      }))}
      files={{
        name: 'early-and-late',
        data: halves.map(({ name, half }) => ({
          answered: name,
          people: half.people,
          'mean struggle': half.struggle,
          'struggle lower': half.interval.lower,
          'struggle upper': half.interval.upper,
          'days from': half.fromDays,
          'days to': half.toDays,
        })),
      }}
    />
  );
}

function sentenceOf(name: string, half: ResponseHalfFragment): string {
  return (
    `${name}: ${counted(half.people, 'person', 'people')} who answered ${oneDecimal(half.fromDays)} to ${counted(half.toDays, 'day')} after getting the link. ` +
    `Their mean struggle is ${oneDecimal(100 * half.struggle)} on a scale from 0 (very easy) to 100 (very difficult).`
  );
}
