/** Lines of bytes that are not UTF-8 that are named. */
const NAMED_LINES = 5;

/** What a look at all bytes of a file says of its being UTF-8. */
export interface Utf8Findings {
  /** Characters of more than one byte. */
  wide: number;
  /** Bytes that are no part of any character. */
  stray: number;
  /** Lines of the first of these, from 1. */
  strayLines: readonly number[];
}

/** Goes through bytes that come in chunks, and counts what is UTF-8 and what is not. */
export class Utf8Check {
  #wide = 0;
  #stray = 0;
  #line = 1;
  #isAfterReturn = false;
  readonly #strayLines: number[] = [];
  /** Bytes that the character under way still needs, and the range that the next must lie in. */
  #missing = 0;
  #low = 0x80;
  #high = 0xbf;

  add(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (byte < 0x80 && this.#missing === 0) this.#countLine(byte);
      else this.#take(byte);
    }
  }

  get findings(): Utf8Findings {
    return { wide: this.#wide, stray: this.#stray, strayLines: [...this.#strayLines] };
  }

  #take(byte: number): void {
    if (this.#missing > 0) {
      if (byte >= this.#low && byte <= this.#high) {
        this.#missing -= 1;
        this.#low = 0x80;
        this.#high = 0xbf;
        if (this.#missing === 0) this.#wide += 1;
        return;
      }
      this.#missing = 0;
      this.#miss();
    }
    if (byte < 0x80) this.#countLine(byte);
    else this.#begin(byte);
  }

  /** RFC 3629, section 4: the first byte of a character says how many follow, and bounds the second. */
  #begin(byte: number): void {
    this.#low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.#high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) this.#missing = 1;
    else if (byte >= 0xe0 && byte <= 0xef) this.#missing = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) this.#missing = 3;
    else this.#miss();
  }

  #miss(): void {
    this.#stray += 1;
    const isNamed = this.#strayLines.at(-1) === this.#line;
    if (!isNamed && this.#strayLines.length < NAMED_LINES) this.#strayLines.push(this.#line);
  }

  #countLine(byte: number): void {
    if (byte === 0x0d || (byte === 0x0a && !this.#isAfterReturn)) this.#line += 1;
    this.#isAfterReturn = byte === 0x0d;
  }
}
