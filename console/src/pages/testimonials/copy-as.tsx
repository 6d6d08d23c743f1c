import { CopyButton } from '../../design/messages/copy-button.tsx';
import type { TestimonialFragment } from '../../generated/graphql.ts';
import { signature } from './words.ts';
import { t } from './texts.ts';

/** Copies the approved text with its signature in various formats. */
export function CopyAs({ candidate }: { candidate: TestimonialFragment }) {
  const words = candidate.consent?.approvedText ?? candidate.publishedText ?? candidate.quote;
  const by = signature(candidate);
  return (
    <>
      <CopyButton label={t('copyText')} text={() => `${t('quoted', { words })}\n— ${by}`} />
      <CopyButton
        label={t('copyMarkdown')}
        text={() => [`> ${words.replaceAll('\n', '\n> ')}`, '>', `> — ${by}`].join('\n')}
      />
      <CopyButton
        label={t('copyHtml')}
        text={() =>
          `<figure><blockquote>${escaped(words)}</blockquote><figcaption>${escaped(by)}</figcaption></figure>`
        }
      />
    </>
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
