import { RemovalPolicy } from 'aws-cdk-lib';
import type { Settings } from '../settings.ts';

/**
 * What becomes of stored data and logs when they leave their stack: prod keeps them, dev does not.
 * If the creation of a stack fails, nothing is kept, so that the deployment can be repeated.
 */
export function dataRemoval({ stage }: Pick<Settings, 'stage'>): RemovalPolicy {
  return stage === 'prod' ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
}
