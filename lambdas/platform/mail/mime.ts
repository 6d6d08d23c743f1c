import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mail } from '../../app/campaigns/mail/mailer.ts';

/**
 * A message as it is sent: its text with markup and without, and the headers by which a mail program offers
 * to end further messages with one click (RFC 8058). Loaded with the first message, as the library is large.
 */
export function mimeOf(mail: Mail): Promise<Buffer> {
  const { from, to, subject, text, html, unsubscribeUrl } = mail;
  const composer = new MailComposer({
    from,
    to: { name: to.name ?? '', address: to.address },
    subject,
    text,
    html,
    // What answers by itself is not to answer this.
    headers: {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
