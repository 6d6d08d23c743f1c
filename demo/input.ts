/** The input of a mutation, or of an item of one. */
export type Input = Readonly<Record<string, unknown>>;

/** What is about one account. */
export type AccountInput = Input & { readonly account: { readonly externalId: string } };
