import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledged.ts';
import { privateBucket } from './private-bucket.ts';
import type { ServiceFunction } from './functions/service-function.ts';

/** The bucket of export files, which are kept for a day or two. */
export class ExportBucket extends Construct {
  private readonly bucket: Bucket;
  private readonly tenant: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.tenant = settings.tenant;
    // The exporter deletes files after 24 hours. This rule covers those it could not delete.
    this.bucket = privateBucket(this, 'Files', settings, {
      expiration: Duration.days(2),
      abortIncompleteMultipartUploadAfter: Duration.days(2),
    });
    acknowledge(this.bucket, 'exportAccessLog', 'AwsSolutions-S1');
  }

  /** Gives a function the bucket's name and permission for these actions on its tenant's files. */
  grant({ function: fn, role }: ServiceFunction, actions: readonly string[]): void {
    fn.addEnvironment('FOOTHOLD_EXPORT_BUCKET', this.bucket.bucketName);
    const resources = [this.bucket.arnForObjects(`${this.tenant}/*`)];
    role.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources }));
    const bucket = this.nameIn(Stack.of(role));
    acknowledge(role, 'exportFiles', `AwsSolutions-IAM5[Resource::${bucket}/${this.tenant}/*]`);
  }

  /**
   * The bucket's name in findings of the checks: its logical id in its own stack, or the output reference in
   * another.
   */
  private nameIn(stack: Stack): string {
    const own = Stack.of(this);
    const bucketId = own.getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    if (stack === own) return `<${bucketId}.Arn>`;
    const output = {
      StackName: own.stackName,
      Region: own.region,
      OutputName: `PublishOutputFnGetAtt${bucketId}Arn21467F9A`,
    };
    return JSON.stringify({ 'Fn::GetStackOutput': output });
  }
}
