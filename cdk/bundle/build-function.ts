import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { build, type OutputChunk } from 'rolldown';
import { FUNCTION_ENTRIES, type FunctionName } from './functions.ts';
import { slashed } from './slashed.ts';
import { standIns } from './stand-ins.ts';

export interface BuiltFunction {
  /** The deployed folder: index.js, which exports `handler`, the files it loads, and source maps. */
  directory: string;
  /** Size in bytes of index.js and of files it loads at startup, such as shared helpers. */
  atStart: number;
  /** Size in bytes of files loaded on demand. */
  onDemand: number;
}

/**
 * Bundles a function into `<outDir>/<name>/`, for AWS and for tests alike. Static imports go into index.js.
 * Each `import()` becomes a separate file, which is not read or compiled in a cold start that does not need
 * it. `root` is the repository folder. Rejects with the bundler's error.
 *
 * CommonJS starts faster than ES modules in a bundle of this size. Packages' ES sources are preferred
 * (`mainFields`), so that unused clients and operations are tree-shaken.
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
      // Outside production, graphql-js checks every value for a second copy of itself.
      define: { 'process.env.NODE_ENV': '"production"' },
    },
    plugins: [standIns],
    // A module may be imported statically by one function and on demand by another.
    checks: { ineffectiveDynamicImport: false },
    // Allows index.js to export what it shares with the other files.
    preserveEntrySignatures: 'allow-extension',
    write: false,
    output: {
      dir: directory,
      format: 'cjs',
      entryFileNames: '[name].js',
      chunkFileNames: ({ name: own, facadeModuleId }) =>
        facadeModuleId === null ? 'shared.js' : `${packageOf(facadeModuleId) ?? own}.js`,
      // One file for everything loaded at startup, even if other files share modules with it.
      codeSplitting: {
        groups: [{ name: 'index', test: (id) => slashed(id).endsWith(FUNCTION_ENTRIES[name]) }],
      },
      // The SDK imports node:http and node:https dynamically, which makes Node load its own fetch as well. As
      // `require` calls they are available at once.
      dynamicImportInCjs: false,
      // `var` instead of `let`, so that V8 need not check whether a variable is initialized.
      topLevelVar: true,
      minify: { compress: true, mangle: true, codegen: { asciiOnly: true } },
      sourcemap: true,
    },
  });
  const chunks = output.filter((each) => each.type === 'chunk');
  // Leftovers of an earlier build would be deployed too.
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  // Node takes the module type of `.js` from the nearest package.json; the repository's says ES module.
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
 * Writes a file and its source map, so that stack traces in logs refer to the sources. Returns the file's
 * size in bytes. Minifies once more, because rolldown writes every string as a template literal, which takes
 * Node a tenth longer to compile.
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

/** The package of a module, without its scope; null for our own modules. */
function packageOf(module: string | null): string | null {
  return /.*\/node_modules\/(?:@[^/]+\/)?([^/]+)\//.exec(slashed(module ?? ''))?.[1] ?? null;
}
