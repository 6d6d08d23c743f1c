import { Aws, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledged.ts';
import { dataRemoval } from '../constructs/data-removal.ts';
import type { ServiceFunction } from '../constructs/functions/service-function.ts';
import { mapValues } from '../constructs/map-values.ts';
import type { Settings } from '../settings.ts';

/** Roles of people, one group each. A person has the roles of their groups. */
const ROLES = {
  ADMIN: 'Everything, including settings and erasure',
  CUSTOMER_SUCCESS: 'Accounts, risks, portfolio, submissions and outcomes',
  MARKETING: 'Testimonial candidates, consent and publications',
  PRODUCT: 'Jobs, steps, hotspots and market figures',
  INGEST: 'Sending accounts, contacts, submissions and outcomes',
  READ: 'Reading accounts, risks and hotspots as figures, without people or texts',
} as const;

/** Scopes of machines, each named after its role. */
const MACHINE_SCOPES = {
  ingest: ROLES.INGEST,
  read: ROLES.READ,
  'customer-success': ROLES.CUSTOMER_SUCCESS,
  marketing: ROLES.MARKETING,
  product: ROLES.PRODUCT,
} as const;

type MachineScope = keyof typeof MACHINE_SCOPES;

/** Machines that may call the API, with their scopes. */
export type Machines = Readonly<Record<string, readonly MachineScope[]>>;

/**
 * The machines of every stage. To rotate a secret without downtime, add a second machine, switch to it, and
 * then remove the first.
 */
const MACHINES: Machines = {
  Machine: ['ingest'],
  Reader: ['read'],
};

/**
 * Scopes that the console requests at sign-in: identity only, so that a token cannot change its owner's
 * account. Roles come from groups, whatever the scopes.
 */
export const CONSOLE_SCOPES = [OAuthScope.OPENID, OAuthScope.EMAIL];

const TOKENS = {
  accessTokenValidity: Duration.hours(1),
  idTokenValidity: Duration.hours(1),
  enableTokenRevocation: true,
  preventUserExistenceErrors: true,
};

export interface IdentityProps extends StackProps {
  /** The console's origins, which people return to after signing in. */
  consoleOrigins: readonly string[];
  /** Defaults to the machines of every stage. */
  machines?: Machines | undefined;
}

/** Callers of the API: people with roles by group, and machines with roles by scope. */
export class IdentityStack extends Stack {
  readonly userPool: UserPool;
  readonly consoleClient: UserPoolClient;
  readonly machineClients: readonly UserPoolClient[];
  /** Address where people sign in and machines get their tokens. */
  readonly signInUrl: string;

  constructor(scope: Construct, id: string, settings: Settings, props: IdentityProps) {
    super(scope, id, props);
    this.userPool = this.createUserPool(settings, props.consoleOrigins[0]);
    for (const [groupName, description] of Object.entries(ROLES)) {
      const { userPoolId } = this.userPool;
      new CfnUserPoolGroup(this, `Group${groupName}`, { userPoolId, groupName, description });
    }
    const scopes = mapValues(
      MACHINE_SCOPES,
      (scopeDescription, scopeName) => new ResourceServerScope({ scopeName, scopeDescription }),
    );
    const server = this.userPool.addResourceServer('Api', {
      identifier: 'foothold',
      scopes: Object.values(scopes),
    });
    this.consoleClient = this.createConsoleClient(props.consoleOrigins);
    this.machineClients = Object.entries(props.machines ?? MACHINES).map(([name, names]) => {
      const granted = names.map((each) => OAuthScope.resourceServer(server, scopes[each]));
      return this.createMachineClient(name, granted);
    });
    const domain = this.userPool.addDomain('SignIn', {
      // The prefix must be unique among all AWS accounts of the region.
      cognitoDomain: { domainPrefix: `foothold-${settings.stage}-${Aws.ACCOUNT_ID}` },
    });
    this.signInUrl = domain.baseUrl();
    new CfnOutput(this, 'UserPoolId', { value: this.userPool.userPoolId });
    new CfnOutput(this, 'ConsoleClientId', { value: this.consoleClient.userPoolClientId });
    new CfnOutput(this, 'SignInUrl', { value: this.signInUrl });
  }

  /** Lets a function look up people's roles. */
  grantRoles({ role }: ServiceFunction): void {
    const actions = ['cognito-idp:AdminGetUser', 'cognito-idp:AdminListGroupsForUser'] as const;
    this.userPool.grant(role, ...actions);
  }

  /** Lets a function list, invite, enable and disable users, and change their groups. */
  grantUsers({ role }: ServiceFunction): void {
    const actions = [
      'cognito-idp:AdminAddUserToGroup',
      'cognito-idp:AdminCreateUser',
      'cognito-idp:AdminDisableUser',
      'cognito-idp:AdminEnableUser',
      'cognito-idp:AdminRemoveUserFromGroup',
      'cognito-idp:ListUsers',
      'cognito-idp:ListUsersInGroup',
    ] as const;
    this.userPool.grant(role, ...actions);
  }

  private createUserPool(settings: Settings, console: string | undefined): UserPool {
    const pool = new UserPool(this, 'UserPool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      userInvitation: invitation(console),
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      mfa: settings.mfa === 'required' ? Mfa.REQUIRED : Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: this.terminationProtection,
      removalPolicy: dataRemoval(settings),
    });
    acknowledge(pool, 'plusPlan', 'AwsSolutions-COG8');
    if (settings.mfa === 'optional') acknowledge(pool, 'optionalMfa', 'AwsSolutions-COG2');
    return pool;
  }

  /**
   * Client for people in a browser: authorization code with PKCE, and no secret, since a browser could not
   * keep it.
   */
  private createConsoleClient(origins: readonly string[]): UserPoolClient {
    const urls = origins.map((origin) => `${origin}/`);
    return this.userPool.addClient('Console', {
      generateSecret: false,
      // Password sign-in requires AWS credentials. It is for operators, before the console is deployed.
      authFlows: { userSrp: true, adminUserPassword: true },
      ...(urls.length === 0
        ? { disableOAuth: true }
        : {
            oAuth: {
              flows: { authorizationCodeGrant: true },
              scopes: [...CONSOLE_SCOPES],
              callbackUrls: urls,
              logoutUrls: urls,
            },
          }),
      ...TOKENS,
      refreshTokenValidity: Duration.days(1),
    });
  }

  private createMachineClient(name: string, scopes: OAuthScope[]): UserPoolClient {
    const client = this.userPool.addClient(name, {
      generateSecret: true,
      oAuth: { flows: { clientCredentials: true }, scopes },
      ...TOKENS,
    });
    new CfnOutput(this, `${name}ClientId`, { value: client.userPoolClientId });
    return client;
  }
}

/** The invitation e-mail. Cognito fills in its two placeholders and sends it. */
function invitation(console: string | undefined) {
  return {
    emailSubject: 'Your Foothold account',
    emailBody: [
      'You have been invited to Foothold.',
      ...(console === undefined ? [] : [`Sign in at <a href="${console}">${console}</a>.`]),
      'User name: {username}',
      'Temporary password, valid for three days: {####}',
    ].join('<br>'),
  };
}
