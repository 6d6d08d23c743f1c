import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { build, type OutputChunk } from 'rolldown';
import { FUNCTION_ENTRIES, type FunctionName } from './functions.ts';
import { slashed } from './slashed.ts';
import { standIns } from './stand-ins.ts';

export interface BuiltFunction {
  /** What is deployed, as it is: index.js, which exports `handler`, what it loads, and source maps. */
  directory: string;
  /** Bytes of index.js, and of what it loads at once: helpers, where other files use them too. */
  atStart: number;
  /** Bytes of what it loads on demand. */
  onDemand: number;
}

/**
 * The one way in which a function is bundled into `<outDir>/<name>/`, for AWS and for the tests alike.
 * What its entry imports is in index.js; what is imported with `import()` is in files of its own, which
 * cold starts that do without neither read nor compile. `root` is the repository's folder. Rejects with
 * what the bundler says if it does not build.
 *
 * CommonJS starts faster than ES modules in a bundle of this size. ES sources of the packages go
 * first (`mainFields`), so that unused clients and operations fall away.
 */
export async function buildFunction(
  name: FunctionName,
  root: string,
  outDir: string,
): Promise<BuiltFunction> {
  const entry = join(root, FUNCTION_ENTRIES[name]);
  const directory = join(outDir, name);
  const { output } = await build({
    input: { index: entry },
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    transform: {
      target: 'node20',
      // graphql-js checks every value for a second copy of itself unless told that it is deployed.
      define: { 'process.env.NODE_ENV': '"production"' },
    },
    plugins: [standIns],
    // What one function imports at once, another may import on demand.
    checks: { ineffectiveDynamicImport: false },
    // index.js may export to the other files what they share with it.
    preserveEntrySignatures: 'allow-extension',
    write: false,
    output: {
      dir: directory,
      format: 'cjs',
      entryFileNames: '[name].js',
      chunkFileNames: ({ name: own, facadeModuleId }) =>
        facadeModuleId === null ? 'shared.js' : `${packageOf(facadeModuleId) ?? own}.js`,
      // One file for all that is loaded at once, whatever else shares of it.
      codeSplitting: {
        groups: [{ name: 'index', test: (id) => slashed(id).endsWith(FUNCTION_ENTRIES[name]) }],
      },
      // The SDK imports node:http and node:https dynamically, and for that Node loads its own fetch too.
      // As calls of `require` they are there at once.
      dynamicImportInCjs: false,
      // `var` and not `let`: V8 need not look whether a name has a value yet.
      topLevelVar: true,
      minify: { compress: true, mangle: true, codegen: { asciiOnly: true } },
      sourcemap: true,
    },
  });
  const chunks = output.filter((each) => each.type === 'chunk');
  // What an earlier build left would be deployed too.
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  // The nearest package.json decides what `.js` is; the repository's says ES module.
  writeFileSync(join(directory, 'package.json'), '{"type":"commonjs"}\n');
  const built = { directory, atStart: 0, onDemand: 0 };
  const imported = new Set(chunks.flatMap(({ isEntry, imports }) => (isEntry ? imports : [])));
  for (const chunk of chunks) {
    const isAtStart = chunk.isEntry || imported.has(chunk.fileName);
    built[isAtStart ? 'atStart' : 'onDemand'] += await write(chunk, directory);
  }
  return built;
}

/**
 * Writes a file and its source map, by which errors in the log name our files and lines; answers the
 * file's bytes. Minified once more: rolldown writes every string as a template, and Node takes a tenth
 * longer to compile that.
 */
async function write({ code, map, fileName }: OutputChunk, directory: string): Promise<number> {
  const mapped = `${code}\n//# sourceMappingURL=${map?.toUrl() ?? ''}`;
  const written = await transform(mapped, {
    format: 'cjs',
    minify: true,
    sourcemap: 'external',
    sourcesContent: false,
  });
  const text = `${written.code}//# sourceMappingURL=${fileName}.map\n`;
  writeFileSync(join(directory, fileName), text);
  writeFileSync(join(directory, `${fileName}.map`), written.map);
  return Buffer.byteLength(text);
}

/** The package that a module belongs to, without its scope; null for our own. */
function packageOf(module: string | null): string | null {
  return /.*\/node_modules\/(?:@[^/]+\/)?([^/]+)\//.exec(slashed(module ?? ''))?.[1] ?? null;
}
