import { onDark } from '../../../domain/branding/colour.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';

export const brandingResolvers: Pick<Resolvers, 'Branding' | 'BrandLogo'> = {
  Branding: {
    companyName: ({ company }) => company,
    productName: ({ product }) => product,
    accentColor: ({ colour }) => colour,
    accentColorOnDark: ({ colour }) => onDark(colour),
  },
  BrandLogo: {
    data: async ({ hash }, _, { scope }) => (await scope.ports.branding.image(hash))?.data ?? null,
  },
};
