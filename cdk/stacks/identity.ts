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

/** The product's roles. A person has those of the groups they are in. */
const ROLES = {
  ADMIN: 'Everything, settings and erasure included',
  CUSTOMER_SUCCESS: 'Accounts, risks, portfolio, submissions and outcomes',
  MARKETING: 'Testimonial candidates, consent and publications',
  PRODUCT: 'Jobs, steps, hotspots and market figures',
  INGEST: 'Sending accounts, contacts, submissions and outcomes',
  READ: 'Reading accounts, risks and hotspots as figures: no people, no words',
} as const;

/** What machines may be let do, each named for the role that it stands for. */
const MACHINE_SCOPES = {
  ingest: ROLES.INGEST,
  read: ROLES.READ,
  'customer-success': ROLES.CUSTOMER_SUCCESS,
  marketing: ROLES.MARKETING,
  product: ROLES.PRODUCT,
} as const;

type MachineScope = keyof typeof MACHINE_SCOPES;

/** Machines that may call the API, each with what it may do. */
export type Machines = Readonly<Record<string, readonly MachineScope[]>>;

/**
 * The machines of every stage. To change a secret without a pause, add
 * a second machine, move over to it, and then take the first away.
 */
const MACHINES: Machines = {
  Machine: ['ingest'],
  Reader: ['read'],
};

/**
 * What the console asks for when someone signs in: who they are, and nothing that lets a token
 * change their account. Their roles come by their groups, whatever the scopes.
 */
export const CONSOLE_SCOPES = [OAuthScope.OPENID, OAuthScope.EMAIL];

const TOKENS = {
  accessTokenValidity: Duration.hours(1),
  idTokenValidity: Duration.hours(1),
  enableTokenRevocation: true,
  preventUserExistenceErrors: true,
};

export interface IdentityProps extends StackProps {
  /** Where the console is served from: a person is sent back there after signing in. */
  consoleOrigins: readonly string[];
  /** Those of every stage, unless given. */
  machines?: Machines | undefined;
}

/** Who may call the API: people, by group, and machines, by scope. */
export class IdentityStack extends Stack {
  readonly userPool: UserPool;
  readonly consoleClient: UserPoolClient;
  readonly machineClients: readonly UserPoolClient[];
  /** Where people sign in and machines get their tokens. */
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
      // The prefix is taken from a name space that all AWS accounts of the region share.
      cognitoDomain: { domainPrefix: `foothold-${settings.stage}-${Aws.ACCOUNT_ID}` },
    });
    this.signInUrl = domain.baseUrl();
    new CfnOutput(this, 'UserPoolId', { value: this.userPool.userPoolId });
    new CfnOutput(this, 'ConsoleClientId', { value: this.consoleClient.userPoolClientId });
    new CfnOutput(this, 'SignInUrl', { value: this.signInUrl });
  }

  /** Lets a function ask for the roles of people. */
  grantRoles({ role }: ServiceFunction): void {
    const actions = ['cognito-idp:AdminGetUser', 'cognito-idp:AdminListGroupsForUser'] as const;
    this.userPool.grant(role, ...actions);
  }

  /** Lets a function list users, invite, enable and disable them, and change the groups that they are in. */
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

  /** People in a browser: a code with proof of possession, and no secret to be read there. */
  private createConsoleClient(origins: readonly string[]): UserPoolClient {
    const urls = origins.map((origin) => `${origin}/`);
    return this.userPool.addClient('Console', {
      generateSecret: false,
      // Asking with a password takes AWS credentials: for operators, before there is a console.
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

/** The e-mail to who is invited. Cognito fills in the two placeholders, and sends it. */
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
