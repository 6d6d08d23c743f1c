interface Granted {
  text: string;
  expiresAt: number | null;
  channels: readonly string[];
  withdrawnAt: number | null;
}

interface AcceptedMove {
  to: string;
  text: string | null | undefined;
  consent: { expiresAt: number | null; channels: readonly string[] } | null;
}

/** Plain model of the consents to one quote, updated with each acknowledged change. */
export class ConsentModel {
  readonly #quote: string;
  readonly #granted: Granted[] = [];
  #text: string;
  #state = 'CANDIDATE';

  constructor(quote: string) {
    this.#quote = quote;
    this.#text = quote;
  }

  accepted({ to, text, consent }: AcceptedMove, at: number): void {
    if (to === 'DECLINED') this.#state = to;
    if (to === 'WITHDRAWN') this.withdrawn(at);
    if (to === 'PUBLISHED') this.#state = to;
    if (to !== 'REQUESTED' && to !== 'APPROVED') return;
    const before = this.#text;
    if (text !== undefined) this.#text = text ?? this.#quote;
    if (consent) {
      const { expiresAt, channels } = consent;
      this.#granted.push({ text: this.#text, expiresAt, channels, withdrawnAt: null });
      this.#state = 'APPROVED';
    } else if (to === 'REQUESTED' || this.#text !== before) {
      this.#state = 'REQUESTED';
    }
  }

  withdrawn(at: number): void {
    if (this.#state === 'DECLINED' || this.#state === 'WITHDRAWN') return;
    this.#state = 'WITHDRAWN';
    // A withdrawal ends all earlier consents. Nothing is recorded if the last one is already withdrawn.
    if (this.#granted.at(-1)?.withdrawnAt !== null) return;
    for (const one of this.#granted) one.withdrawnAt ??= at;
  }

  /** Whether the quote may be published now: approved in these words, not withdrawn and not expired. */
  holds(at: number): boolean {
    const last = this.#granted.at(-1);
    return (
      (this.#state === 'APPROVED' || this.#state === 'PUBLISHED') &&
      last !== undefined &&
      last.text === this.#text &&
      last.withdrawnAt === null &&
      (last.expiresAt === null || at < last.expiresAt)
    );
  }

  /** Whether the quote must no longer be shown. */
  hasEnded(at: number): boolean {
    if (this.#state === 'DECLINED' || this.#state === 'WITHDRAWN') return true;
    return (this.#state === 'APPROVED' || this.#state === 'PUBLISHED') && !this.holds(at);
  }

  get agreedText(): string | undefined {
    return this.#granted.at(-1)?.text;
  }

  get channels(): readonly string[] {
    return this.#granted.at(-1)?.channels ?? [];
  }

  /** Every consent given: the approved text, and when it was withdrawn or null. */
  get record(): readonly [string, number | null][] {
    return this.#granted.map(({ text, withdrawnAt }) => [text, withdrawnAt]);
  }
}
