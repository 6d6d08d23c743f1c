import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../lambdas/platform/config.ts';

/** Default senders. Messages never leave the local folder. */
const SENDERS = ['surveys@example.com'];

/**
 * The folder that stores messages instead of sending them: inside the data folder, or a temporary one that is
 * removed at the end.
 */
export async function openMailbox(
  { mailFolder, mailSenders }: Pick<Config, 'mailFolder' | 'mailSenders'>,
  dataDir: string | null,
) {
  const isOfRun = mailFolder === null && dataDir === null;
  const ofRun = () => mkdtemp(join(tmpdir(), 'foothold-mailbox-'));
  const folder = mailFolder ?? (dataDir === null ? await ofRun() : await mailboxIn(dataDir));
  return {
    settings: {
      mailFolder: folder,
      mailSenders: mailSenders.length === 0 ? SENDERS : mailSenders,
    },
    close: async () => {
      if (isOfRun) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function mailboxIn(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'mailbox');
  // Its name in earlier versions. There may be none, or both.
  await rename(join(dataDir, 'outbox'), folder).catch(() => undefined);
  return folder;
}
