import { authorizeAny } from '../../platform/authz/authorize.ts';
import type { SurveySettings } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import { type Brand, brandFrom } from './brand.ts';
import type { Branding } from './branding-port.ts';

/** A brand, and whether any part differs from the deployment's settings. */
export type BrandingNow = Brand & { isCustomized: boolean };

export async function brandingGet({ actor, ports }: Scope): Promise<BrandingNow> {
  authorizeAny(actor, ['BRANDING_MANAGE', 'SURVEYS_SEND']);
  return brandingNow(ports.surveys, (await ports.branding.get())?.value ?? null);
}

export function brandingNow(surveys: SurveySettings, set: Branding | null): BrandingNow {
  const values = set ? [set.company, set.product, set.color, set.logo] : [];
  return { ...brandFrom(surveys, set), isCustomized: values.some((value) => value !== null) };
}
