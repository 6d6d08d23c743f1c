import { Link } from 'wouter';
import { bandWord } from '../../design/band.tsx';
import { counted, percent } from '../../format/format.ts';
import type { SettingsAccuracyFragment } from '../../generated/graphql.ts';
import type { Tested } from './use-preview.ts';
import { kOfN } from './words.ts';

/** What outcomes on record say of the settings, before and after. */
export function TestedTable({ tested }: { tested: Tested }) {
  if (tested === undefined) return <p className="label">Testing on your outcomes …</p>;
  if (tested === null) {
    return (
      <p className="label">Your outcomes are tested for the first time: this takes a minute.</p>
    );
  }
  if (tested.after.cases === 0) {
    return (
      <p className="label">
        No outcomes to test on yet: <Link href="/accuracy">Accuracy</Link> says what is missing.
      </p>
    );
  }
  const { before, after, isComplete } = tested;
  return (
    <div className="stack">
      <p>{after.sentence}</p>
      <div className="table-frame">
        <table className="table table-dense">
          <caption className="visually-hidden">The back-test, before and after</caption>
          <thead>
            <tr>
              <th scope="col">Back-test</th>
              <th scope="col">Now</th>
              <th scope="col">After</th>
            </tr>
          </thead>
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
      <p className="label">
        {counted(after.cases, 'outcome')} of accounts with a score 90 days before
        {isComplete ? '' : ', those of the 500 accounts decided last'}.
      </p>
    </div>
  );
}

type Row = readonly [name: string, now: string, then: string];

function rowsOf(before: SettingsAccuracyFragment, after: SettingsAccuracyFragment): Row[] {
  return [
    ['The one that left had the higher score', orderOf(before), orderOf(after)],
    ...after.bands.flatMap(({ bands, precision, recall }, at): Row[] => {
      const names = bands.map(bandWord).join(' or ');
      const now = before.bands[at];
      return [
        [`Of accounts in ${names}, left`, now ? kOfN(now.precision) : '–', kOfN(precision)],
        [`Of accounts that left, in ${names}`, now ? kOfN(now.recall) : '–', kOfN(recall)],
      ];
    }),
  ];
}

function orderOf({ auc, aucInterval }: SettingsAccuracyFragment): string {
  if (auc == null) return '–';
  const interval = aucInterval
    ? ` (${percent(100 * aucInterval.lower)} to ${percent(100 * aucInterval.upper)})`
    : '';
  return `${percent(100 * auc)}${interval}`;
}
