import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  CachePolicy,
  Distribution,
  Function,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledged.ts';
import { privateBucket } from '../constructs/private-bucket.ts';
import type { Settings } from '../settings.ts';

const REFERENCE_ADDRESS = `function handler(event) {
  var request = event.request;
  if (request.uri === '/docs' || request.uri === '/docs/') request.uri = '/docs/index.html';
  return request;
}`;

/** Hosting of the console: a private bucket that only CloudFront can read. */
export class ConsoleStack extends Stack {
  readonly bucket: IBucket;
  readonly distribution: Distribution;
  /** The console's origin: https://… without a path. */
  readonly origin: string;

  constructor(scope: Construct, id: string, settings: Settings, props: StackProps) {
    super(scope, id, props);
    const bucket = privateBucket(this, 'Files', settings);
    acknowledge(bucket, 'publicFiles', 'AwsSolutions-S1');
    // CDK's classes and interfaces differ in `?` and `| undefined`, which our compiler options distinguish.
    this.bucket = bucket as IBucket;
    const { consoleDomain } = settings;
    this.distribution = this.createDistribution(settings);
    this.origin = `https://${consoleDomain ?? this.distribution.distributionDomainName}`;
    new CfnOutput(this, 'Address', { value: this.origin });
    if (consoleDomain !== undefined) {
      new CfnOutput(this, 'DomainTarget', {
        value: this.distribution.distributionDomainName,
        description: `Point ${consoleDomain} here: a CNAME record, or an alias`,
      });
    }
  }

  private createDistribution(settings: Settings): Distribution {
    const { consoleDomain, consoleCertificateArn: arn } = settings;
    const distribution = new Distribution(this, 'Distribution', {
      comment: `Console of Foothold (${settings.stage})`,
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket, {
          originAccessControl: new S3OriginAccessControl(this, 'FilesAccess', {
            originAccessControlName: this.globalName(settings),
          }),
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: this.securityHeaders(settings),
        compress: true,
        functionAssociations: [
          {
            function: this.referenceAddress(settings),
            eventType: FunctionEventType.VIEWER_REQUEST,
          },
        ],
      },
      // Every path of the console serves its single page. A private bucket responds with 403 for missing
      // files.
      errorResponses: [
        { httpStatus: 403, responseHttpStatus: 200, responsePagePath: '/index.html' },
      ],
      ...(consoleDomain === undefined || arn === undefined
        ? {}
        : {
            domainNames: [consoleDomain],
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
            certificate: Certificate.fromCertificateArn(this, 'Certificate', arn),
          }),
    });
    acknowledge(distribution, 'geography', 'AwsSolutions-CFR1');
    acknowledge(distribution, 'consoleFirewall', 'AwsSolutions-CFR2');
    acknowledge(distribution, 'consoleAccessLog', 'AwsSolutions-CFR3');
    if (consoleDomain === undefined) {
      acknowledge(distribution, 'defaultCertificate', 'AwsSolutions-CFR4');
    }
    return distribution;
  }

  /** The API reference is a separate page, so its path is rewritten to its file. */
  private referenceAddress(settings: Settings): Function {
    return new Function(this, 'ReferenceAddress', {
      functionName: this.globalName(settings),
      comment: "Finds the API's reference at /docs",
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(REFERENCE_ADDRESS),
    });
  }

  /** A name that is unique across regions, for resources that CloudFront keeps per AWS account. */
  private globalName({ stage }: Settings): string {
    return `foothold-${stage}-${this.region}`;
  }

  private securityHeaders(settings: Settings): ResponseHeadersPolicy {
    // The API's host name is not known here, since its stack depends on this one.
    const api =
      settings.apiDomain === undefined
        ? `https://*.execute-api.${this.region}.amazonaws.com`
        : `https://${settings.apiDomain}`;
    const contentSecurityPolicy = [
      "default-src 'self'",
      `connect-src 'self' ${api} https://*.auth.${this.region}.amazoncognito.com`,
      "img-src 'self' data:",
      "style-src 'self' 'unsafe-inline'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; ');
    return new ResponseHeadersPolicy(this, 'SecurityHeaders', {
      responseHeadersPolicyName: this.globalName(settings),
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: [
          {
            header: 'Permissions-Policy',
            value: 'camera=(), geolocation=(), microphone=()',
            override: true,
          },
        ],
      },
    });
  }
}
