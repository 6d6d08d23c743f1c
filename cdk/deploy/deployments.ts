import type { StackStatus } from '@aws-sdk/client-cloudformation';
import { type Settings, SettingsError } from '../settings.ts';
import { publicConcurrency } from '../constructs/functions/public-concurrency.ts';
import { STACK_PARTS, stackNameOf } from '../stack-names.ts';
import type { AwsAccount } from './aws-account.ts';
import { unprotectedOptions } from './unprotected.ts';

/** Concurrency that Lambda keeps for functions without a reservation; it rejects reservations beyond that. */
const NEVER_RESERVED = 100;

/**
 * Statuses of stacks whose creation failed or has not finished. Such a stack may have to be deleted and
 * created again.
 */
const NOT_CREATED: ReadonlySet<StackStatus> = new Set<StackStatus>([
  'CREATE_FAILED',
  'CREATE_IN_PROGRESS',
  'DELETE_COMPLETE',
  'REVIEW_IN_PROGRESS',
  'ROLLBACK_COMPLETE',
  'ROLLBACK_FAILED',
  'ROLLBACK_IN_PROGRESS',
]);

/**
 * The cdk runs of a deployment, each as its arguments. New stacks of prod get termination protection in a
 * second run: a protected stack whose creation failed could not be deleted and created again. Throws
 * SettingsError if AWS would reject the settings.
 */
export async function deploymentsOf(
  { settings, args }: { settings: Settings; args: readonly string[] },
  account: AwsAccount,
): Promise<(readonly string[])[]> {
  await checkReservation(settings, account);
  if (settings.stage !== 'prod') return [args];
  const stacks = await account.stacks();
  const fresh = STACK_PARTS.map((part) => stackNameOf(settings, part)).filter((name) => {
    const status = stacks.get(name);
    return status === undefined || NOT_CREATED.has(status);
  });
  return fresh.length === 0 ? [args] : [[...args, ...unprotectedOptions(fresh)], args];
}

async function checkReservation(settings: Settings, account: AwsAccount): Promise<void> {
  const { reservedConcurrency } = settings;
  if (reservedConcurrency === undefined) return;
  const reserved = reservedConcurrency + (publicConcurrency(settings) ?? 0);
  const quota = await account.concurrencyQuota();
  const most = quota - NEVER_RESERVED;
  if (reserved <= most) return;
  throw new SettingsError(
    `--reserved-concurrency: ${reserved} concurrent executions would be reserved, including the survey's, ` +
      `but at most ${Math.max(most, 0)} of this account's quota of ${quota} can be. Request a higher quota ` +
      '(Service Quotas, Lambda, concurrent executions), or deploy with --reserved-concurrency none.',
  );
}
