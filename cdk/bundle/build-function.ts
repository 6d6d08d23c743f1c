import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, type Metafile, type Plugin, build } from 'esbuild';
import { FUNCTION_ENTRIES, type FunctionName } from './functions.ts';
import { standIns } from './stand-ins.ts';

export interface BuiltFunction {
  /**
   * Holds index.js, which exports `handler`, and its source map, and beside them what it loads on
   * demand: what is deployed, as it is.
   */
  directory: string;
  /** The size of index.js, in bytes. */
  bytes: number;
  /** What went into index.js, and how much of each. */
  metafile: Metafile;
}

/**
 * What is imported where it is needed and not before: each is a bundle of its own, so that cold starts
 * that do without neither read nor compile it.
 */
const ON_DEMAND =
  /^@aws-lambda-powertools\/tracer$|^@aws-sdk\/client-(?:cognito-identity-provider|kms|sesv2)$|\/(?:generated\/descriptions|s3-files)\.ts$|^\.\/mime\.ts$|\/mail-of\.ts$/;

/**
 * The one way in which this repository is bundled, for AWS and for the tests alike.
 *
 * CommonJS starts faster than ES modules in a bundle of this size. ES sources of the packages go
 * first (`mainFields`), so that unused clients and operations fall away. White space and long names go,
 * because they are loaded at each cold start; errors in the log name our files and lines by the source map.
 */
const OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: 'linked',
  sourcesContent: false,
  metafile: true,
  // graphql-js checks every value for a second copy of itself unless told that it is deployed.
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
} satisfies BuildOptions;

const FUNCTION_OPTIONS = {
  plugins: [standIns],
  // The SDK imports node:http and node:https dynamically, and for that Node loads its own fetch too.
  // As calls of `require` they are there at once.
  supported: { 'dynamic-import': false },
} satisfies BuildOptions;

/**
 * Bundles a function into `<outDir>/<name>/`. `root` is the repository's folder.
 * Rejects with what esbuild says if it does not build.
 */
export function buildFunction(
  name: FunctionName,
  root: string,
  outDir: string,
): Promise<BuiltFunction> {
  return bundled(join(root, FUNCTION_ENTRIES[name]), join(outDir, name), FUNCTION_OPTIONS);
}

/**
 * Bundles any entry file into `directory` with the options of a function, but with all that its
 * packages bring, as anyone would: for comparing with one.
 */
export function buildEntry(entry: string, directory: string): Promise<BuiltFunction> {
  return bundled(entry, directory, {});
}

async function bundled(
  entry: string,
  directory: string,
  { plugins = [], ...more }: Pick<BuildOptions, 'plugins' | 'supported'>,
): Promise<BuiltFunction> {
  mkdirSync(directory, { recursive: true });
  // The nearest package.json decides what `.js` is; the repository's says ES module.
  writeFileSync(join(directory, 'package.json'), '{"type":"commonjs"}\n');
  const later = new Map<string, NonNullable<BuildOptions['stdin']>>();
  const { metafile } = await build({
    ...OPTIONS,
    ...more,
    plugins: [leftForLater(later), ...plugins],
    entryPoints: [entry],
    outfile: join(directory, 'index.js'),
  });
  const output = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint !== undefined);
  for (const [name, stdin] of later) {
    await build({ ...OPTIONS, ...more, plugins, stdin, outfile: join(directory, name) });
  }
  return { directory, bytes: output?.bytes ?? 0, metafile };
}

/** Leaves out what is loaded on demand, and notes by file name what is bundled apart. */
function leftForLater(later: Map<string, NonNullable<BuildOptions['stdin']>>): Plugin {
  return {
    name: 'left-for-later',
    setup(bundle) {
      bundle.onResolve({ filter: ON_DEMAND }, ({ path, resolveDir }) => {
        const isOwn = path.startsWith('.');
        const file = isOwn ? `${basename(path, '.ts')}.js` : `node_modules/${path}/index.js`;
        later.set(file, { contents: `export * from ${JSON.stringify(path)};`, resolveDir });
        return { path: isOwn ? `./${file}` : path, external: true };
      });
    },
  };
}
