import { createHash } from 'node:crypto';
import { authorize } from '../../platform/authz/authorize.ts';
import {
  contrast,
  DEFAULT_COLOR,
  isColor,
  isReadableColor,
  READABLE,
  readableOf,
} from '../../domain/branding/color.ts';
import { imageFacts } from '../../domain/branding/image.ts';
import type { BrandingUpdateInput } from '../kernel/generated/inputs.ts';
import { MAX_BRAND_NAME, MAX_LOGO_BYTES, MAX_LOGO_PIXELS } from '../kernel/limits.ts';
import type { SurveySettings } from '../kernel/ports.ts';
import { done, type MutationResult, rejected } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { isSame } from '../kernel/text/canonical-json.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkText } from '../kernel/validation/text.ts';
import { type BrandingNow, brandingNow } from './branding-get.ts';
import type { Branding, Logo } from './branding-port.ts';

/** Changes the branding of surveys and their e-mails. Writes nothing if nothing changes. */
export async function brandingUpdate(
  { actor, ports }: Scope,
  input: BrandingUpdateInput,
): Promise<MutationResult<{ branding: BrandingNow }>> {
  authorize(actor, 'BRANDING_MANAGE');
  const problems = new Problems();
  const change = checked(problems, input, ports.surveys);
  if (!problems.isEmpty) return rejected(problems.list);
  const { image, ...wanted } = change;
  const updated = { updatedAt: ports.now(), updatedBy: actor.subject };
  const branding = await retryLost(ports, async () => {
    const before = await ports.branding.get();
    const next: Branding = { ...NOTHING, ...before?.value, ...wanted, ...updated };
    if (input.dryRun === true) return next;
    if (isSame(before?.value ?? null, { ...next, ...momentOf(before?.value) })) return next;
    const isNew = next.logo !== null && next.logo.hash !== before?.value.logo?.hash;
    const saved = await ports.branding.save(next, before, isNew ? image : null);
    return saved === 'lost' ? 'lost' : next;
  });
  return done({ branding: brandingNow(ports.surveys, branding) });
}

const NOTHING = { company: null, product: null, color: null, logo: null };

function momentOf(before: Branding | undefined) {
  return before && { updatedAt: before.updatedAt, updatedBy: before.updatedBy };
}

type Change = Partial<Pick<Branding, 'company' | 'product' | 'color' | 'logo'>> & {
  image: string | null;
};

/** Values equal to the deployment's are stored as null, so that they follow its later changes. */
function checked(
  problems: Problems,
  { companyName, productName, accentColor, logo }: BrandingUpdateInput,
  { deployed }: SurveySettings,
): Change {
  const name = (field: string, text: string | null) =>
    text === null || text.trim() === ''
      ? null
      : (checkText(problems, field, text.normalize('NFC').trim(), MAX_BRAND_NAME) ?? null);
  const other = <T>(value: T, than: T | null) => (value === than ? null : value);
  const given = logo == null ? null : checkLogo(problems, logo);
  return {
    ...(companyName !== undefined && {
      company: other(name('companyName', companyName), deployed.company),
    }),
    ...(productName !== undefined && {
      product: other(name('productName', productName), deployed.product),
    }),
    ...(accentColor !== undefined && {
      // As for the names, an empty value restores the deployment's setting.
      color: other(accentColor ? checkColor(problems, accentColor) : null, deployed.color),
    }),
    ...(logo !== undefined && { logo: given?.logo ?? null }),
    image: given?.image ?? null,
  };
}

/** Needs enough contrast with white, as text and as background. Dark mode lightens it until readable. */
function checkColor(problems: Problems, text: string): string | null {
  if (!isColor(text)) {
    problems.invalid('accentColor', `must be a color such as ${DEFAULT_COLOR}.`);
    return null;
  }
  const color = text.toUpperCase();
  if (isReadableColor(color)) return color;
  const found = Math.floor(contrast(color, '#FFFFFF') * 10) / 10;
  const rule = `must be darker: white text on it has a contrast of ${found}, but needs ${READABLE}`;
  problems.invalid('accentColor', `${rule}. ${readableOf(color)} is the same hue and dark enough.`);
  return null;
}

function checkLogo(problems: Problems, text: string): { logo: Logo; image: string } | null {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length > MAX_LOGO_BYTES) {
    const size = `must be at most ${MAX_LOGO_BYTES / 1000} kB; it is ${Math.ceil(bytes.length / 1000)} kB`;
    problems.tooMuch('logo', `${size}: save it smaller.`);
    return null;
  }
  const facts = imageFacts(bytes);
  if (!facts) {
    const rule =
      'must be a PNG, JPEG or WebP image. Other formats are not supported, including SVG';
    problems.invalid('logo', `${rule}, which can contain scripts: save it as PNG.`);
    return null;
  }
  const { width, height } = facts;
  if (Math.min(width, height) < 1 || Math.max(width, height) > MAX_LOGO_PIXELS) {
    const rule = `must be at most ${MAX_LOGO_PIXELS} pixels wide and high; it is ${width} × ${height}`;
    problems.tooMuch('logo', `${rule}: scale it down.`);
    return null;
  }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return { logo: { ...facts, hash, bytes: bytes.length }, image: bytes.toString('base64') };
}
