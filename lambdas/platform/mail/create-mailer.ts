import type { Mailer } from '../../app/campaigns/mail/mailer.ts';
import type { Config } from '../config.ts';
import { folderMailer } from './folder-mailer.ts';
import { sesMailer } from './ses-mailer.ts';

/** What sends messages where this is deployed: SES, or a folder that they are put into. */
export function createMailer(config: Pick<Config, 'mailFolder' | 'mailConfigurationSet'>): Mailer {
  const { mailFolder, mailConfigurationSet } = config;
  return mailFolder === null ? sesMailer(mailConfigurationSet) : folderMailer(mailFolder);
}
