/** A record with the same keys, each value made from the old one. */
export function mapValues<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  map: (value: A, key: K) => B,
): Record<K, B> {
  const entries = (Object.keys(record) as K[]).map((key) => [key, map(record[key], key)] as const);
  return Object.fromEntries(entries) as Record<K, B>;
}
