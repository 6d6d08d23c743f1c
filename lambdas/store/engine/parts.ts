/** Of 400 kB that an item may have; names and keys take some. */
const PART_BYTES = 300_000;

/**
 * Rows as they are stored in one item after the other, none larger than an item may be. There is one
 * part at least, be it empty.
 */
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
