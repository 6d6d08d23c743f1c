import { type ChangeEvent, type SubmitEvent, useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { Field } from '../../design/forms/field.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import {
  type BrandFragment,
  type BrandingQuery,
  type BrandingUpdateInput,
  UpdateBrandingDocument,
} from '../../generated/graphql.ts';
import { BrandingPreview } from './branding-preview.tsx';
import { t } from './texts.ts';

type Saved = NonNullable<BrandingQuery['branding']>;
type Draft = Omit<BrandingUpdateInput, 'dryRun'>;

interface BrandingFormProps {
  saved: Saved;
  onSaved: () => void;
}

/** Validates the input through the API and shows a preview before it is saved. */
export function BrandingForm({ saved, onSaved }: BrandingFormProps) {
  const toast = useToast();
  const [{ fetching }, update] = useMutation(UpdateBrandingDocument);
  const [draft, setDraft] = useState<Draft>({});
  const { shown, image, errors, setErrors } = useTried(saved, draft);
  const change = async (input: Draft, message: string, undo?: Draft) => {
    const { data, error } = await update({ input });
    const problems = formErrorsOf(error, data?.brandingUpdate?.userErrors);
    setErrors(problems);
    if (problems.length > 0) return;
    toast({
      message,
      ...(undo && { undo: () => void change(undo, t('brandBack')) }),
    });
    onSaved();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void change(draft, t('brandSaved'), draftOf(saved));
  };
  const set = (field: 'companyName' | 'productName' | 'accentColor') => ({
    value: draft[field] ?? saved[field] ?? '',
    onChange: (event: ChangeEvent<HTMLInputElement>) =>
      setDraft({ ...draft, [field]: event.target.value }),
  });
  const logo = draft.logo === undefined ? (saved.logo?.data ?? null) : draft.logo;
  return (
    <div className="brand-parts">
      <form className="stack" onSubmit={submit}>
        <Field label={t('companyName')} hint={t('companyHint')}>
          <input className="field" maxLength={100} {...set('companyName')} />
        </Field>
        <Field label={t('productName')} hint={t('productHint')}>
          <input className="field" maxLength={100} {...set('productName')} />
        </Field>
        <Field label={t('accentColor')} hint={t('colorHint')}>
          <span className="brand-color">
            <input className="field" maxLength={7} {...set('accentColor')} />
            <input
              type="color"
              aria-label={t('pickColor')}
              {...set('accentColor')}
              value={shown.accentColor.toLowerCase()}
            />
          </span>
        </Field>
        <Field label={t('logo')} hint={t('logoHint')}>
          <input
            type="file"
            accept="image/png,image/jpeg,image/webp"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void base64Of(file).then((image) => setDraft({ ...draft, logo: image }));
            }}
          />
        </Field>
        <FormErrors errors={errors} />
        <div className="admin-buttons">
          <button
            type="submit"
            className="button button-primary"
            disabled={fetching || errors.length > 0 || Object.keys(draft).length === 0}
          >
            {t('save')}
          </button>
          {logo === null ? null : (
            <button
              type="button"
              className="button"
              onClick={() => setDraft({ ...draft, logo: null })}
            >
              {t('removeLogo')}
            </button>
          )}
          {saved.isCustomized ? (
            <button
              type="button"
              className="button"
              disabled={fetching}
              onClick={() => void change(NOTHING, t('brandReset'), draftOf(saved))}
            >
              {t('resetBrand')}
            </button>
          ) : null}
        </div>
      </form>
      <BrandingPreview brand={shown} image={image} />
    </div>
  );
}

const NOTHING: Draft = { companyName: null, productName: null, accentColor: null, logo: null };
const PAUSE_MS = 300;

/** The API's preview of a draft, or its errors. Requested when the user pauses typing. */
function useTried(saved: Saved, draft: Draft) {
  const [, update] = useMutation(UpdateBrandingDocument);
  const [shown, setShown] = useState<BrandFragment>(saved);
  // The last image that the API accepted. A rejected file is not shown.
  const [image, setImage] = useState<string | null>(saved.logo?.data ?? null);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  useEffect(() => {
    if (Object.keys(draft).length === 0) return undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      void update({ input: { ...draft, dryRun: true } }).then(({ data, error }) => {
        if (isOver) return;
        setErrors(formErrorsOf(error, data?.brandingUpdate?.userErrors));
        if (!data?.brandingUpdate?.branding) return;
        setShown(data.brandingUpdate.branding);
        if (draft.logo !== undefined) setImage(draft.logo);
      });
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [draft, update]);
  return { shown, image, errors, setErrors };
}

function draftOf({ companyName, productName, accentColor, logo }: Saved): Draft {
  return { companyName, productName, accentColor, logo: logo?.data ?? null };
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
