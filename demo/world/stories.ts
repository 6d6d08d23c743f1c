import { cellOf, numberOf, rowsOf } from '../kernel/table.ts';

/** How difficult an invented account finds the job over the three rounds of the survey. */
export interface Story {
  name: string;
  /** Mean struggle in each round, 0..1. Null if the account was not asked. */
  moods: readonly (number | null)[];
  /** How much harder the account's sore steps are in each round, 0..1, added to the mood. */
  soreness: readonly number[];
  /** How much harder the decision-maker finds everything, 0..1. */
  buyerExtra: number;
  /** Number of steps that one person is asked about. Null if all are asked. */
  onlySteps: number | null;
}

/**
 * Columns: name, mood in rounds 1 to 3, soreness in rounds 1 to 3, the decision-maker's extra, number of
 * steps asked.
 */
const STORIES = `
sinking   | 0.46 | 0.50 | 0.62 | 0.15 | 0.20 | 0.28 | 0.00 |
stuck     | 0.60 | 0.60 | 0.60 | 0.25 | 0.25 | 0.25 | 0.00 |
souring   | 0.61 | 0.62 | 0.63 | 0.20 | 0.20 | 0.20 | 0.10 |
climbing  | 0.82 | 0.74 | 0.60 | 0.15 | 0.15 | 0.20 | 0.00 |
slipping  | 0.30 | 0.34 | 0.44 | 0.15 | 0.20 | 0.30 | 0.00 |
strained  | 0.45 | 0.45 | 0.45 | 0.25 | 0.25 | 0.25 | 0.00 |
mending   | 0.70 | 0.58 | 0.42 | 0.20 | 0.20 | 0.20 | 0.00 |
misled    | 0.16 | 0.16 | 0.20 | 0.40 | 0.50 | 0.66 | 0.00 |
divided   | 0.15 | 0.15 | 0.16 | 0.15 | 0.15 | 0.15 | 0.58 |
content   | 0.29 | 0.29 | 0.29 | 0.20 | 0.20 | 0.20 | 0.00 |
delighted | 0.14 | 0.14 | 0.12 | 0.10 | 0.10 | 0.10 | 0.00 |
turned    | 0.52 | 0.40 | 0.14 | 0.25 | 0.20 | 0.00 | 0.00 |
cooling   | 0.10 | 0.12 | 0.28 | 0.10 | 0.10 | 0.25 | 0.00 |
faded     | 0.24 |      |      | 0.20 | 0.20 | 0.20 | 0.00 |
fresh     |      |      | 0.25 | 0.20 | 0.20 | 0.20 | 0.00 |
left      | 0.52 | 0.66 |      | 0.20 | 0.25 | 0.25 | 0.00 |
silent    |      |      |      | 0.00 | 0.00 | 0.00 | 0.00 |
hinting   |      |      | 0.12 | 0.00 | 0.00 | 0.00 | 0.00 | 2
warning   |      |      | 0.70 | 0.20 | 0.20 | 0.20 | 0.00 | 2
`;

const BY_NAME = new Map(rowsOf(STORIES).map((row) => [cellOf(row, 0), storyOf(row)]));

/** Returns the story with this name. Throws if there is none. */
export function storyNamed(name: string): Story {
  const story = BY_NAME.get(name);
  if (!story) throw new Error(`There is no story "${name}".`);
  return story;
}

function storyOf(row: readonly string[]): Story {
  return {
    name: cellOf(row, 0),
    moods: [1, 2, 3].map((column) => numberOf(row, column)),
    soreness: [4, 5, 6].map((column) => numberOf(row, column) ?? 0),
    buyerExtra: numberOf(row, 7) ?? 0,
    onlySteps: numberOf(row, 8),
  };
}
