/**
 * What a page from another origin may send and read, where its origin is allowed: told to API Gateway
 * by the deployment, and done by the local server.
 */
export const CROSS_ORIGIN = {
  methods: ['GET', 'POST'],
  allowedHeaders: [
    'accept',
    'apollo-require-preflight',
    'authorization',
    'content-type',
    'x-apollo-operation-name',
    'x-correlation-id',
    'x-foothold-cost',
    'x-foothold-purpose',
  ],
  exposedHeaders: ['retry-after', 'x-correlation-id', 'x-request-id'],
  maxAgeSeconds: 3600,
} as const;
