import { onDark } from '../../../domain/branding/color.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';

export const brandingResolvers: Pick<Resolvers, 'Branding' | 'BrandLogo'> = {
  Branding: {
    companyName: ({ company }) => company,
    productName: ({ product }) => product,
    accentColor: ({ color }) => color,
    accentColorOnDark: ({ color }) => onDark(color),
  },
  BrandLogo: {
    data: async ({ hash }, _, { scope }) => (await scope.ports.branding.image(hash))?.data ?? null,
  },
};
