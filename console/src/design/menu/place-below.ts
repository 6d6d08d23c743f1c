const MARGIN = 16;

/** Positions a menu below its button, within the window. */
export function placeBelow(menu: HTMLElement | null, button: HTMLElement | null): void {
  if (!menu || !button) return;
  const { bottom, left } = button.getBoundingClientRect();
  const widest = document.documentElement.clientWidth - menu.offsetWidth - MARGIN;
  menu.style.top = `${bottom + 4}px`;
  menu.style.left = `${Math.max(MARGIN, Math.min(left, widest))}px`;
}
