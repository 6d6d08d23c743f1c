/**
 * What resolves the fields of a root type that have no resolver from the start: loaded with the first
 * call of one of them. Most functions are asked something else first, and start faster without.
 */
export const onDemand = {
  Query: async () => (await import('./query-on-demand.ts')).queryOnDemand,
  Mutation: async () => (await import('./mutation.ts')).mutationResolvers,
};
