/** Less than DynamoDB's limit of 400 kB per item, to leave room for names and keys. */
const PART_BYTES = 300_000;

/** Splits rows into parts that each fit in an item. Returns at least one part, which may be empty. */
export function inParts<T>(rows: readonly T[], partBytes = PART_BYTES): T[][] {
  const parts: T[][] = [[]];
  let bytes = 0;
  for (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row)) + 1;
    if (bytes > 0 && bytes + size > partBytes) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(row);
    bytes += size;
  }
  return parts;
}
