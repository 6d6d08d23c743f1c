import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, type Metafile, buildSync } from 'esbuild';
import { FUNCTION_ENTRIES, type FunctionName } from './functions.ts';

export interface BuiltFunction {
  /** Holds index.js, which exports `handler`, and its source map: what is deployed, as it is. */
  directory: string;
  /** The size of index.js, in bytes. */
  bytes: number;
  /** What went into index.js, and how much of each. */
  metafile: Metafile;
}

/**
 * What Apollo Server brings and this project never runs, a quarter of the bundle: parts of plugins
 * that are switched off, and a builder for schemas that do not come built. Something that is there
 * anyhow stands in for each: whoever used them would be told that they are no function. Node's own
 * hash takes the place of one written in JavaScript.
 */
const STAND_INS = {
  '@apollo/usage-reporting-protobuf': 'node:util',
  '@apollo/utils.usagereporting': 'node:util',
  '@graphql-tools/schema': 'node:util',
  '@apollo/utils.createhash': 'node:crypto',
};

/**
 * The one way in which this repository is bundled, for AWS and for the tests alike.
 *
 * CommonJS starts faster than ES modules in a bundle of this size. ES sources of the packages go
 * first (`mainFields`), so that unused clients and operations fall away. Names stay readable;
 * white space goes, because it is loaded at each cold start.
 */
function bundleOptions(entry: string, outfile: string) {
  return {
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    alias: STAND_INS,
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    // graphql-js checks every value for a second copy of itself unless told that it is deployed.
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  } as const satisfies BuildOptions;
}

/**
 * Bundles a function into `<outDir>/<name>/`. `root` is the repository's folder.
 * Throws what esbuild says if it does not build.
 */
export function buildFunction(name: FunctionName, root: string, outDir: string): BuiltFunction {
  return buildEntry(join(root, FUNCTION_ENTRIES[name]), join(outDir, name));
}

/** Bundles any entry file into `directory`, exactly as a function is: for comparing with one. */
export function buildEntry(entry: string, directory: string): BuiltFunction {
  mkdirSync(directory, { recursive: true });
  // The nearest package.json decides what `.js` is; the repository's says ES module.
  writeFileSync(join(directory, 'package.json'), '{"type":"commonjs"}\n');
  const outfile = join(directory, 'index.js');
  const { metafile } = buildSync(bundleOptions(entry, outfile));
  const output = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint !== undefined);
  return { directory, bytes: output?.bytes ?? 0, metafile };
}
