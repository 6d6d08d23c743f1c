/** An optional field of an input: absent keeps what is there, null clears it. */
export type Optional<T> = T | null | undefined;
