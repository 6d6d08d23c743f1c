import { useState } from 'react';
import { t } from './texts.ts';

const SAID_MS = 1600;

/** Copies a text; says so for a moment. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await copyText(text());
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), SAID_MS);
  };
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      <span aria-live="polite">{isCopied ? t('copied') : label}</span>
    </button>
  );
}

/** Copies the address of the page, with all that it is narrowed by. */
export function CopyLink() {
  return <CopyButton label={t('copyLink')} text={() => location.href} />;
}

export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
