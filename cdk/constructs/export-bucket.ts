import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledged.ts';
import { dataRemoval } from './data-removal.ts';
import type { ServiceFunction } from './service-function.ts';

/** Where exported lists lie, for a day or two. */
export class ExportBucket extends Construct {
  private readonly bucket: Bucket;
  private readonly tenant: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.tenant = settings.tenant;
    this.bucket = new Bucket(this, 'Files', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      // The exporter removes files after 24 hours; this is for what it could not.
      lifecycleRules: [
        { expiration: Duration.days(2), abortIncompleteMultipartUploadAfter: Duration.days(2) },
      ],
      removalPolicy: dataRemoval(settings),
      autoDeleteObjects: settings.stage !== 'prod',
    });
    acknowledge(this.bucket, 'exportAccessLog', 'AwsSolutions-S1');
  }

  /** Tells a function of the bucket, and lets it do this with files of its tenant. `finding` names the check. */
  grant(
    { function: fn, role }: ServiceFunction,
    actions: readonly string[],
    finding: string,
  ): void {
    fn.addEnvironment('FOOTHOLD_EXPORT_BUCKET', this.bucket.bucketName);
    const resources = [this.bucket.arnForObjects(`${this.tenant}/*`)];
    role.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources }));
    acknowledge(role, 'exportFiles', finding);
  }

  get arn(): string {
    return this.bucket.bucketArn;
  }
}
