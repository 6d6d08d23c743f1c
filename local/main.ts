import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loaded } from '../demo/load.ts';
import { UnusableKeyFile } from './issuer/signing-key.ts';
import { ConfigError } from '../lambdas/platform/config.ts';
import { accessLines } from './http/access-lines.ts';
import { announcement } from './startup/announcement.ts';
import { createAsk } from './startup/ask.ts';
import { StartupError, messageOf } from './startup/startup-error.ts';
import { firstQuestion } from './startup/first-question.ts';
import { loadDemoOnFirstStart } from './startup/first-start.ts';
import { functionPaths } from './functions/function-paths.ts';
import { loadWholeDemo } from './startup/load-whole-demo.ts';
import { type Options, parseOptions, USAGE } from './startup/options.ts';
import { sampleSurvey } from './startup/sample-survey.ts';
import { type RunningLocal, startLocal } from './startup/start-local.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (line: string) => void process.stdout.write(`${line}\n`);
const warn = (line: string) => void process.stderr.write(`${line}\n`);

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return say(USAGE);
  const stateDir = options.memory ? null : options.dataDir;
  const local = await startLocal({
    root,
    port: options.port,
    host: options.host,
    auth: options.auth,
    corsOrigins: options.corsOrigins,
    dataDir: stateDir,
    functions: functionPaths(root, options.bundles),
    warn,
  });
  stopOnSignals(local);
  try {
    await introduce(local, options, stateDir);
  } catch (error) {
    const damage = await local.damage();
    await local.stop();
    throw damage ?? error;
  }
  await local.preparePages();
}

/** Loads the demo on the first start and prints the addresses. */
async function introduce(local: RunningLocal, options: Options, stateDir: string | null) {
  const graphqlUrl = `${local.url}/graphql`;
  const ask = createAsk(graphqlUrl, local.access.developmentToken);
  const load = () => loadWholeDemo(local, ask, { now: Date.now(), onProgress: progress });
  const loaded = options.empty ? null : await loadDemoOnFirstStart({ ask, stateDir, load });
  await local.drained();
  const question = await firstQuestion(graphqlUrl, ask, !local.access.addsToken);
  const data = loaded === null ? 'from the last run' : contentOf(loaded);
  const survey = await sampleSurvey(ask);
  const places = [
    ...placesOf(local),
    ...(survey === null ? [] : [['Survey', survey] as const]),
    ['Data', data] as const,
  ];
  say(announcement({ places, startedInMs: performance.now(), question }));
}

function placesOf({ embedded, dynamoEndpoint, url, access }: RunningLocal) {
  const kept = embedded?.file ? shown(embedded.file) : 'in memory only';
  return [
    ['GraphQL', `${url}/graphql`],
    ['Console', url],
    ['GraphiQL', `${url}/graphiql`],
    ['Mailbox', `${url}/mailbox`],
    // The embedded database accepts only this server, so its address is of no use to others.
    ['Database', embedded === null ? new URL(dynamoEndpoint).origin : `embedded DynamoDB, ${kept}`],
    ...accessLines(access),
  ] as const;
}

/** A relative path if the file is below the current folder, otherwise the full path. */
function shown(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}

function contentOf({ accounts, respondents, submissions }: Loaded): string {
  return `demo data, all made up: ${accounts} accounts, ${respondents} people, ${submissions} submissions`;
}

function progress(done: number, total: number, what: string) {
  if (!process.stdout.isTTY) return;
  const line =
    done < total ? `Loading the demo: ${what}, ${Math.floor((done / total) * 100)} %` : '';
  process.stdout.write(`\r\u001B[K${line}`);
}

function stopOnSignals(local: RunningLocal) {
  let isStopping = false;
  const stop = async (code: number) => {
    // A second signal exits immediately.
    if (isStopping) process.exit(code);
    isStopping = true;
    await local.stop();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop(0));
  }
  void local.embedded?.ended.then(() => {
    warn('The embedded DynamoDB stopped unexpectedly: start again. Confirmed writes are kept.');
    return stop(1);
  });
}

/** Errors of which only the message is printed. */
const EXPLAINED = [StartupError, ConfigError, UnusableKeyFile];

main().catch((error: unknown) => {
  const isExplained = EXPLAINED.some((kind) => error instanceof kind);
  warn(isExplained ? messageOf(error) : String(error instanceof Error ? error.stack : error));
  process.exit(1);
});
