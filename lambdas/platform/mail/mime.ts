import MailComposer from 'nodemailer/lib/mail-composer';
import type { LogoImage, Mail } from '../../app/campaigns/mail/mailer.ts';

/**
 * A message in MIME format: its HTML and its plain text, and the headers for one-click unsubscribe (RFC
 * 8058). Loaded with the first message, because the library is large.
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
    // Tells auto-responders not to reply.
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

/** Displayed inline by the HTML, not offered as an attachment. */
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
