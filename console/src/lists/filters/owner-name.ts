/**
 * A short hash of an e-mail address for use in URLs: links are shared and must not contain addresses. FNV-1a
 * with 32 bits is enough to tell a company's owners apart.
 */
export function ownerName(email: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(email.toLowerCase())) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
