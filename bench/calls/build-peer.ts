import { build } from 'esbuild';

/**
 * Bundles code to compare a function with into `<directory>/index.js`, in the usual way: esbuild, one
 * minified file, dependencies included.
 */
export async function buildPeer(entry: string, directory: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile: `${directory}/index.js`,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}
