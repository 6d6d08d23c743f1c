import { Link } from 'wouter';
import { bandWord } from '../../../design/bands/band-words.ts';
import { ProblemNotice } from '../../../design/states.tsx';
import { eitherOf, percent } from '../../../format/format.ts';
import type { SettingsAccuracyFragment } from '../../../generated/graphql.ts';
import type { Tested } from './use-preview.ts';
import { kOfN } from '../words.ts';
import { t } from '../texts.ts';
import { Headings } from '../../../design/tables/headings.tsx';

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
        <table className="table table-dense">
          <caption className="visually-hidden">{t('tested')}</caption>
          <Headings of={[t('backtest'), t('now'), t('after')]} />
          <tbody>
            {rowsOf(before, after).map(([name, now, then]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{now}</td>
                <td>{then}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
