/**
 * A short name for an e-mail address that may stand in the page's address: links are passed on, and
 * must not hold anyone's address. FNV-1a, 32 bits: enough to tell a company's owners apart.
 */
export function ownerName(email: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(email.toLowerCase())) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
