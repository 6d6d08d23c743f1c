import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/bands/share-track.tsx';
import { oneDecimal, wholeNumber } from '../../../format/format.ts';
import type { NonResponseFragment, ResponseHalfFragment } from '../../../generated/graphql.ts';
import { termOf } from '../terms.ts';
import { t } from '../texts.ts';

/** Whether late respondents struggle more. They resemble non-respondents the most. */
export function TimingFigure({ timing }: { timing: NonResponseFragment['timing'] }) {
  const { early, late, sentence } = timing;
  if (!early || !late) {
    return (
      <section className="card stack" aria-labelledby="timing">
        <h2 id="timing">{t('timing.title')}</h2>
        <p className="muted">{sentence}</p>
      </section>
    );
  }
  const halves = [
    { name: t('timing.early'), half: early },
    { name: t('timing.late'), half: late },
  ];
  return (
    <FigureTable
      title={t('timing.title')}
      summary={[sentence, t('timing.summary')].join(' ')}
      columns={[
        t('timing.answered'),
        '',
        t('timing.struggle'),
        termOf('interval'),
        t('timing.afterDays'),
        t('timing.people'),
      ]}
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
          t('range', {
            lower: oneDecimal(100 * half.interval.lower),
            upper: oneDecimal(100 * half.interval.upper),
          }),
          t('range', { lower: oneDecimal(half.fromDays), upper: oneDecimal(half.toDays) }),
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
  return t('timing.sentence', {
    name,
    people: half.people,
    from: oneDecimal(half.fromDays),
    to: Math.round(half.toDays),
    struggle: oneDecimal(100 * half.struggle),
  });
}
