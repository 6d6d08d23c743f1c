/** Normalizes a name or segment for storage and comparison (NFC, so é is one character). */
export function normalizedName(name: string): string {
  return name.normalize('NFC');
}

/** Normalizes an e-mail address for storage, comparison and keys: NFC, in lower case. */
export function normalizedEmail(email: string): string {
  return email.normalize('NFC').toLowerCase();
}

/**
 * Normalizes the segment and owner that an account is counted under. Items of earlier versions store them as
 * sent, so two spellings of one owner had two counters under one key.
 */
export function normalizedGroup<
  T extends { segment: string | null; ownerEmail?: string | null | undefined },
>(group: T): T {
  const { segment, ownerEmail } = group;
  return {
    ...group,
    segment: segment === null ? null : normalizedName(segment),
    ...(ownerEmail != null && { ownerEmail: normalizedEmail(ownerEmail) }),
  };
}
