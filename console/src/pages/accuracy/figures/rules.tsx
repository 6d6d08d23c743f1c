import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/share-track.tsx';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { TERMS } from '../terms.ts';
import { kOfN, leftSentence, rangeOf, RULES, shareOf } from '../words.ts';

/** What the rules were worth that lift an account above what its score says. */
export function RulesFigure({ report: { rules } }: { report: AccuracyFragment }) {
  const [first] = rules;
  if (!first) return null;
  const rows = [
    ...rules.map(({ rule, churned }) => ({ key: rule, name: RULES[rule] ?? rule, churned })),
    { key: 'LOW', name: 'Low risk, no rule', churned: first.others },
  ];
  return (
    <FigureTable
      title="Are the special rules right?"
      summary="Three rules override a low score. A rule is worth something if the accounts that it lifted left more often than the others at low risk: the last row."
      columns={['Rule', '', 'Left', TERMS.interval]}
      rows={rows.map(({ key, name, churned }) => ({
        key,
        says: leftSentence(name, churned),
        cells: [
          name,
          <ShareTrack key="track" value={shareOf(churned)} interval={churned.interval} />,
          churned.of === 0 ? 'none' : kOfN(churned),
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
