/** The fixed words of an e-mail that brings a survey, in one language. */
export interface MailWords {
  /** What the button says. */
  answer: string;
  /** Before the address, for programs that show no button. */
  orOpen: string;
  /** How long it takes and until when: both as they are read. */
  takes(duration: string, until: string): string;
  lessThanAMinute: string;
  minutes(count: number): string;
  /** Who sees the answers. */
  seenBy(company: string | null): string;
  /** Why the person gets this. */
  why(company: string | null): string;
  unsubscribe: string;
  /** Put before the subject of a reminder. */
  reminder: string;
}
