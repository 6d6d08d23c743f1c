import type { ExportFiles } from '../../app/exports/exports-port.ts';
import { type Config, ConfigError } from '../config.ts';
import { exportLinks } from './export-links.ts';
import { folderFiles } from './folder-files.ts';

/** The storage of export files: the configured bucket, or else the folder. */
export function exportFilesOf(config: Config, now: () => number): ExportFiles {
  const { exportBucket, exportFolder, exportUrl } = config;
  if (exportBucket !== null) return loadedFirst(() => inBucket(exportBucket, config.tenant));
  if (exportFolder === null || exportUrl === null) return loadedFirst(nowhere);
  return folderFiles(exportFolder, exportLinks(config, exportUrl, now));
}

/** Loads the S3 client with the first file, so that other requests do not pay for it. */
async function inBucket(bucket: string, tenant: string): Promise<ExportFiles> {
  const { s3Files } = await import('./s3-files.ts');
  return s3Files(bucket, tenant);
}

function nowhere(): Promise<ExportFiles> {
  const names = 'FOOTHOLD_EXPORT_BUCKET, or FOOTHOLD_EXPORT_FOLDER and FOOTHOLD_EXPORT_URL,';
  return Promise.reject(new ConfigError(`${names} must be given: exports are written there.`));
}

function loadedFirst(load: () => Promise<ExportFiles>): ExportFiles {
  let loading: Promise<ExportFiles> | undefined;
  const files = () => (loading ??= load());
  return {
    begin: async (...args) => (await files()).begin(...args),
    putPart: async (...args) => (await files()).putPart(...args),
    complete: async (...args) => (await files()).complete(...args),
    remove: async (...args) => (await files()).remove(...args),
    url: async (...args) => (await files()).url(...args),
  };
}
