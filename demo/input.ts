/** The input of a mutation, or of an item of one. */
export type Input = Readonly<Record<string, unknown>>;
