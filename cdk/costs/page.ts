import { BY_USE, type Line, standing } from './lines.ts';
import { costOf, PRICES } from './prices.ts';
import { EACH, type Usage, usageOf } from './usage.ts';

const COLUMNS: Readonly<Record<string, Usage>> = {
  'at rest': usageOf({ accounts: 0, people: 0 }),
  '1,000 accounts': usageOf({ accounts: 1000, people: 20 }),
  '100,000 accounts': usageOf({ accounts: 100_000, people: 200 }),
};
const USAGES = Object.values(COLUMNS);
const LARGEST = usageOf({ accounts: 100_000, people: 200 });

const COUNTED: readonly (readonly [string, (usage: Usage) => number])[] = [
  ['submissions', ({ submissions }) => submissions],
  ['reassessments', ({ assessedAgain }) => assessedAgain],
  ['queries', ({ queries }) => queries],
  ['API calls', ({ calls }) => calls],
  ['scheduled runs', ({ runs }) => runs],
  ['canary runs', ({ canaryRuns }) => canaryRuns],
  ['traces', ({ traces }) => traces],
];

/** The tables of docs/deployment.md, "What it costs", in Markdown. */
export function costsPage(alarmMetrics: number): string {
  const always = standing(alarmMetrics);
  return [
    table(
      ['price', 'per'],
      Object.values(PRICES).map(({ price, per }) => [plain(price), per]),
    ),
    table(
      ['per month', ...Object.keys(COLUMNS)],
      COUNTED.map(([name, count]) => [name, ...USAGES.map((usage) => whole(count(usage)))]),
    ),
    table(
      ['what', 'calculated from', ...Object.keys(COLUMNS)],
      [
        ...BY_USE.map(row),
        total('usage total', BY_USE),
        ...always.map(row),
        total('total', [...BY_USE, ...always]),
      ],
    ),
    changes(),
  ]
    .map((part) => `\n${part}`)
    .join('');
}

/** What would change the costs, with figures. */
function changes(): string {
  const { accounts, queries } = LARGEST;
  const sweep =
    costOf('writeUnits', accounts * EACH.assessment.write) +
    costOf('readUnits', accounts * EACH.assessment.read);
  const imported = costOf('writeUnits', accounts * 4 * 8 * EACH.submission.write);
  const plainly = costOf('transfer', (queries * EACH.answerKb.plain) / 1e6);
  return `- A job-wide change at 100,000 accounts reassesses all of them: ${money(sweep)}.
- The first import of two years of quarterly answers at 100,000 accounts, 3.2 million submissions: ${money(imported)}.
- A client that accepts no compressed responses: transfer at 100,000 accounts would be ${money(plainly)}.
`;
}

function row({ what, made, cost }: Line): string[] {
  return [what, made, ...USAGES.map((usage) => money(cost(usage)))];
}

function total(name: string, lines: readonly Line[]): string[] {
  const sums = USAGES.map((usage) => lines.reduce((sum, { cost }) => sum + cost(usage), 0));
  return [`**${name}**`, '', ...sums.map((sum) => `**${money(sum)}**`)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...all.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const padded = (cells: readonly string[]) =>
    line(cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)));
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [padded(head), rule, ...rows.map(padded)].join('');
}

function plain(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 10 });
}

function money(value: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function whole(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 0 });
}
