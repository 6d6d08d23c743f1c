/**
 * The CORS rules for allowed origins. The deployment configures API Gateway with them; the local server
 * applies them directly.
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
