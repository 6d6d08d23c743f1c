import { columnLabel, type Header } from '../../intake/table/layout/header.ts';
import { type CommandContext, notice } from '../cli-environment.ts';

/** Prints which columns are used for a field with a different name, and which are ignored. */
export function reportColumns(
  header: Header,
  columns: Readonly<Partial<Record<string, number>>>,
  context: CommandContext,
): void {
  const used = Object.entries(columns).flatMap(([field, index]) =>
    index === undefined ? [] : [[field, index] as const],
  );
  const renamed = used.filter(([field, index]) => bare(header.names[index] ?? '') !== bare(field));
  if (renamed.length > 0) {
    const said = renamed.map(([field, index]) => `${field} from "${columnLabel(header, index)}"`);
    notice(context, `Columns used: ${said.join(', ')}.`);
  }
  const taken = new Set(used.map(([, index]) => index));
  const others = [...header.names.keys()].filter((index) => !taken.has(index));
  if (others.length === 0) return;
  const labels = others.map((index) => columnLabel(header, index));
  notice(context, `Ignored columns, which match no field: ${labels.join(', ')}.`);
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
