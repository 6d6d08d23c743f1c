import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailer } from '../../app/campaigns/mail/mailer.ts';

/** Writes each message to a file (.eml) in a folder, named by the time. Nothing is sent. */
export function folderMailer(folder: string): Mailer {
  return async (mail) => {
    const { mimeOf } = await import('./mime.ts');
    const content = await mimeOf(mail);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const at = new Date().toISOString().replaceAll(/[:.]/g, '-');
    const name = join(folder, `${at}-${randomUUID().slice(0, 8)}`);
    // Written under another name first, so that a listing of the folder never shows a partial message.
    await writeFile(`${name}.part`, content, { mode: 0o600 });
    await rename(`${name}.part`, `${name}.eml`);
    return { kind: 'SENT' };
  };
}
