import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { contentTypeOfFile } from '../../lambdas/app/exports/export-file.ts';
import type { ExportLinks } from '../../lambdas/platform/exports/export-links.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';

/** Serves download URLs of exports as S3 does. The signature in the URL is the only authorization needed. */
export function exportedFiles(folder: string, links: ExportLinks) {
  return async (url: URL): Promise<HttpAnswer> => {
    const key = await links.keyOf(url);
    if (key === null)
      return jsonAnswer(403, { message: 'This download link has expired. Export the list again.' });
    const body = await readFile(join(folder, key)).catch(() => null);
    if (body === null)
      return jsonAnswer(404, { message: 'This file no longer exists. Export the list again.' });
    const name = basename(url.pathname);
    return {
      status: 200,
      headers: [
        ['content-type', contentTypeOfFile(name) ?? 'application/octet-stream'],
        ['content-disposition', `attachment; filename="${name}"`],
        ['cache-control', 'no-store'],
        ['x-content-type-options', 'nosniff'],
      ],
      body,
    };
  };
}
