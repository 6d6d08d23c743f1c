import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { type BuiltFunction, buildEntry, buildFunction } from '../../cdk/bundle/build-function.ts';
import { FUNCTION_NAMES, type FunctionName } from '../../cdk/bundle/functions.ts';
import { ADMIN, eventOf } from '../support/callers/graphql-edge.ts';
import { testIssuerVariables } from '../support/callers/tokens.ts';

const ROOT = resolve(__dirname, '../..');

/** Packages, apart from nested helpers of the SDK, by the copy of them that went in. */
function copiesOf(name: string, { metafile }: BuiltFunction): string[] {
  const pattern = new RegExp(`^(.*node_modules/${name}/)(dist/(?:esm|cjs)/)?.*\\.(m?js|cjs)$`);
  const copies = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => {
      const [, folder, format = '', extension] = pattern.exec(path) ?? [];
      return folder === undefined ? [] : [`${folder}${format || (extension ?? '')}`];
    });
  return [...new Set(copies)];
}

/** The service clients of the SDK that are used. */
function clientsIn({ metafile }: BuiltFunction): string[] {
  const names = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/@aws-sdk\/((?:client|lib)-[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

/**
 * What a new process answers to one event, as AWS would call it, and the files under its folder that
 * it has loaded for it.
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

describe('bundles', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'bundles-'));
  let built: Record<FunctionName, BuiltFunction>;

  beforeAll(async () => {
    const building = FUNCTION_NAMES.map(
      async (name) => [name, await buildFunction(name, ROOT, outDir)] as const,
    );
    built = Object.fromEntries(await Promise.all(building)) as typeof built;
  });

  afterAll(() => {
    rmSync(outDir, { recursive: true });
  });

  test('export a handler, in a process that knows nothing but the file', () => {
    const print = (name: FunctionName) =>
      `console.log(typeof require(${JSON.stringify(built[name].directory)}).handler);`;
    const script = FUNCTION_NAMES.map(print).join('');
    const printed = execFileSync(process.execPath, ['--no-warnings', '-e', script], {
      cwd: outDir,
      encoding: 'utf8',
    });
    expect(printed.trim().split('\n')).toEqual(FUNCTION_NAMES.map(() => 'function'));
  });

  test('hold one copy of Apollo Server and of graphql-js, or none', () => {
    const copies = Object.values(built).map((each) => [
      copiesOf('@apollo/server', each).length,
      copiesOf('graphql', each).length,
    ]);
    expect(copies).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      // It asks the API in its own process.
      [0, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('hold the clients of the SDK that they use, and no others', () => {
    const database = ['client-dynamodb', 'lib-dynamodb'];
    expect(
      Object.fromEntries(FUNCTION_NAMES.map((name) => [name, clientsIn(built[name])])),
    ).toEqual({
      graphql: database,
      projector: database,
      sweeper: database,
      refresh: database,
      notifier: ['client-dynamodb', 'client-eventbridge', 'lib-dynamodb'],
      canary: database,
      returns: database,
      survey: database,
      exporter: database,
    });
  });

  test('leave out plugins that are switched off', () => {
    const output = Object.values(built.graphql.metafile.outputs).find(
      ({ entryPoint }) => entryPoint !== undefined,
    );
    const unwanted = Object.entries(output?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 500)
      .filter(([path]) =>
        /usage-?reporting|protobuf|inlineTrace|landingPage|schemaReporting/i.test(path),
      );
    expect(unwanted).toEqual([]);
  });

  test('bring along what they load on demand, and load it only then', async () => {
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
      loaded: ['index.js', 'node_modules/@aws-lambda-powertools/tracer/index.js'],
    });
    expect(answerOf(directory, event, { FOOTHOLD_INTROSPECTION: 'on' })).toEqual({
      answer,
      loaded: ['descriptions.js', 'index.js'],
    });
  });

  // Whatever else stands in a regular expression has to be written `\u2026`.
  test('are ASCII throughout: with one other character they take twice the memory', () => {
    const code = FUNCTION_NAMES.map((name) =>
      readFileSync(join(built[name].directory, 'index.js')),
    );
    expect(code.map((each) => each.findIndex((byte) => byte > 127))).toEqual(code.map(() => -1));
  });

  test('hold the part of zod that starts fast', () => {
    const paths = Object.values(built).flatMap(({ metafile }) => Object.keys(metafile.inputs));
    expect(paths.filter((path) => path.includes('zod/v4/classic/'))).toEqual([]);
  });

  test.each(FUNCTION_NAMES)('%s keeps a source map that names our files', (name) => {
    const code = readFileSync(join(built[name].directory, 'index.js'), 'utf8');
    const map = JSON.parse(readFileSync(join(built[name].directory, 'index.js.map'), 'utf8')) as {
      sources: string[];
      sourcesContent?: string[];
    };
    expect(code.trimEnd().split('\n').at(-1)).toBe('//# sourceMappingURL=index.js.map');
    expect(map.sources.some((path) => path.endsWith(`lambdas/functions/${name}/handler.ts`))).toBe(
      true,
    );
    expect(map.sourcesContent).toBeUndefined();
  });

  test('name our files and lines where an error comes out of them', () => {
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

  test('are made of any other entry in the same way', async () => {
    const entry = join(outDir, 'answer.ts');
    writeFileSync(entry, 'export const handler = (): string => process.env.NODE_ENV ?? "unset";');
    const { directory, bytes } = await buildEntry(entry, join(outDir, 'answer'));
    const code = readFileSync(join(directory, 'index.js'), 'utf8');
    expect(bytes).toBe(Buffer.byteLength(code));
    expect(code).toContain('"production"');
    expect(readFileSync(join(directory, 'package.json'), 'utf8')).toBe('{"type":"commonjs"}\n');
  });

  test('hold nothing of the local server', () => {
    const paths = Object.values(built).flatMap(({ metafile }) => Object.keys(metafile.inputs));
    expect(
      paths.filter((path) => /(^|\/)(lambdas\/local|issuer|cdk|test|demo)\//.test(path)),
    ).toEqual([]);
  });
});
