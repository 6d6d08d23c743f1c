import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/bands/share-track.tsx';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { termOf } from '../terms.ts';
import { kOfN, leftSentence, rangeOf, ruleName, shareOf } from '../words.ts';
import { t } from '../texts.ts';

/** How many accounts churned among those that a rule placed in a higher band than their score. */
export function RulesFigure({ report: { rules } }: { report: AccuracyFragment }) {
  const [first] = rules;
  if (!first) return null;
  const rows = [
    ...rules.map(({ rule, churned }) => ({ key: rule, name: ruleName(rule), churned })),
    { key: 'LOW', name: t('special.noRule'), churned: first.others },
  ];
  return (
    <FigureTable
      title={t('special.title')}
      summary={t('special.summary')}
      columns={[t('special.rule'), '', t('leftColumn'), termOf('interval')]}
      rows={rows.map(({ key, name, churned }) => ({
        key,
        says: leftSentence(name, churned),
        cells: [
          name,
          <ShareTrack key="track" value={shareOf(churned)} interval={churned.interval} />,
          churned.of === 0 ? t('none') : kOfN(churned),
          rangeOf(churned.interval),
        ],
      }))}
      files={{
        name: 'accuracy-by-rule',
        data: rows.map(({ key, churned }) => ({
          rule: key,
          left: churned.count,
          of: churned.of,
          'left lower %': churned.interval?.lower,
          'left upper %': churned.interval?.upper,
        })),
      }}
    />
  );
}
