/** Image pixels per CSS pixel, so that the image is sharp on slides. */
const SCALE = 2;

/** Renders a part of the page as a PNG, without its buttons. */
export async function pictureOf(element: HTMLElement): Promise<Blob> {
  const { domToBlob } = await import('modern-screenshot');
  return domToBlob(element, {
    scale: SCALE,
    backgroundColor: getComputedStyle(document.body).backgroundColor,
    filter: (node) => !(node instanceof Element && node.classList.contains('no-print')),
  });
}
