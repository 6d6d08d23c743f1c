/**
 * A custom fact about an account, such as a region or a plan. Only the account's own company knows what it
 * means.
 */
export interface Attribute {
  key: string;
  value: string;
}

/** Returns the attributes with a change applied, sorted by key. A null value removes the attribute. */
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
