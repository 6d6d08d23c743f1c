import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, type Metafile, build } from 'esbuild';
import { FUNCTION_ENTRIES, type FunctionName } from './functions.ts';
import { standIns } from './stand-ins.ts';

export interface BuiltFunction {
  /**
   * Holds index.js, which exports `handler`, and its source map, and as node_modules what it loads
   * on demand: what is deployed, as it is.
   */
  directory: string;
  /** The size of index.js, in bytes. */
  bytes: number;
  /** What went into index.js, and how much of each. */
  metafile: Metafile;
}

/**
 * Packages that are imported where they are needed and not before: each is a bundle of its own, so
 * that cold starts that do without neither read nor compile it.
 */
const ON_DEMAND: readonly string[] = ['@aws-lambda-powertools/tracer', '@aws-sdk/client-kms'];

/**
 * The one way in which this repository is bundled, for AWS and for the tests alike.
 *
 * CommonJS starts faster than ES modules in a bundle of this size. ES sources of the packages go
 * first (`mainFields`), so that unused clients and operations fall away. Names stay readable;
 * white space goes, because it is loaded at each cold start.
 */
const OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  minifyWhitespace: true,
  minifySyntax: true,
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
 * packages bring, as anybody would: for comparing with one.
 */
export function buildEntry(entry: string, directory: string): Promise<BuiltFunction> {
  return bundled(entry, directory, {});
}

async function bundled(
  entry: string,
  directory: string,
  more: Pick<BuildOptions, 'plugins' | 'supported'>,
): Promise<BuiltFunction> {
  mkdirSync(directory, { recursive: true });
  // The nearest package.json decides what `.js` is; the repository's says ES module.
  writeFileSync(join(directory, 'package.json'), '{"type":"commonjs"}\n');
  const outfile = join(directory, 'index.js');
  const external = [...ON_DEMAND];
  const { metafile } = await build({
    ...OPTIONS,
    ...more,
    entryPoints: [entry],
    outfile,
    external,
  });
  const output = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint !== undefined);
  const imported = new Set(output?.imports.map(({ path }) => path));
  const onDemand = ON_DEMAND.filter((name) => imported.has(name));
  await Promise.all(onDemand.map((name) => buildPackage(name, dirname(entry), directory, more)));
  return { directory, bytes: output?.bytes ?? 0, metafile };
}

/** Bundles a package, as it is found from `resolveDir`, to where it is found from `directory`. */
async function buildPackage(
  name: string,
  resolveDir: string,
  directory: string,
  more: Pick<BuildOptions, 'plugins' | 'supported'>,
): Promise<void> {
  const contents = `export * from ${JSON.stringify(name)};`;
  const outfile = join(directory, 'node_modules', name, 'index.js');
  await build({ ...OPTIONS, ...more, stdin: { contents, resolveDir }, outfile });
}
