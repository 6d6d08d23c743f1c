import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join } from 'node:path';

/** A stack frame in a bundle, with file, line and column. */
const BUNDLED = /^at (async )?(?:[^()]* \()?((?:\/|[a-z]:\\)[^()]*\.js):(\d+):(\d+)\)?$/i;

const maps = new Map<string, SourceMap | null>();

/**
 * Maps a stack frame of a bundle to the original source file, using the source map beside the bundle. Other
 * frames are returned unchanged. Function names are dropped, because they are minified. The map is read with
 * the first error of a process; Node's own `--enable-source-maps` would read it at each cold start.
 */
export function inSource(frame: string): string {
  const [, async = '', file = '', line, column] = BUNDLED.exec(frame) ?? [];
  const origin = mapOf(file)?.findOrigin(Number(line), Number(column));
  if (!origin || !('fileName' in origin)) return frame;
  const { fileName, lineNumber, columnNumber } = origin;
  return `at ${async}${join(dirname(file), fileName)}:${lineNumber}:${columnNumber}`;
}

function mapOf(file: string): SourceMap | null {
  const known = maps.get(file);
  if (known !== undefined) return known;
  const path = `${file}.map`;
  const map = existsSync(path)
    ? new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload)
    : null;
  maps.set(file, map);
  return map;
}
