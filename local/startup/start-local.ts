import { type FunctionName, TIMEOUT_SECONDS } from '../../cdk/bundle/functions.ts';
import {
  type Config,
  currentEnvironment,
  loadConfig,
  variablesOf,
} from '../../lambdas/platform/config.ts';
import { exportLinks } from '../../lambdas/platform/exports/export-links.ts';
import { startBackground } from '../stream/background.ts';
import { makePrivateFolder } from '../dynamo/private-folder.ts';
import { createTable } from '../dynamo/create-table.ts';
import { databaseDamage } from '../dynamo/database-damage.ts';
import { createClients } from '../dynamo/dynamo-clients.ts';
import {
  type EmbeddedDynamo,
  startEmbeddedDynamo,
  unusableFile,
} from '../dynamo/embedded-dynamo.ts';
import type { StartupError } from './startup-error.ts';
import { type FunctionHost, startFunctionHost } from '../functions/function-host.ts';
import type { FunctionPaths } from '../functions/function-paths.ts';
import { type Answer, startHttpServer } from '../http/http-server.ts';
import { openMailbox } from './mailbox.ts';
import { mailboxPages } from '../http/mailbox.ts';
import { exportedFiles } from '../http/exported-files.ts';
import { openExportFolder } from './export-folder.ts';
import { openLinkKey } from './link-key.ts';
import { type LocalAccess, openAccess } from '../http/local-access.ts';
import { pageBundle } from '../http/page-bundle.ts';
import { createRoutes, type RoutesOptions } from '../http/routes.ts';
import { dynamoStream } from '../stream/stream-source.ts';

export interface LocalOptions {
  /** The project folder. */
  root: string;
  /** 0 for any free port. */
  port: number;
  /** The address to listen on. Defaults to 127.0.0.1. */
  host?: string;
  /** Whether requests from this machine need a token too. */
  auth?: boolean;
  /** Origins of other pages that may call the API. Defaults to none. */
  corsOrigins?: readonly string[];
  /** Null to keep no data after the end. */
  dataDir: string | null;
  functions: FunctionPaths;
  /** Variables that override the environment. */
  variables?: Readonly<Record<string, string>>;
  warn(line: string): void;
}

export interface RunningLocal {
  url: string;
  config: Config;
  dynamoEndpoint: string;
  /** The embedded database; null if another one is used. */
  embedded: EmbeddedDynamo | null;
  access: LocalAccess;
  /** Resolves when all changes so far are in the lists. */
  drained(): Promise<void>;
  /** Builds the console and GraphiQL if they are missing or stale. */
  preparePages(): Promise<void>;
  /** Damage in the embedded database's file, to be checked after an error; null if none is found. */
  damage(): Promise<StartupError | null>;
  /** Stops everything that was started, in order. */
  stop(): Promise<void>;
}

/** Registers something to close. Closed in reverse order. */
type OnStop = (close: () => unknown) => void;

/** Starts all of Foothold on this machine. Throws StartupError and then leaves nothing running. */
export async function startLocal(options: LocalOptions): Promise<RunningLocal> {
  const opened: Parameters<OnStop>[0][] = [];
  const stop = async () => {
    for (let close = opened.pop(); close !== undefined; close = opened.pop()) await close();
  };
  const onStop: OnStop = (close) => opened.push(close);
  try {
    return { ...(await startParts(options, onStop)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(options: LocalOptions, onStop: OnStop) {
  const { host = '127.0.0.1', auth = false } = options;
  const { server, serve } = await openServer(options.port, host, onStop);
  const { embedded, config: found } = await openDatabase(options, onStop);
  const access = await openAccess({ dataDir: options.dataDir, host, auth });
  onStop(access.close);
  const mailbox = await openMailbox(found, options.dataDir);
  onStop(mailbox.close);
  const config = {
    ...found,
    ...mailbox.settings,
    issuer: access.trusted,
    linkKey: found.linkKey ?? (await openLinkKey(options.dataDir)),
    surveyUrl: found.surveyUrl ?? server.url,
    consoleUrl: found.consoleUrl ?? server.url,
    exportFolder: await openExportFolder(options.dataDir, onStop),
    exportUrl: server.url,
  };
  const clients = createClients(config);
  onStop(clients.destroy);
  const file = embedded?.file ?? null;
  const damageIn = (error: unknown) => (file === null ? null : unusableFile(error, file));
  const tableMade = createTable(clients.database, config.table).catch((error: unknown) => {
    throw damageIn(error) ?? error;
  });
  const { front, back } = await openFunctions(options, config, tableMade, onStop);
  const background = startBackground({
    host: back,
    source: () => dynamoStream(clients.streams, config.table),
    stateDir: options.dataDir,
    warn: (line) => options.warn(damageIn(line)?.message ?? line),
  });
  onStop(background.stop);
  const console = pageBundle(options.root, 'console');
  const graphiql = pageBundle(options.root, 'graphiql');
  onStop(console.stop);
  onStop(graphiql.stop);
  const { drained, nudge } = background;
  const gateways = gatewaysTo(front, nudge, access, options.warn);
  const { corsOrigins = [] } = options;
  const { admits } = access;
  const pages = { console, graphiql, mailbox: mailboxPages(mailbox.settings.mailFolder) };
  const exportFile = exportedFiles(config.exportFolder, exportLinks(config, server.url, Date.now));
  serve(createRoutes({ ...gateways, ...pages, corsOrigins, drained, admits, exportFile }));
  // Registered last, so that the server stops accepting requests before anything else is closed.
  onStop(server.stop);
  return {
    url: server.url,
    access,
    preparePages: () => console.prepare().then(graphiql.prepare),
    config,
    dynamoEndpoint: config.dynamodbEndpoint,
    embedded,
    drained,
    damage: async () =>
      file === null ? null : databaseDamage(clients.database, config.table, file),
  };
}

/** Opens the port first, so that a port in use is reported at once. Early requests wait. */
async function openServer(port: number, host: string, onStop: OnStop) {
  let serve: (answer: Answer) => void = () => undefined;
  const answer = new Promise<Answer>((resolve) => (serve = resolve));
  const server = await startHttpServer(port, async (request) => (await answer)(request), host);
  onStop(server.stop);
  return { server, serve };
}

async function openDatabase({ root, dataDir, variables }: LocalOptions, onStop: OnStop) {
  const config = loadConfig({ FOOTHOLD_STAGE: 'local', ...currentEnvironment(), ...variables });
  if (config.dynamodbEndpoint !== null) {
    if (dataDir !== null) await makePrivateFolder(dataDir);
    return { embedded: null, config: { ...config, dynamodbEndpoint: config.dynamodbEndpoint } };
  }
  const embedded = await startEmbeddedDynamo({ root, dataDir });
  onStop(embedded.stop);
  return { embedded, config: { ...config, dynamodbEndpoint: embedded.endpoint } };
}

/** Two threads, so that requests do not wait for background work. */
async function openFunctions(
  { root, functions }: LocalOptions,
  config: Config,
  tableMade: Promise<unknown>,
  onStop: OnStop,
) {
  const environment = { ...currentEnvironment(), ...variablesOf(config) };
  const start = (paths: Readonly<Record<string, string>>) =>
    startFunctionHost({ root, paths, environment, timeoutSeconds: TIMEOUT_SECONDS });
  const { graphql, survey, ...behind } = functions;
  const hosts = [start({ graphql, survey }), start(behind)] as const;
  onStop(async () => {
    for (const host of await Promise.allSettled(hosts)) {
      if (host.status === 'fulfilled') await host.value.stop();
    }
  });
  const [front, back] = await Promise.all([...hosts, tableMade]);
  return { front, back };
}

/**
 * Routes HTTP requests to the request functions and wakes the stream after each call, which has probably
 * written something.
 */
function gatewaysTo(
  front: FunctionHost,
  nudge: () => void,
  { addsToken, developmentToken }: LocalAccess,
  warn: (line: string) => void,
): Pick<RoutesOptions, 'api' | 'survey'> {
  const to = (name: FunctionName) => async (event: unknown, requestId: string) => {
    const result = await front.invoke(name, event, requestId);
    nudge();
    return result;
  };
  return {
    api: { invoke: to('graphql'), warn, developmentToken: addsToken ? developmentToken : null },
    // Survey pages need only the token in the URL.
    survey: { invoke: to('survey'), warn, developmentToken: null },
  };
}
