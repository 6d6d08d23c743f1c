import type { Page } from 'playwright-core';

const SIGNATURE = '89504e470d0a1a0a';

/** Returns the size from the first chunk of a PNG. Throws if the file is not a PNG. */
export function sizeOfPng(file: Buffer): { width: number; height: number } {
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('This is no PNG.');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Returns the number of colors in an image, and the number of pixels in the console's accent color. */
export async function pictureIn(page: Page, file: Buffer) {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const found = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const color = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
      found.set(color, (found.get(color) ?? 0) + 1);
    }
    const probe = document.createElement('i');
    probe.style.color = 'var(--accent)';
    document.body.append(probe);
    const accent = getComputedStyle(probe).color;
    probe.remove();
    return { colors: found.size, accents: found.get(accent) ?? 0 };
  }, file.toString('base64'));
}
