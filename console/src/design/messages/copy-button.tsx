import { useState } from 'react';
import { t } from '../texts.ts';
import { useToast } from './toast.tsx';

const SAID_MS = 1600;

/** A button that copies a text and briefly confirms it. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copyTo = useCopy();
  const copy = async () => {
    if (!(await copyTo(text()))) return;
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), SAID_MS);
  };
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      <span aria-live="polite">{isCopied ? t('copied') : label}</span>
    </button>
  );
}

/** Copies the page's URL, including its filters. */
export function CopyLink() {
  return <CopyButton label={t('copyLink')} text={() => location.href} />;
}

/**
 * Returns a function that copies a text, shows `done` in a toast if given, and shows an error if the browser
 * refuses.
 */
export function useCopy(): (text: string, done?: string) => Promise<boolean> {
  const toast = useToast();
  return async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      toast({ message: t('copyFailed') });
      return false;
    }
    if (done !== undefined) toast({ message: done });
    return true;
  };
}
