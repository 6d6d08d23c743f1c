import { headerWords } from '../recognize/recognize.ts';
import type { Tool } from '../recognize/tool.ts';
import { suggestColumns, type FieldNames } from '../suggest/suggest-columns.ts';
import { isNobody } from '../values/placeholder.ts';
import { cellsOf, type Sample } from './sample.ts';

/**
 * Column of each field: first the columns that the tool uses for it, then those with a commonly used name.
 * Skips columns without content, the tool's own metadata columns, and columns that `fits` rejects for a
 * field.
 */
export function fieldColumns<Field extends string>(
  sample: Sample,
  fields: FieldNames<Field>,
  tool: Tool | undefined,
  fits: (field: Field, index: number) => boolean = () => true,
): Partial<Record<Field, number>> {
  const names = sample.names.map(withoutBelow);
  const words = names.map(headerWords);
  const own: Partial<Record<Field, number>> = {};
  for (const field of Object.keys(fields) as Field[]) {
    const wanted = (tool?.fields[field] ?? []).map(headerWords);
    const usable = wanted.flatMap((name) => {
      const index = words.findIndex(
        (word) => word === name || word.replaceAll(' ', '') === name.replaceAll(' ', ''),
      );
      return index === -1 ? [] : [index];
    });
    const isOfSomebody = field === 'respondent' || field === 'email';
    const found =
      usable.find((index) => hasContent(sample, index)) ?? (isOfSomebody ? undefined : usable[0]);
    if (found !== undefined) own[field] = found;
  }
  const used = new Set(Object.values<number | undefined>(own));
  const isUsable = (field: Field, index: number): boolean =>
    own[field] === undefined &&
    !used.has(index) &&
    tool?.without?.includes(field) !== true &&
    tool?.metadata?.test(words[index] ?? '') !== true &&
    (field !== 'respondent' || hasContent(sample, index)) &&
    fits(field, index);
  return { ...suggestColumns(names, fields, isUsable), ...own };
}

/** Removes the text that SurveyMonkey adds below a question with a single column. */
function withoutBelow(name: string): string {
  return name.replace(/ \/ (?:open-ended )?response$/i, '');
}

/** Whether at least one row of a column has content other than a placeholder. True if there are no rows. */
export function hasContent(sample: Sample, index: number): boolean {
  const cells = cellsOf(sample, [index]);
  return sample.rows.length === 0 || cells.some((cell) => cell.trim() !== '' && !isNobody(cell));
}
