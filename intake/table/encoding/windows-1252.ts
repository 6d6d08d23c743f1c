/**
 * Characters for the bytes 0x80 to 0x9F in windows-1252. The five unassigned bytes stay control characters.
 */
const HIGH_BYTES =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Decodes windows-1252. Some Node releases decode it as Latin-1, which loses typographic quotes and the euro
 * sign, so these bytes are mapped here.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (char) => HIGH_BYTES.charAt(char.charCodeAt(0) - 0x80));
}
