import { type ComponentType, lazy } from 'react';
import { loadTexts } from '../../texts/texts.ts';

/** A page that is loaded when it is opened, and with it its texts in the user's language. */
export function lazyPage<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
) {
  return lazy(async () => {
    const page = await load();
    await loadTexts();
    return page;
  });
}
