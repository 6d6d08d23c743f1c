import type { ImageFacts } from '../../domain/branding/image.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { SaveResult, Versioned } from '../kernel/records.ts';

/** How surveys and their e-mails look; null: as the deployment says. */
export interface Branding {
  company: string | null;
  product: string | null;
  /** `#rrggbb`, readable on white. */
  colour: string | null;
  logo: Logo | null;
  updatedAt: Instant;
  /** E-mail address, or name at the token's issuer. */
  updatedBy: string;
}

/** A logo without its image. */
export interface Logo extends ImageFacts {
  /** Names the image by what it is, in its address too. */
  hash: string;
  bytes: number;
}

export interface BrandingPort {
  /** Null: nothing was set yet. */
  get(): Promise<Versioned<Branding> | null>;
  /** The image of a logo, as base64; null: it is not the logo any more. */
  image(hash: string): Promise<{ mediaType: string; data: string } | null>;
  /**
   * On the condition of the version before (null: there is none). The image is that of a logo that was not there
   * before; that of the one before is removed.
   */
  save(
    branding: Branding,
    before: Versioned<Branding> | null,
    image: string | null,
  ): Promise<SaveResult>;
}
