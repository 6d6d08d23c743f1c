import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { Dialog } from '../../design/messages/dialog.tsx';

import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { MakeLinksDocument, type SurveyLinkRowFragment } from '../../generated/graphql.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { Links, type MadeLink } from './links-dialog.tsx';
import { termsLike } from './link-sentences.ts';
import { t } from './texts.ts';

interface SameLinkDialogProps {
  link: SurveyLinkRowFragment;
  /** Number of steps that the job currently asks about. */
  activeSteps: number;
  onClose: () => void;
}

/** Shows the URL of an open link, to remind a contact, or of a new link if it has expired. */
export function SameLinkDialog({ link, activeSteps, onClose }: SameLinkDialogProps) {
  const { job } = useAppContext();
  const [, make] = useMutation(MakeLinksDocument);
  const [made, setMade] = useState<readonly MadeLink[]>([]);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  useEffect(() => {
    const { account, respondent } = link;
    if (!account || !respondent) return;
    let isOpen = true;
    const person = {
      account: { externalId: account.externalId },
      respondentExternalId: respondent.externalId,
    };
    const terms = termsLike(link, activeSteps);
    // Idempotent: the same input returns the same link, so it is safe to call on each opening.
    void make({ input: { job: { key: job }, respondents: [person], ...terms } }).then(
      ({ data, error }) => {
        if (!isOpen) return;
        const payload = data?.surveyLinksCreate;
        const [result] = payload?.results ?? [];
        setErrors(formErrorsOf(error, payload?.userErrors.concat(result?.userErrors ?? [])));
        const name = respondent.name ?? respondent.externalId;
        if (result?.url != null) setMade([{ name, url: result.url }]);
      },
    );
    return () => {
      isOpen = false;
    };
  }, [link, activeSteps, job, make]);
  const title = link.state === 'EXPIRED' ? 'anotherLink' : 'theLink';
  return (
    <Dialog title={t(title, { account: link.account?.name ?? '' })} onClose={onClose}>
      {made.length > 0 ? <Links links={made} /> : null}
      {made.length === 0 && errors.length === 0 ? (
        <Skeleton what={t('linkWhat')} shapes={['form']} rows={1} />
      ) : null}
      <FormErrors errors={errors} />
    </Dialog>
  );
}
