import type { ImageFacts } from '../../domain/branding/image.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { SaveResult, Versioned } from '../kernel/records.ts';

/** Branding of surveys and their e-mails. Null fields use the deployment's settings. */
export interface Branding {
  company: string | null;
  product: string | null;
  /** `#rrggbb`, readable on white. */
  color: string | null;
  logo: Logo | null;
  updatedAt: Instant;
  /** E-mail address, or subject at the token's issuer. */
  updatedBy: string;
}

/** Metadata of a logo, without the image. */
export interface Logo extends ImageFacts {
  /** Content hash. Identifies the image, also in its URL. */
  hash: string;
  bytes: number;
}

export interface BrandingPort {
  /** Null if nothing has been set yet. */
  get(): Promise<Versioned<Branding> | null>;
  /** The logo image as base64. Null if the hash isn't the current logo's. */
  image(hash: string): Promise<{ mediaType: string; data: string } | null>;
  /**
   * Conditional on the version of `before` (null if there is no branding yet). `image` is the image of a new
   * logo; the previous logo's image is removed.
   */
  save(
    branding: Branding,
    before: Versioned<Branding> | null,
    image: string | null,
  ): Promise<SaveResult>;
}
