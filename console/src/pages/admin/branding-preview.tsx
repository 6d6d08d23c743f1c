import type { CSSProperties } from 'react';
import type { BrandFragment } from '../../generated/graphql.ts';
import { t } from './texts.ts';

interface BrandingPreviewProps {
  brand: BrandFragment;
  /** Base64. Null if there is no logo. */
  image: string | null;
}

/** Header and button of a survey in light and dark mode. */
export function BrandingPreview({ brand, image }: BrandingPreviewProps) {
  const { accentColor, accentColorOnDark } = brand;
  return (
    <section className="stack" aria-labelledby="brand-preview">
      <h2 id="brand-preview">{t('preview')}</h2>
      <Sample of={t('previewLight')} brand={brand} image={image} accent={accentColor} />
      <Sample of={t('previewDark')} brand={brand} image={image} accent={accentColorOnDark} isDark />
    </section>
  );
}

interface SampleProps extends BrandingPreviewProps {
  of: string;
  accent: string;
  isDark?: boolean;
}

function Sample({ of, brand, image, accent, isDark = false }: SampleProps) {
  const { companyName, productName, logo } = brand;
  const style: CSSProperties & Record<'--brand', string> = { '--brand': accent };
  const type = logo?.mediaType ?? 'image/png';
  return (
    <figure className="brand-sample">
      <div className={isDark ? 'brand-page brand-page-dark' : 'brand-page'} style={style}>
        {image === null ? (
          <p className="brand-company">{companyName ?? ''}</p>
        ) : (
          <img src={`data:${type};base64,${image}`} alt={companyName ?? t('logo')} />
        )}
        <p>
          {productName == null ? t('previewOurs') : t('previewQuestion', { product: productName })}
        </p>
        <span className="brand-button">{t('previewSend')}</span>
      </div>
      <figcaption className="label">{of}</figcaption>
    </figure>
  );
}
