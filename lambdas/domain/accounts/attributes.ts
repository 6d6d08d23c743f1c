/** A fact of an account that only its own company knows the meaning of, such as a region or a plan. */
export interface Attribute {
  key: string;
  value: string;
}

/** Attributes after a change of some of them (null takes one away), by key. */
export function withAttributes(
  kept: readonly Attribute[],
  change: ReadonlyMap<string, string | null>,
): Attribute[] {
  const values = new Map([...kept.map(({ key, value }) => [key, value] as const), ...change]);
  return [...values]
    .flatMap(([key, value]) => (value === null ? [] : [{ key, value }]))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

export function sameAttributes(a: readonly Attribute[], b: readonly Attribute[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ key, value }, index) => key === b[index]?.key && value === b[index].value)
  );
}
