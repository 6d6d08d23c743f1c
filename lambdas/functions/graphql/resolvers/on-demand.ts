/**
 * Resolvers of root fields that are loaded on the first call. Most functions are called for other fields
 * first, and this shortens their cold start.
 */
export const onDemand = {
  Query: async () => (await import('./query-on-demand.ts')).queryOnDemand,
  Mutation: async () => (await import('./mutation.ts')).mutationResolvers,
};
