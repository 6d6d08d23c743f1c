/**
 * List prices of us-east-1 as of November 2026, without the free tier, in US dollars. This is their only
 * source: `npm run costs` writes docs/deployment.md from them.
 */
export const PRICES = {
  writeUnits: { price: 0.625, per: 'million DynamoDB write request units', size: 1e6 },
  readUnits: { price: 0.125, per: 'million DynamoDB read request units', size: 1e6 },
  storage: { price: 0.25, per: 'GB of table and indexes per month', size: 1 },
  backup: { price: 0.2, per: 'GB of point-in-time backup per month', size: 1 },
  compute: { price: 0.0000133334, per: 'GB-second of Lambda (arm64)', size: 1 },
  calls: { price: 0.2, per: 'million Lambda calls', size: 1e6 },
  httpApi: { price: 1, per: 'million HTTP API calls', size: 1e6 },
  scheduler: { price: 1, per: 'million EventBridge Scheduler runs', size: 1e6 },
  transfer: { price: 0.09, per: 'GB sent to the internet', size: 1 },
  logs: { price: 0.5, per: 'GB of logs', size: 1 },
  traces: { price: 5, per: 'million X-Ray traces', size: 1e6 },
  macs: { price: 0.03, per: 'ten thousand KMS signatures or verifications', size: 1e4 },
  alarmMetrics: { price: 0.1, per: 'alarm metric per month', size: 1 },
  metrics: { price: 0.3, per: 'custom metric per month', size: 1 },
  rules: { price: 0.5, per: 'Contributor Insights rule per month', size: 1 },
  dashboards: { price: 3, per: 'dashboard per month', size: 1 },
  keys: { price: 1, per: 'KMS key per month', size: 1 },
  machines: { price: 6, per: 'Cognito machine (app client) per month', size: 1 },
  tokens: { price: 2.25, per: 'thousand machine tokens', size: 1000 },
} as const;

export type Priced = keyof typeof PRICES;

/** The cost of an amount. */
export function costOf(priced: Priced, amount: number): number {
  const { price, size } = PRICES[priced];
  return (amount * price) / size;
}
