import type { Mailer } from '../../app/campaigns/mail/mailer.ts';
import type { Config } from '../config.ts';
import { folderMailer } from './folder-mailer.ts';
import { sesMailer } from './ses-mailer.ts';

/** The configured mailer: SES, or a folder that messages are written to. */
export function createMailer(config: Pick<Config, 'mailFolder' | 'mailConfigurationSet'>): Mailer {
  const { mailFolder, mailConfigurationSet } = config;
  return mailFolder === null ? sesMailer(mailConfigurationSet) : folderMailer(mailFolder);
}
