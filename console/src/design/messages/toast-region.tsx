import * as RadixToast from '@radix-ui/react-toast';
import { t } from '../texts.ts';

const SHOWN_MS = 8_000;

/** What just happened, with an undo action if possible. */
export interface Toast {
  message: string;
  undo?: () => void;
}

interface ToastRegionProps {
  toast: Toast;
  onClose: () => void;
}

/**
 * Shows a toast for a few seconds. The timer pauses while the toast is hovered or focused. F8 moves the focus
 * to the toast, a swipe or Escape closes it, and screen readers announce it.
 */
export default function ToastRegion({ toast, onClose }: ToastRegionProps) {
  const { message, undo } = toast;
  return (
    <RadixToast.Provider duration={SHOWN_MS} label={t('message')}>
      <RadixToast.Root
        className="toast"
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <RadixToast.Description>{message}</RadixToast.Description>
        {undo === undefined ? null : (
          <RadixToast.Action className="button" altText={t('undo')} onClick={undo}>
            {t('undo')}
          </RadixToast.Action>
        )}
        <RadixToast.Close className="button button-quiet" aria-label={t('closeMessage')}>
          ×
        </RadixToast.Close>
      </RadixToast.Root>
      <RadixToast.Viewport
        className="toasts no-print"
        label={t('messages', { hotkey: '{hotkey}' })}
      />
    </RadixToast.Provider>
  );
}
