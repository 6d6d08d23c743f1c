import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { FUNCTION_NAMES, type FunctionName } from '../../cdk/bundle/functions.ts';
import { inSource } from '../../lambdas/platform/telemetry/source-positions.ts';
import { ADMIN, eventOf } from '../support/callers/graphql-edge.ts';
import { testIssuerVariables } from '../support/callers/tokens.ts';
import { builtFunctions } from '../support/run/built-functions.ts';
import { PROJECT_ROOT } from '../support/run/project-root.ts';

/** The deployed files of a function, index.js first. */
interface Built {
  directory: string;
  files: readonly { name: string; code: Buffer; map: SourceMap }[];
}

interface SourceMap {
  sources: string[];
  sourcesContent?: string[];
}

function builtIn(directory: string): Built {
  const names = readdirSync(directory).filter((name) => name.endsWith('.js'));
  const files = names.map((name) => ({
    name,
    code: readFileSync(join(directory, name)),
    map: JSON.parse(readFileSync(join(directory, `${name}.map`), 'utf8')) as SourceMap,
  }));
  const isIndex = ({ name }: { name: string }) => (name === 'index.js' ? 0 : 1);
  return { directory, files: files.sort((one, other) => isIndex(one) - isIndex(other)) };
}

/** Returns the paths of the source files in the bundles. */
function sourcesOf(files: Built['files']): string[] {
  return files.flatMap(({ map }) => map.sources);
}

/** Returns the distinct copies of a package in a bundle, apart from nested helpers of the SDK. */
function copiesOf(name: string, { files }: Built): string[] {
  const pattern = new RegExp(`^(.*node_modules/${name}/)(dist/(?:esm|cjs)/)?.*\\.(m?js|cjs)$`);
  const copies = sourcesOf(files).flatMap((path) => {
    const [, folder, format = '', extension] = pattern.exec(path) ?? [];
    return folder === undefined ? [] : [`${folder}${format || (extension ?? '')}`];
  });
  return [...new Set(copies)];
}

/** Returns the SDK's service clients that are loaded at startup, and those that are loaded on demand. */
function clientsIn({ files: [atStart, ...onDemand] }: Built): string[][] {
  return [atStart ? [atStart] : [], onDemand].map((files) => {
    const names = sourcesOf(files).flatMap(
      (path) => /node_modules\/@aws-sdk\/((?:client|lib)-[^/]+)\//.exec(path)?.[1] ?? [],
    );
    return [...new Set(names)].sort();
  });
}

/**
 * Returns the response of a new process to one event, invoked as on AWS, and the files of the bundle it
 * loaded.
 */
function answerOf(directory: string, event: unknown, variables = {}) {
  const script = `require(${JSON.stringify(directory)}).handler(${JSON.stringify(event)})
    .then(({ statusCode, body }) => console.log(JSON.stringify(
      { answer: [statusCode, body], loaded: Object.keys(require.cache) })));`;
  const printed = execFileSync(process.execPath, ['--no-warnings', '-e', script], {
    encoding: 'utf8',
    env: {
      FOOTHOLD_STAGE: 'local',
      AWS_REGION: 'local',
      ...testIssuerVariables(),
      ...variables,
    },
  });
  const { answer, loaded } = JSON.parse(printed) as { answer: unknown; loaded: string[] };
  return { answer, loaded: loaded.map((path) => relative(directory, path)).sort() };
}

describe('function bundles', () => {
  let built: Record<FunctionName, Built>;

  beforeAll(async () => {
    const folder = await builtFunctions();
    const each = FUNCTION_NAMES.map((name) => [name, builtIn(join(folder, name))] as const);
    built = Object.fromEntries(each) as typeof built;
  });

  /** Source files of all bundles. */
  const sources = () => Object.values(built).flatMap(({ files }) => sourcesOf(files));

  test('export a handler, and load in a process that has nothing else', () => {
    const print = (name: FunctionName) =>
      `console.log(typeof require(${JSON.stringify(built[name].directory)}).handler);`;
    const script = `${FUNCTION_NAMES.map(print).join('')} console.log(Object.keys(require.cache).join());`;
    const printed = execFileSync(process.execPath, ['--no-warnings', '-e', script], {
      cwd: tmpdir(),
      encoding: 'utf8',
    });
    const [loaded = '', ...types] = printed.trim().split('\n').toReversed();
    expect(types).toEqual(FUNCTION_NAMES.map(() => 'function'));
    // The sweeper shares CommonJS helpers between its entry and the code that writes e-mails.
    const files = loaded
      .split(',')
      .map((path) => relative(join(built.graphql.directory, '..'), path));
    expect(files.filter((path) => !path.endsWith(`${sep}index.js`))).toEqual([
      expect.stringMatching(/^sweeper.shared\d*\.js$/),
    ]);
  });

  test('contain at most one copy of Apollo Server and of graphql-js', () => {
    const copies = Object.values(built).map((each) => [
      copiesOf('@apollo/server', each).length,
      copiesOf('graphql', each).length,
    ]);
    expect(copies).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      // The exporter queries the API in its own process.
      [0, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('load the SDK clients that are always used at startup, and others on demand', () => {
    const always = ['client-dynamodb', 'lib-dynamodb'];
    const atTimes = ['client-cognito-identity-provider', 'client-kms', 'client-s3'];
    const each = [always, atTimes];
    expect(
      Object.fromEntries(FUNCTION_NAMES.map((name) => [name, clientsIn(built[name])])),
    ).toEqual({
      graphql: each,
      projector: each,
      sweeper: [always, [...atTimes, 'client-sesv2']],
      refresh: each,
      notifier: [['client-dynamodb', 'client-eventbridge', 'lib-dynamodb'], atTimes],
      canary: each,
      returns: each,
      survey: each,
      exporter: each,
    });
  });

  test('do not contain disabled plugins', () => {
    const unwanted = sourcesOf(built.graphql.files).filter((path) =>
      /usage-?reporting|protobuf|inlineTrace|landingPage|schemaReporting/i.test(path),
    );
    expect(unwanted).toEqual([]);
  });

  test('contain the files that are loaded on demand, and load them only when needed', async () => {
    const request = new Request('http://edge/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { subject } }' }),
    });
    const event = await eventOf(request, ADMIN);
    const answer = [200, '{"data":{"viewer":{"subject":"ada"}}}\n'];
    const { directory } = built.graphql;
    const untold = { FOOTHOLD_INTROSPECTION: 'off' };
    expect(answerOf(directory, event, untold)).toEqual({ answer, loaded: ['index.js'] });
    expect(answerOf(directory, event, { ...untold, FOOTHOLD_TRACING: 'on' })).toEqual({
      answer,
      loaded: ['index.js', 'tracer.js'],
    });
    expect(answerOf(directory, event, { FOOTHOLD_INTROSPECTION: 'on' })).toEqual({
      answer,
      loaded: ['descriptions.js', 'index.js'],
    });
  });

  test('contain only ASCII, since any other character doubles their memory', () => {
    const files = Object.values(built).flatMap(({ files: all }) => all);
    const beyond = files.filter(({ code }) => code.some((byte) => byte > 127));
    expect(beyond.map(({ name }) => name)).toEqual([]);
  });

  test('contain only the part of zod that loads quickly', () => {
    expect(sources().filter((path) => path.includes('zod/v4/classic/'))).toEqual([]);
  });

  test.each(FUNCTION_NAMES)('%s has source maps that name our files', (name) => {
    const { files } = built[name];
    expect(sourcesOf(files)).toContainEqual(
      expect.stringMatching(new RegExp(`lambdas/functions/${name}/handler.ts$`)),
    );
    for (const file of files) {
      const [last] = file.code.toString('utf8').trimEnd().split('\n').slice(-1);
      expect(last).toBe(`//# sourceMappingURL=${file.name}.map`);
      expect(file.map.sourcesContent).toBeUndefined();
    }
  });

  test('name our files and lines in stack traces', () => {
    const script = `require(${JSON.stringify(built.graphql.directory)}).handler({})
      .catch(({ stack }) => console.log(stack));`;
    const printed = execFileSync(process.execPath, ['--no-warnings', '-e', script], {
      encoding: 'utf8',
      env: { FOOTHOLD_STAGE: 'nowhere', AWS_REGION: 'local' },
    });
    expect(printed).toMatch(/^ConfigError: /);
    expect(printed).toMatch(/lambdas\/platform\/config\.ts:\d+:\d+\n/);
    expect(printed).toMatch(/lambdas\/functions\/graphql\/handler\.ts:\d+:\d+/);
    expect(printed).not.toContain('index.js');
  });

  test('name our files and lines in stack traces of code loaded on demand', () => {
    const path = JSON.stringify(join(built.graphql.directory, 'mutation.js'));
    const script = `Object.values(require(${path}))[0].jobUpsert(null, {}, {})
      .catch(({ stack }) => console.log(stack));`;
    const printed = execFileSync(process.execPath, ['--no-warnings', '-e', script], {
      encoding: 'utf8',
      env: { FOOTHOLD_STAGE: 'local', AWS_REGION: 'local' },
    });
    const frames = printed
      .split('\n')
      .slice(1)
      .map((line) => inSource(line.trim()));
    expect(frames[0]).toMatch(/lambdas\/.+\.ts:\d+:\d+$/);
    expect(frames).toContainEqual(expect.stringMatching(/resolvers\/mutation\.ts:\d+:\d+$/));
  });

  test('do not read NODE_ENV', () => {
    expect(readFileSync(join(built.graphql.directory, 'index.js'), 'utf8')).not.toContain(
      'NODE_ENV',
    );
  });

  test('contain nothing of the local server', () => {
    const paths = sources().map((path) =>
      relative(PROJECT_ROOT, join(built.graphql.directory, path)),
    );
    expect(paths.filter((path) => /(^|\/)(local|issuer|cdk|test|demo)\//.test(path))).toEqual([]);
  });
});
