import {
  heatSummary,
  leftOutWords,
  type SegmentColumn,
} from '../../../console/src/pages/hotspots/heat-map-words.ts';

function column(
  segment: string | null,
  ...cells: readonly (readonly [number, number, number] | null)[]
): SegmentColumn {
  return {
    segment,
    isLeftOut: false,
    hotspots: cells.map((cell, index) => {
      const step = { id: '', key: `s${index}`, statement: `do step ${index}` };
      if (!cell) {
        const none = { ces: null, interval: null, difficult: null, respondents: null };
        return { step, ...none, isSuppressed: true };
      }
      const [difficult, respondents, lower] = cell;
      const ces = (100 * difficult) / respondents;
      const interval = { lower, upper: 100 };
      return { step, ces, interval, difficult, respondents, isSuppressed: false };
    }),
  };
}

describe("the heat map's summary", () => {
  test('names the cell that is most certainly difficult, not one with a single respondent', () => {
    const columns = [column('north', [1, 1, 20.7], null), column('south', null, [12, 20, 38.7])];
    expect(heatSummary(columns)).toBe(
      'The clearest case is south, “do step 1”: 12 of 20 people there find it difficult (60%).',
    );
  });

  test('can name accounts without a segment, or say that nothing is difficult or shown', () => {
    expect(heatSummary([column(null, [5, 5, 56.6])])).toContain(
      'is accounts without a segment, “do step 0”',
    );
    expect(heatSummary([column('north', [0, 5, 0])])).toBe(
      'No one finds a step difficult in any segment.',
    );
    expect(heatSummary([])).toBe('No segment has enough answers to be shown.');
  });

  test('names the segments that did not fit', () => {
    const leftOut = [
      { ...column('east'), isLeftOut: true },
      { ...column(null), isLeftOut: true },
    ];
    expect(leftOutWords([column('north')])).toBeNull();
    expect(leftOutWords([column('north'), ...leftOut])).toBe(
      'Not shown: 2 segments with less at stake (east, accounts without a segment).',
    );
  });
});
