import type { PreviewCampaignQuery, SurveyLanguage } from '../../generated/graphql.ts';
import { LANGUAGES } from './languages.ts';
import { t } from './texts.ts';

interface PreviewPartProps {
  preview: NonNullable<PreviewCampaignQuery['surveyCampaignPreview']>;
  count: number;
  /** The language of the message. */
  language: SurveyLanguage;
  /** Ids of the people whom the user excluded. */
  leftOut: ReadonlySet<string>;
  onLeaveOut: (people: ReadonlySet<string>) => void;
}

/** Shows recipients, skipped people with the reasons, and the message in a sandboxed frame. */
export function PreviewPart(props: PreviewPartProps) {
  const { preview, count, language, leftOut, onLeaveOut } = props;
  const { chosen, people, message } = preview;
  // People can be excluded only if all recipients are listed. Otherwise excluding some would also drop the
  // unlisted ones.
  const isListed = chosen.filter(({ skipped }) => skipped == null).length === people;
  const asked = chosen.filter(({ skipped, respondent: { id } }) => !skipped && !leftOut.has(id));
  const others = LANGUAGES.filter((each) => each !== language).flatMap((each) => {
    const people = asked.filter(({ respondent }) => respondent.language === each).length;
    return people === 0 ? [] : [{ each, people }];
  });
  const toggle = (id: string) => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    onLeaveOut(next);
  };
  return (
    <>
      <fieldset className="people">
        <legend>{t('gets', { count })}</legend>
        {chosen.map(({ respondent, account, skipped }) => (
          <label key={respondent.id}>
            <input
              type="checkbox"
              checked={skipped == null && !leftOut.has(respondent.id)}
              disabled={skipped != null || !isListed}
              onChange={() => toggle(respondent.id)}
            />{' '}
            {respondent.name ?? respondent.externalId}{' '}
            <span className="label">
              {account.name}
              {skipped == null ? '' : ` · ${t(`reasons.${skipped}`)}`}
            </span>
          </label>
        ))}
      </fieldset>
      {others.length === 0 ? null : (
        <div role="status">
          {others.map(({ each, people: some }) => (
            <p key={each}>
              {t(isListed ? 'otherLanguage' : 'otherLanguageAtLeast', {
                some,
                count,
                language: t(`languages.${each}`),
              })}
            </p>
          ))}
          <p className="label">{t('oneLanguage', { language: t(`languages.${language}`) })}</p>
        </div>
      )}
      {message ? (
        <>
          <p>
            <strong>{message.subject}</strong>
          </p>
          <iframe title={t('message')} sandbox="" srcDoc={message.html} className="message-frame" />
        </>
      ) : null}
    </>
  );
}
