/** How large a part is at least, unless it is the last: S3 takes none below 5 MiB. */
export const PART_BYTES = 5 * 1024 * 1024;

/** Text on its way into a part. */
export interface PartBuffer {
  add(text: string): void;
  readonly bytes: number;
  /** What was added since the last time. */
  take(): Buffer;
}

export function partBuffer(): PartBuffer {
  let chunks: Buffer[] = [];
  let bytes = 0;
  return {
    add: (text) => {
      const chunk = Buffer.from(text);
      chunks.push(chunk);
      bytes += chunk.length;
    },
    get bytes() {
      return bytes;
    },
    take: () => {
      const all = Buffer.concat(chunks);
      chunks = [];
      bytes = 0;
      return all;
    },
  };
}
