import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BuiltFunction, buildEntry, buildFunction } from '../../bundle/build-function.ts';
import { FUNCTION_NAMES, type FunctionName } from '../../bundle/functions.ts';
import { ADMIN, eventOf } from '../support/graphql-edge.ts';

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

/** The service clients of the SDK that are used. Those that credentials need are nested ones. */
function clientsIn({ metafile }: BuiltFunction): string[] {
  const names = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/@aws-sdk\/((?:client|lib)-[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

interface Coverage {
  result: {
    url: string;
    functions: { functionName: string; ranges: { count: number }[] }[];
  }[];
}

/**
 * The modules of a bundle that run while a new process answers one event: those that are loaded on
 * demand are functions, named for their file, whose calls the engine counts.
 */
function modulesThatRun(path: string, event: unknown, coverageDir: string) {
  const script = `require(${JSON.stringify(path)}).handler(${JSON.stringify(event)})
    .then(({ statusCode, body }) => console.log(JSON.stringify([statusCode, body])));`;
  const printed = execFileSync(process.execPath, ['--no-warnings', '-e', script], {
    encoding: 'utf8',
    env: { NODE_V8_COVERAGE: coverageDir, FOOTHOLD_STAGE: 'local', AWS_REGION: 'local' },
  });
  const [file = ''] = readdirSync(coverageDir);
  const { result } = JSON.parse(readFileSync(join(coverageDir, file), 'utf8')) as Coverage;
  const modules = result
    .filter(({ url }) => url.endsWith(path))
    .flatMap(({ functions }) => functions)
    .filter(({ functionName }) => functionName.includes('node_modules/'));
  const run = modules.filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0);
  const names = (of: typeof modules) => of.map(({ functionName }) => functionName);
  return { answer: JSON.parse(printed) as unknown, known: names(modules), run: names(run) };
}

describe('bundles', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'bundles-'));
  const built = Object.fromEntries(
    FUNCTION_NAMES.map((name) => [name, buildFunction(name, ROOT, outDir)]),
  ) as Record<FunctionName, BuiltFunction>;

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
    });
  });

  test('hold plugins that are switched off, but never run them', async () => {
    const path = join(built.graphql.directory, 'index.js');
    const request = new Request('http://edge/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { subject } }' }),
    });
    const event = await eventOf(request, ADMIN);
    const { answer, known, run } = modulesThatRun(path, event, join(outDir, 'coverage'));
    const isUnwanted = (name: string) =>
      /usage-reporting|protobuf|plugin\/(usageReporting|inlineTrace|landingPage|cacheControl|schemaReporting|traceTreeBuilder)/i.test(
        name,
      );
    expect(answer).toEqual([200, '{"data":{"viewer":{"subject":"ada"}}}\n']);
    expect(known.some(isUnwanted)).toBe(true);
    expect(run.filter(isUnwanted)).toEqual([]);
  });

  test.each(FUNCTION_NAMES)('%s keeps a source map that names our files', (name) => {
    const code = readFileSync(join(built[name].directory, 'index.js'), 'utf8');
    const map = JSON.parse(readFileSync(join(built[name].directory, 'index.js.map'), 'utf8')) as {
      sources: string[];
      sourcesContent?: string[];
    };
    expect(code.trimEnd().split('\n').at(-1)).toBe('//# sourceMappingURL=index.js.map');
    expect(map.sources.some((path) => path.endsWith(`lambdas/${name}/handler.ts`))).toBe(true);
    expect(map.sourcesContent).toBeUndefined();
  });

  test('are made of any other entry in the same way', () => {
    const entry = join(outDir, 'answer.ts');
    writeFileSync(entry, 'export const handler = (): string => process.env.NODE_ENV ?? "unset";');
    const { directory, bytes } = buildEntry(entry, join(outDir, 'answer'));
    const code = readFileSync(join(directory, 'index.js'), 'utf8');
    expect(bytes).toBe(Buffer.byteLength(code));
    expect(code).toContain('"production"');
    expect(readFileSync(join(directory, 'package.json'), 'utf8')).toBe('{"type":"commonjs"}\n');
  });

  test('hold nothing of the local server', () => {
    const paths = Object.values(built).flatMap(({ metafile }) => Object.keys(metafile.inputs));
    expect(paths.filter((path) => /(^|\/)(lambdas\/local|cdk|test|demo)\//.test(path))).toEqual([]);
  });
});
