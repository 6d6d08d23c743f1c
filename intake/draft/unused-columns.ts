import { headerWords, toolNamed } from '../recognize/recognize.ts';
import { columnLabel, type Header } from '../table/layout/header.ts';
import type { DraftMapping } from './draft-mapping.ts';

/** Columns of a file of answers that are left out: neither steps nor fields, nor metadata of the tool. */
export function unusedColumns(draft: DraftMapping, header: Header): string[] {
  if (draft.kind !== 'responses' || draft.given) return [];
  const { answers, steps, tidy, layout, only, except } = draft;
  const ofSteps = Object.values(steps).flatMap(
    ({ answer, explanation, alternative, reason, options = [] }) => [
      ...[answer, explanation, alternative, reason],
      ...options,
    ],
  );
  const used = new Set<number | null | undefined>([
    ...Object.values<number | undefined>(answers),
    ...(layout === 'wide' ? ofSteps : Object.values<number | undefined>(tidy)),
    only?.column,
    except?.column,
  ]);
  const metadata = draft.tool ? toolNamed(draft.tool.key)?.metadata : undefined;
  return header.names.flatMap((name, index) =>
    used.has(index) || name === '' || metadata?.test(headerWords(name)) === true
      ? []
      : [columnLabel(header, index)],
  );
}
