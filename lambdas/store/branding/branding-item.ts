import * as z from 'zod/mini';
import type { Branding } from '../../app/branding/branding-port.ts';
import { IMAGE_TYPES } from '../../domain/branding/image.ts';
import { decode, json } from '../engine/decode.ts';
import type { Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

const mediaType = z.enum(IMAGE_TYPES);

const brandingItem = z.lazy(() =>
  z.object({
    type: z.literal('Branding'),
    version: z.number(),
    body: json(
      z.object({
        company: z.nullable(z.string()),
        product: z.nullable(z.string()),
        // Items of earlier versions have this spelling.
        colour: z.nullable(z.string()),
        logo: z.nullable(
          z.object({
            hash: z.string(),
            bytes: z.number(),
            mediaType,
            width: z.number(),
            height: z.number(),
          }),
        ),
        updatedAt: z.number(),
        updatedBy: z.string(),
      }),
    ),
  }),
);

export function toBrandingItem(keys: Keys, branding: Branding, version: number): Item {
  const { color: colour, ...others } = branding;
  const body = JSON.stringify({ ...others, colour });
  return { ...keys.branding, type: 'Branding', version, body };
}

export function fromBrandingItem(item: Item): { value: Branding; version: number } {
  const { body, version } = decode(brandingItem, item);
  const { colour: color, ...others } = body;
  return { value: { ...others, color }, version };
}

/** A separate item, because every page reads the rest. */
const logoItem = z.lazy(() =>
  z.object({ type: z.literal('Logo'), version: z.literal(1), mediaType, data: z.string() }),
);

export function toLogoItem(
  keys: Keys,
  logo: { hash: string; mediaType: string },
  data: string,
): Item {
  return { ...keys.logo(logo.hash), type: 'Logo', version: 1, mediaType: logo.mediaType, data };
}

export function fromLogoItem(item: Item): { mediaType: string; data: string } {
  const { mediaType, data } = decode(logoItem, item);
  return { mediaType, data };
}
