import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Ask, createAsk } from '../../../local/startup/ask.ts';
import { functionPaths } from '../../../local/functions/function-paths.ts';
import { type RunningLocal, startLocal } from '../../../local/startup/start-local.ts';
import { currentEnvironment } from '../../../lambdas/platform/config.ts';
import { builtFunctions, bundlesOption } from './built-functions.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { databaseOfServer } from './test-database.ts';

export interface RunningFoothold extends RunningLocal {
  ask: Ask;
  /** The server's warnings so far. */
  warnings: readonly string[];
}

export interface GivenFoothold {
  /** Null keeps all data in memory. */
  dataDir?: string | null;
  /**
   * Folder of built bundles. Defaults to the run's bundles, which start faster than the sources; null runs
   * the sources.
   */
  bundles?: string | null;
  /** Whether requests from this machine need a token. */
  auth?: boolean;
  /** The address to listen on. */
  host?: string;
  /** Environment variables such as FOOTHOLD_REPORTING_CURRENCY. */
  variables?: Readonly<Record<string, string>>;
}

/**
 * A local server without the demo, on free ports. Its functions run in worker threads outside Jest. The test
 * stops it.
 */
export async function givenRunningFoothold({
  dataDir = null,
  bundles,
  variables = {},
  ...access
}: GivenFoothold = {}): Promise<RunningFoothold> {
  const warnings: string[] = [];
  const database = databaseOfServer(dataDir);
  const local = await startLocal({
    root: PROJECT_ROOT,
    port: 0,
    ...access,
    dataDir,
    functions: functionPaths(
      PROJECT_ROOT,
      bundles === undefined ? await builtFunctions() : bundles,
    ),
    variables: { ...learningLater(), ...database.variables, ...variables },
    warn: (line) => warnings.push(line),
  });
  const stop = async () => {
    await local.stop();
    await database.stop();
  };
  return { ...local, ask: createAsk(`${local.url}/graphql`), warnings, stop };
}

/** `npm start` in its own process, which can be killed. */
export interface FootholdProcess {
  url: string;
  ask: Ask;
  pid: number;
  /** Everything the server prints about itself at startup, once that is complete. */
  announcement: Promise<string>;
  drained(): Promise<void>;
  /** Resolves with the exit code when the process has ended for any reason. */
  ended: Promise<number | null>;
  /** Kills only the server with SIGKILL. Resolves once it has ended. */
  kill(): Promise<void>;
  /** Sends SIGINT, as Ctrl-C does. Resolves with the exit code: `interrupted(0)` if all went well. */
  stop(): Promise<number | null>;
}

/**
 * Starts `npm start -- <args>` on a free port, with the run's bundles if there are any, and waits until it
 * prints its address. `within` is a command that runs it, such as a shell that sets limits first.
 */
export async function givenFootholdProcess(
  args: readonly string[],
  within: readonly string[] = [],
): Promise<FootholdProcess> {
  const child = startProcess(['--port', '0', ...(await bundlesOption()), ...args], within);
  const announcement = announcementOf(child);
  const ended = endOf(child);
  const url = await addressOf(child);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    url,
    ask: createAsk(`${url}/graphql`),
    pid: child.pid ?? 0,
    announcement,
    ended,
    drained: async () => {
      const { ok, status } = await fetch(`${url}/drained`);
      if (!ok) throw new Error(`The server answered ${status}.`);
    },
    kill: async () => {
      await end('SIGKILL');
    },
    stop: () => end('SIGINT'),
  };
}

/** Runs the command of `npm start` until it ends. */
export async function runFoothold(args: readonly string[]) {
  const child = startProcess(args);
  const printed = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (printed.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (printed.err += chunk.toString()));
  return { code: await endOf(child), ...printed };
}

/** Ends processes that a test started and did not stop, perhaps because it failed. */
export async function endFootholdProcesses(): Promise<void> {
  for (const child of children) {
    const ended = endOf(child);
    child.kill('SIGKILL');
    await ended;
  }
}

const children = new Set<ChildProcess>();

function startProcess(args: readonly string[], within: readonly string[] = []): ChildProcess {
  const start = join(PROJECT_ROOT, 'local', 'start.mjs');
  const [program = '', ...rest] = [...within, process.execPath, start, ...args];
  const env = {
    ...currentEnvironment(),
    ...learningLater(),
    ...databaseOfServer(dataDirOf(args)).variables,
  };
  const child = spawn(program, rest, { cwd: PROJECT_ROOT, env });
  children.add(child);
  child.once('close', () => children.delete(child));
  return child;
}

/** Makes jobs learn twelve hours from now, so that no test depends on the time of day. */
function learningLater() {
  return { FOOTHOLD_LEARNING_HOUR: String((new Date().getUTCHours() + 12) % 24) };
}

function dataDirOf(args: readonly string[]): string | null {
  const option = args.indexOf('--data-dir');
  return option < 0 ? null : (args[option + 1] ?? null);
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

/** Resolves with an empty string if the process ends before. */
function announcementOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('Ctrl-C stops it.')) resolve(printed);
    });
    child.once('close', () => resolve(''));
  });
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const look = (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /GraphQL +(http:\S+)\/graphql/.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('close', () => reject(new Error(`The server ended: ${printed}`)));
  });
}
