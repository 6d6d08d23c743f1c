import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Ports, SubmissionsPort } from '../app/kernel/ports.ts';
import { jitteredPause } from '../app/kernel/retries/retry.ts';
import type { UsersPort } from '../app/users/users-port.ts';
import { dynamoSettings } from './aws-calls.ts';
import { type Config, loadConfig, LOCAL_REGION } from './config.ts';
import { createProjector } from '../functions/projector/projector.ts';
import { brandingStore } from '../store/branding/branding.ts';
import { campaignsStore } from '../store/campaigns/campaigns.ts';
import { canaryStore } from '../store/canary/canary.ts';
import { accountsStore } from '../store/facts/accounts/accounts.ts';
import { snoozesStore } from '../store/facts/accounts/snoozes.ts';
import { assessmentsStore } from '../store/derived/assessments/assessments.ts';
import { accessTokensStore } from '../store/access/access-tokens.ts';
import { auditStore } from '../store/privacy/audit.ts';
import { candidatesStore } from '../store/derived/candidates.ts';
import { erasuresStore } from '../store/privacy/erasures.ts';
import { exportsStore } from '../store/exports/exports.ts';
import { savedViewsStore } from '../store/saved-views/saved-views.ts';
import { importsStore } from '../store/imports/imports.ts';
import { jobsStore } from '../store/facts/jobs/jobs.ts';
import { keysOf } from '../store/engine/keys/keys.ts';
import { accountMovesStore } from '../store/moves/account-moves.ts';
import { movesStore } from '../store/moves/person-moves.ts';
import { outboxStore } from '../store/derived/outbox.ts';
import { projectionStore } from '../store/derived/projection.ts';
import { respondentsStore } from '../store/facts/people/respondents.ts';
import { quarantineStore } from '../store/quarantine/quarantine.ts';
import { calibrationsStore } from '../store/truth/calibrations.ts';
import { backtestsStore } from '../store/truth/backtests.ts';
import { retentionStore } from '../store/privacy/retention.ts';
import { rollupsStore } from '../store/derived/rollups.ts';
import { snapshotsStore } from '../store/derived/snapshots.ts';
import type { StoreContext } from '../store/engine/store-context.ts';
import { submissionsStore } from '../store/facts/answers/submissions.ts';
import { sweepStore } from '../store/derived/sweeps.ts';
import { surveyLinksStore } from '../store/facts/answers/survey-links.ts';
import { localUsersStore } from '../store/users/local-users.ts';
import { noticesStore } from '../store/notices/notices.ts';
import { playbooksStore } from '../store/work/playbooks/playbooks.ts';
import { workStore } from '../store/work/work.ts';
import { type Consumed, createTable } from '../store/engine/table.ts';
import { cognitoDirectory, userPoolOf } from './directory/cognito-directory.ts';
import { cognitoUsers } from './directory/cognito-users.ts';
import { exportFilesOf } from './exports/export-files.ts';
import { createSigner } from './signing/create-signer.ts';
import { cursorKey } from './signing/cursor-key.ts';
import { createLog } from './telemetry/logger.ts';
import { createMeasures, type Measures } from './telemetry/metrics.ts';
import { createTracing } from './telemetry/tracer.ts';
import { createUsage } from './telemetry/usage.ts';

/** The dependencies of a function, composed in one place. */
export type Deps = ReturnType<typeof createDeps>;

export interface Surroundings {
  now?: () => number;
  /** Called for every call to the table. */
  onConsumed?: (consumed: Consumed) => void;
  /** The DynamoDB client. By default, one is created from the configuration. */
  dynamo?: DynamoDBClient;
}

let shared: Deps | undefined;

/** The dependencies of this process, created on first use and kept while the function stays warm. */
export function deps(): Deps {
  shared ??= createDeps(loadConfig());
  return shared;
}

/** Composes the store, the ports and the projector for one configuration. */
export function createDeps(config: Config, surroundings: Surroundings = {}) {
  const { now = Date.now, onConsumed } = surroundings;
  const measures = createMeasures(config);
  const usage = createUsage();
  const dynamo = surroundings.dynamo ?? new DynamoDBClient(dynamoSettings(config));
  // This middleware copies each result for a logger that is not set.
  dynamo.middlewareStack.remove('loggerMiddleware');
  const tracing = createTracing(config).then((traced) => {
    traced.client(dynamo);
    return traced;
  });
  const client = DynamoDBDocumentClient.from(dynamo, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const context: StoreContext = {
    table: createTable(client, config.table, (consumed) => {
      usage.add(consumed);
      onConsumed?.(consumed);
    }),
    keys: keysOf(config.tenant),
    tenant: config.tenant,
    shards: config.shards,
    effortsDays: config.effortsDays,
    now,
    unreadable: (error) => createLog(config, 'store').leftAside('READING', error),
  };
  const jobs = jobsStore(context);
  const backtests = backtestsStore(context);
  const sweeps = sweepStore(context);
  const snapshots = snapshotsStore(context);
  const exports = exportsStore(context);
  const retention = retentionStore(context);
  const ports: Ports = {
    jobs,
    accounts: accountsStore(context),
    respondents: respondentsStore(context),
    // The canary's submissions are not counted in the metrics.
    submissions:
      config.tenant === config.canaryTenant
        ? submissionsStore(context)
        : counted(submissionsStore(context), measures),
    assessments: assessmentsStore(context),
    snoozes: snoozesStore(context),
    work: workStore(context),
    playbooks: playbooksStore(context),
    candidates: candidatesStore(context),
    rollups: rollupsStore(context),
    snapshots,
    backtests,
    calibrations: calibrationsStore(context),
    audit: auditStore(context),
    accessTokens: accessTokensStore(context),
    savedViews: savedViewsStore(context),
    branding: brandingStore(context),
    notices: noticesStore(context),
    directory: directoryOf(config, now),
    users: usersOf(config, context),
    surveyLinks: surveyLinksStore(context),
    campaigns: campaignsStore(context),
    mail: { senders: config.mailSenders, consoleUrl: config.consoleUrl },
    erasures: erasuresStore(context),
    moves: movesStore(context),
    accountMoves: accountMovesStore(context),
    quarantine: quarantineStore(context),
    imports: importsStore(context),
    exports,
    exportFiles: exportFilesOf(config, now),
    signer: createSigner(config),
    cursorKey: cursorKey(config),
    surveys: {
      baseUrl: config.surveyUrl ?? 'http://127.0.0.1:4000',
      deployed: {
        company: config.surveyCompany,
        product: config.surveyProduct,
        color: config.surveyColor,
      },
    },
    now,
    backOff: jitteredPause,
    reportingCurrency: config.reportingCurrency,
    suppression: config.suppression,
    effortsDays: config.effortsDays,
    retentionRun: retention.lastRun,
    storagePlace: async () => {
      const region = await dynamo.config.region();
      return { region: region === LOCAL_REGION ? null : region, table: config.table };
    },
  };
  const projector = projectorOf(context, measures.bandCrossings);
  const canary =
    config.canaryTenant === null
      ? null
      : canaryOf({ ...context, keys: keysOf(config.canaryTenant), tenant: config.canaryTenant });
  const outbox = outboxStore(context);
  return {
    config,
    ports,
    projector,
    canary,
    sweeps,
    backtests,
    snapshots,
    exports,
    retention,
    outbox,
    measures,
    usage,
    tracing,
    now,
  };
}

/** Returns null unless the issuer is a Cognito user pool. The local issuer has no directory of people. */
function directoryOf({ issuer }: Config, now: () => number) {
  const pool = issuer && userPoolOf(issuer.url);
  return pool ? cognitoDirectory(pool, now) : null;
}

/** The users of the Cognito user pool if that is the issuer, otherwise the users stored in the table. */
function usersOf({ issuer }: Config, context: StoreContext): UsersPort {
  const pool = issuer && userPoolOf(issuer.url);
  return pool ? cognitoUsers(pool) : localUsersStore(context, { backOff: jitteredPause });
}

/** The projector for the accounts of the context's tenant. */
function projectorOf(context: StoreContext, onCrossings: (count: number) => void) {
  const jobs = jobsStore(context);
  return createProjector({
    projection: projectionStore(context),
    job: async (jobKey) => (await jobs.get(jobKey))?.value ?? null,
    now: context.now,
    onCrossings,
  });
}

/** The stores and the projector of the canary's tenant. Its band crossings are not counted. */
function canaryOf(context: StoreContext) {
  return {
    ...canaryStore(context),
    projector: projectorOf(context, () => undefined),
    jobKeys: jobsStore(context).keys,
  };
}

/** Submissions that are counted in the metrics after they are saved. */
function counted(submissions: SubmissionsPort, measures: Measures): SubmissionsPort {
  return {
    ...submissions,
    create: async (...args) => {
      const save = await submissions.create(...args);
      if (save.kind === 'saved') measures.submissions(1);
      return save;
    },
  };
}
