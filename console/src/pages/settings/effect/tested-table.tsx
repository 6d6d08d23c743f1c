import { Link } from 'wouter';
import { bandWord } from '../../../design/bands/band-words.ts';
import { ProblemNotice } from '../../../design/states.tsx';
import { PlainTable } from '../../../design/tables/plain-table.tsx';
import { eitherOf, percent } from '../../../format/format.ts';
import type { SettingsAccuracyFragment } from '../../../generated/graphql.ts';
import type { Tested } from './use-preview.ts';
import { kOfN } from '../words.ts';
import { t } from '../texts.ts';

/** Back-test results before and after the change. */
export function TestedTable({ tested, retry }: { tested: Tested; retry: () => void }) {
  if (tested === undefined) return <p className="label">{t('testing')}</p>;
  if (tested === null) {
    return <p className="label">{t('firstTest')}</p>;
  }
  if (tested.problem) return <ProblemNotice problem={tested.problem} retry={retry} />;
  if (tested.after.cases === 0) {
    return (
      <p className="label">
        {t.rich('noOutcomes', { accuracy: (text) => <Link href="/accuracy">{text}</Link> })}
      </p>
    );
  }
  const { before, after, isComplete } = tested;
  return (
    <div className="stack">
      <p>{after.sentence}</p>
      <div className="table-frame">
        <PlainTable
          caption={t('tested')}
          className="table-dense"
          columns={[
            { id: 'backtest', name: t('backtest'), isHead: true, show: ([name]) => name },
            { id: 'now', name: t('now'), show: ([, now]) => now },
            { id: 'after', name: t('after'), show: ([, , then]) => then },
          ]}
          rows={rowsOf(before, after)}
          keyOf={([name]) => name}
        />
      </div>
      <p className="label">{t(isComplete ? 'basis' : 'basisOfLast', { cases: after.cases })}</p>
    </div>
  );
}

type Row = readonly [name: string, now: string, then: string];

function rowsOf(before: SettingsAccuracyFragment, after: SettingsAccuracyFragment): Row[] {
  return [
    [t('order'), orderOf(before), orderOf(after)],
    ...after.bands.flatMap(({ bands, precision, recall }, at): Row[] => {
      const names = eitherOf(bands.map(bandWord));
      const now = before.bands[at];
      return [
        [t('precision', { bands: names }), now ? kOfN(now.precision) : '–', kOfN(precision)],
        [t('recall', { bands: names }), now ? kOfN(now.recall) : '–', kOfN(recall)],
      ];
    }),
  ];
}

function orderOf({ auc, aucInterval }: SettingsAccuracyFragment): string {
  if (auc == null) return '–';
  const value = percent(100 * auc);
  if (!aucInterval) return value;
  const { lower, upper } = aucInterval;
  return t('within', { value, lower: percent(100 * lower), upper: percent(100 * upper) });
}
