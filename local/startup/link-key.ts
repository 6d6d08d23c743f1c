import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupError } from './startup-error.ts';

/**
 * The signing key of survey links, in place of KMS. Kept in the data folder, readable only by its owner, so
 * that links outlive a restart. Without a data folder (null), a new key per start. Throws StartupError.
 */
export async function openLinkKey(dataDir: string | null): Promise<string> {
  const made = randomBytes(32).toString('base64url');
  if (dataDir === null) return made;
  const file = join(dataDir, 'link-key');
  // If two servers start at the same time, the second one uses the key of the first.
  await writeFile(file, `${made}\n`, { flag: 'wx', mode: 0o600 }).catch(() => undefined);
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (/^[A-Za-z0-9_-]{43}\n?$/.test(kept)) return kept.trim();
  throw new StartupError(
    `${file} does not contain a valid key: remove it to get a new one. Existing survey links then no longer work.`,
  );
}
