import type { Ports, SurveySettings } from '../kernel/ports.ts';
import type { Branding, Logo } from './branding-port.ts';

/** Who asks, about which product, and what that looks like. */
export interface Brand {
  /** Null: it does not say. */
  company: string | null;
  /** As its customers call it; null: "our product". */
  product: string | null;
  /** Of buttons: `#rrggbb`, readable on white. */
  colour: string;
  logo: Logo | null;
}

/** What was set in the console; where nothing was, what the deployment says. */
export async function brandOf(ports: Pick<Ports, 'branding' | 'surveys'>): Promise<Brand> {
  return brandFrom(ports.surveys, (await ports.branding.get())?.value ?? null);
}

export function brandFrom({ deployed }: SurveySettings, set: Branding | null): Brand {
  return {
    company: set?.company ?? deployed.company,
    product: set?.product ?? deployed.product,
    colour: set?.colour ?? deployed.colour,
    logo: set?.logo ?? null,
  };
}

/** An image as a browser shows it without asking for it. */
export async function logoAsData(
  { branding }: Pick<Ports, 'branding'>,
  logo: Logo | null,
): Promise<string | null> {
  const image = logo && (await branding.image(logo.hash));
  return image && `data:${image.mediaType};base64,${image.data}`;
}
