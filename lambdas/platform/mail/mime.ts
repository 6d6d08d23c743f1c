import MailComposer from 'nodemailer/lib/mail-composer';
import type { LogoImage, Mail } from '../../app/campaigns/mail/mailer.ts';

/**
 * A message as it is sent: its text with markup and without, and the headers by which a mail program offers
 * to end further messages with one click (RFC 8058). Loaded with the first message, as the library is large.
 */
export function mimeOf(mail: Mail): Promise<Buffer> {
  const { from, to, subject, text, html, logo, unsubscribeUrl } = mail;
  const composer = new MailComposer({
    from,
    to: { name: to.name ?? '', address: to.address },
    subject,
    text,
    html,
    attachments: logo ? [logoPart(logo)] : [],
    // What answers by itself is not to answer this.
    headers: {
      ...(unsubscribeUrl !== null && {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** Shown where the markup names it, and not offered as a file. */
function logoPart({ mediaType, data }: LogoImage) {
  return {
    cid: 'logo',
    filename: `logo.${mediaType.replace('image/', '')}`,
    contentType: mediaType,
    contentDisposition: 'inline' as const,
    content: data,
    encoding: 'base64',
  };
}
