import { RemovalPolicy } from 'aws-cdk-lib';
import type { Settings } from '../settings.ts';

/**
 * What happens to data and logs that are removed from a stack: retained in prod, deleted in dev. If the
 * creation of a stack fails, nothing is retained, so that the deployment can be repeated.
 */
export function dataRemoval({ stage }: Pick<Settings, 'stage'>): RemovalPolicy {
  return stage === 'prod' ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
}
