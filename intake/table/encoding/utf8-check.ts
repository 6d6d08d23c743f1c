/** Maximum number of lines to report with invalid bytes. */
const NAMED_LINES = 5;

/** Result of checking all bytes of a file for UTF-8. */
export interface Utf8Findings {
  /** Number of characters with more than one byte. */
  wide: number;
  /** Number of bytes that do not belong to any character. */
  stray: number;
  /** The first lines with invalid bytes, from 1. */
  strayLines: readonly number[];
}

/** Checks chunks of bytes, and counts valid and invalid UTF-8. */
export class Utf8Check {
  #wide = 0;
  #stray = 0;
  #line = 1;
  #isAfterReturn = false;
  readonly #strayLines: number[] = [];
  /** Number of bytes that the current character still needs, and the valid range of the next one. */
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

  /** RFC 3629, section 4: the first byte of a character determines how many follow, and limits the second. */
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
