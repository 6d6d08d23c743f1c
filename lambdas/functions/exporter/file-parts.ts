/** Minimum size of a part except the last: S3 rejects smaller parts than 5 MiB. */
export const PART_BYTES = 5 * 1024 * 1024;

/** Buffers text until a part is full. */
export interface PartBuffer {
  add(text: string): void;
  readonly bytes: number;
  /** Returns the text added since the last call. */
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
