import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { slashed } from '../../cdk/bundle/slashed.ts';

const ROOT = resolve(__dirname, '../..');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = join(ROOT, '.dependency-cruiser.mjs');
const FOLDERS = ['lambdas', 'cdk', 'cli', 'demo', 'bench', 'console', 'local', 'intake'];

interface Report {
  summary: {
    violations: { rule: { name: string }; from: string; to: string }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
}

function cruise(cwd: string, folders: readonly string[]): Report {
  const args = [CRUISER, '--config', CONFIG, '--output-type', 'json', ...folders];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd, maxBuffer: 2 ** 28 }).toString(),
  ) as Report;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => slashed(join(folder, name)));
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

describe('forbidden dependencies', () => {
  const existing = FOLDERS.filter((folder) => readdirSync(ROOT).includes(folder));

  test('do not exist in the repository', () => {
    const { violations } = cruise(ROOT, existing).summary;
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test('are all detected when someone adds them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'foothold-arrows-'));
    try {
      for (const [path, text] of Object.entries(WRONG)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const { violations, ruleSetUsed } = cruise(folder, [
        'lambdas',
        'cdk',
        'cli',
        'local',
        'intake',
        'console',
      ]).summary;
      const found = new Set(violations.map(({ rule }) => rule.name));
      expect([...found].sort()).toEqual(ruleSetUsed.forbidden.map(({ name }) => name).sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('include reading the environment outside one file of the server and one of the CLI', () => {
    const readers = ['lambdas', 'local', 'cli', 'demo']
      .flatMap(sourcesIn)
      .filter((path) =>
        withoutComments(readFileSync(join(ROOT, path), 'utf8')).includes('process.env'),
      );
    expect(readers.sort()).toEqual(['cli/environment.ts', 'lambdas/platform/config.ts']);
  });

  test('include a clock, randomness and the environment in the domain', () => {
    const impure =
      /Date\.now|new Date\(\)|Math\.random|process\.|node:|setTimeout|await |async |fetch\(/;
    const offenders = sourcesIn('lambdas/domain').filter((path) =>
      impure.test(withoutComments(readFileSync(join(ROOT, path), 'utf8'))),
    );
    expect(offenders).toEqual([]);
  });
});

/** One wrong import per rule. */
const WRONG: Record<string, string> = {
  'tsconfig.json': '{}',
  'lambdas/domain/a.ts': "import '../app/a.ts'; import './b.ts';",
  'lambdas/domain/b.ts': "import './a.ts';",
  'lambdas/domain/kernel/field.ts': "import '../b.ts';",
  'lambdas/app/a.ts': "import '../store/a.ts';",
  'lambdas/platform/authz/a.ts': "import '../../domain/b.ts';",
  'lambdas/platform/authz/token-a.ts': "import '../../domain/b.ts';",
  'lambdas/store/a.ts': "import '@aws-sdk/client-dynamodb'; import '../../local/a.ts';",
  'node_modules/@aws-sdk/client-dynamodb/package.json':
    '{"name": "@aws-sdk/client-dynamodb", "main": "index.js"}',
  'node_modules/@aws-sdk/client-dynamodb/index.js': '',
  'lambdas/functions/graphql/a.ts': "import '../../store/a.ts';",
  'local/a.ts': "import '../cdk/a.ts'; import '../test/a.ts';",
  'local/issuer/a.ts': "import '../../lambdas/domain/b.ts';",
  'cdk/a.ts':
    "import '../lambdas/app/a.ts'; import '../local/issuer/a.ts'; import '../intake/a.ts';",
  'cli/a.ts': "import '../lambdas/domain/b.ts';",
  'intake/a.ts': "import 'node:fs';",
  'console/a.ts': "import '../cli/a.ts';",
  'test/a.ts': '',
};
