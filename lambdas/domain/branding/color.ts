/** The accent color of a company that has not chosen its own. */
export const DEFAULT_COLOR = '#3538CD';

const LIGHT_BACKGROUND = '#FFFFFF';
const DARK_SURFACE = '#161B26';
/** Minimum contrast of text to its background (WCAG 2.2, 1.4.3). */
export const READABLE = 4.5;
/** Minimum contrast of the colors chosen here. */
const WELL_READABLE = 5.5;

type Rgb = readonly [red: number, green: number, blue: number];

export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** True if the text is a `#rrggbb` color that is readable on white and on which white is readable. */
export function isReadableColor(text: string): boolean {
  return isColor(text) && contrast(text, LIGHT_BACKGROUND) >= READABLE;
}

/** Returns the color, lightened just enough to read well on a dark background. */
export function onDark(color: string): string {
  for (let part = 0; part < 1; part += 0.05) {
    const lighter = mixed(color, [255, 255, 255], part);
    if (contrast(lighter, DARK_SURFACE) >= WELL_READABLE) return lighter;
  }
  return LIGHT_BACKGROUND;
}

/** Returns the color, darkened just enough for white text to be readable on it. */
export function readableOf(color: string): string {
  for (let part = 0; part < 1; part += 0.02) {
    const darker = mixed(color, [0, 0, 0], part);
    if (contrast(darker, LIGHT_BACKGROUND) >= READABLE) return darker;
  }
  return '#000000';
}

/** The contrast ratio of two colors, 1 to 21, as defined by WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(rgbOf(a)), luminance(rgbOf(b))].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgbOf(color: string): Rgb {
  const at = (start: number) => Number.parseInt(color.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

/** Mixes a color with another; `part` is the share of the other one, 0 to 1. */
function mixed(color: string, into: Rgb, part: number): string {
  const parts = rgbOf(color).map((value, i) => Math.round(value + ((into[i] ?? 0) - value) * part));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
