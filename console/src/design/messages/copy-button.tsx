import { useState } from 'react';
import { t } from '../texts.ts';
import { useToast } from './toast.tsx';

const SAID_MS = 1600;

/** Copies a text; says so for a moment. */
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

/** Copies the address of the page, with all that it is narrowed by. */
export function CopyLink() {
  return <CopyButton label={t('copyLink')} text={() => location.href} />;
}

/** Copies a text, and says so if there is something to say; a browser that refuses is reported. */
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
