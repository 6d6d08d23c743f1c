import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { dataRemoval } from './data-removal.ts';

/**
 * A private bucket, encrypted and accessible only over TLS. An optional lifecycle rule expires its objects.
 */
export function privateBucket(
  scope: Construct,
  id: string,
  settings: Settings,
  lifecycle?: LifecycleRule,
): Bucket {
  return new Bucket(scope, id, {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    ...(lifecycle && { lifecycleRules: [lifecycle] }),
    removalPolicy: dataRemoval(settings),
    autoDeleteObjects: settings.stage !== 'prod',
  });
}
