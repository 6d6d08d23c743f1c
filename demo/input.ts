/** The input of a mutation, or of one item of an import mutation. */
export type Input = Readonly<Record<string, unknown>>;

/** An input about one account. */
export type AccountInput = Input & { readonly account: { readonly externalId: string } };
