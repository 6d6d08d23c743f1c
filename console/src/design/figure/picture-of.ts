/** Pixels of the picture for each one of the page: sharp on slides too. */
const SCALE = 2;

/** A picture (PNG) of a part of the page as it stands, but for its buttons. */
export async function pictureOf(element: HTMLElement): Promise<Blob> {
  const { domToBlob } = await import('modern-screenshot');
  return domToBlob(element, {
    scale: SCALE,
    backgroundColor: getComputedStyle(document.body).backgroundColor,
    filter: (node) => !(node instanceof Element && node.classList.contains('no-print')),
  });
}
