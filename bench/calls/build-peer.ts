import { build } from 'esbuild';

/**
 * Bundles what a function is compared with into `<directory>/index.js`, as most do, by esbuild: in one
 * file, minified, with all that its packages bring.
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
