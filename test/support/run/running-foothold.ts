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
  /** What the server has warned of so far. */
  warnings: readonly string[];
}

export interface GivenFoothold {
  /** Null: everything is forgotten at the end. */
  dataDir?: string | null;
  /** Folder of built bundles: that of the run unless given, which starts faster than the sources; null runs these. */
  bundles?: string | null;
  /** Whether requests of this machine need a token. */
  auth?: boolean;
  /** The address to listen on. */
  host?: string;
  /** Variables such as FOOTHOLD_REPORTING_CURRENCY. */
  variables?: Readonly<Record<string, string>>;
}

/**
 * A local server without the demo, on free ports. Its functions run in threads of their own, outside
 * of jest. The test stops it.
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

/** `npm start` in a process of its own, which can be killed. */
export interface FootholdProcess {
  url: string;
  ask: Ask;
  pid: number;
  /** All that it says of itself, once it has said it. */
  announcement: Promise<string>;
  drained(): Promise<void>;
  /** Resolves with the exit code once it has ended, for whatever reason. */
  ended: Promise<number | null>;
  /** kill -9 of the server alone; resolves once it is gone. */
  kill(): Promise<void>;
  /** Ctrl-C; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts `npm start -- <args>` on a free port, with the bundles of the run, if any, and waits until it says where it is.
 * `within` is a command that runs it, such as a shell that sets limits first.
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

/** Runs the command of `npm start` to its end. */
export async function runFoothold(args: readonly string[]) {
  const child = startProcess(args);
  const printed = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (printed.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (printed.err += chunk.toString()));
  return { code: await endOf(child), ...printed };
}

/** Ends what a test has started and, perhaps because it failed, not stopped. */
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

/** No test depends on the hour that it runs in: jobs learn twelve hours from now. */
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

/** Empty if it ends before. */
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
