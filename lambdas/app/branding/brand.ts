import type { Ports, SurveySettings } from '../kernel/ports.ts';
import type { Branding, Logo } from './branding-port.ts';

/** The company and product that a survey names, with their color and logo. */
export interface Brand {
  /** Null if surveys don't name the company. */
  company: string | null;
  /** The product name that customers know. Null for "our product". */
  product: string | null;
  /** Button color as `#rrggbb`, readable on white. */
  color: string;
  logo: Logo | null;
}

/** Branding from the console. The deployment's settings are the default for each part. */
export async function brandOf(ports: Pick<Ports, 'branding' | 'surveys'>): Promise<Brand> {
  return brandFrom(ports.surveys, (await ports.branding.get())?.value ?? null);
}

export function brandFrom({ deployed }: SurveySettings, set: Branding | null): Brand {
  return {
    company: set?.company ?? deployed.company,
    product: set?.product ?? deployed.product,
    color: set?.color ?? deployed.color,
    logo: set?.logo ?? null,
  };
}

/** Returns the logo as a data URL, which a browser shows without a request. */
export async function logoAsData(
  { branding }: Pick<Ports, 'branding'>,
  logo: Logo | null,
): Promise<string | null> {
  const image = logo && (await branding.image(logo.hash));
  return image && `data:${image.mediaType};base64,${image.data}`;
}
