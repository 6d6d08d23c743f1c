import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { formErrorsOf } from '../../design/forms/form-errors.tsx';
import { AssignmentMailsDocument, UpdateViewerDocument } from '../../generated/graphql.ts';
import { language } from '../../texts/language.ts';
import { t } from '../texts.ts';
import { Choice } from './choice.tsx';
import { mailLanguage } from './mail-language.ts';

const CHOICES = ['on', 'off'] as const;

/**
 * Whether the user gets an e-mail when something is assigned to them. Shows nothing if e-mail is not set up.
 */
export function AssignmentMails({ isShown }: { isShown: boolean }) {
  const [{ data }, ask] = useQuery({ query: AssignmentMailsDocument, pause: !isShown });
  const [, update] = useMutation(UpdateViewerDocument);
  const [said, setSaid] = useState('');
  const isOn = data?.viewer?.assignmentMails ?? null;
  if (isOn === null) return null;
  const choose = async (assignmentMails: boolean) => {
    const answer = await update({ input: { assignmentMails, language: mailLanguage(language) } });
    const [problem] = formErrorsOf(answer.error, answer.data?.viewerUpdate?.userErrors);
    setSaid(problem?.message ?? t('assignmentMailsSaved'));
    ask({ requestPolicy: 'network-only' });
  };
  return (
    <>
      <Choice
        label={t('assignmentMails')}
        values={CHOICES}
        nameOf={(each) => t(`assignmentMailChoices.${each}`)}
        value={isOn ? 'on' : 'off'}
        onChoose={(chosen) => void choose(chosen === 'on')}
      />
      <div role="status" className="label">
        {said}
      </div>
    </>
  );
}
