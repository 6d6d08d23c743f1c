/** A name or a segment as it is kept and compared: composed, so that é is one character (NFC). */
export function normalizedName(name: string): string {
  return name.normalize('NFC');
}

/** An e-mail address as it is kept, compared and made part of keys: composed, in lower case. */
export function normalizedEmail(email: string): string {
  return email.normalize('NFC').toLowerCase();
}

/**
 * What an account is counted by, as it is compared. Items of earlier versions hold it as it was sent:
 * two spellings of one owner were two counters under one key.
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
