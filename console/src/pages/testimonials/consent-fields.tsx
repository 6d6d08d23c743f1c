import type { FormDraft } from '../../design/forms/form-draft.ts';
import { formText } from '../../design/forms/form-text.ts';
import type { Attribution, Channel, ConsentInput, ConsentMethod } from '../../generated/graphql.ts';
import { ATTRIBUTIONS, CHANNELS, METHODS } from './words.ts';
import { t } from './texts.ts';

/** Fields of the consent record. */
export function ConsentFields({ draft }: { draft: FormDraft }) {
  return (
    <>
      <fieldset className="consent-channels">
        <legend className="label">{t('channelsField')}</legend>
        {CHANNELS.map((channel) => (
          <label key={channel}>
            <input
              type="checkbox"
              name={channelField(channel)}
              defaultChecked={draft.isOn(channelField(channel), false)}
            />{' '}
            {t(`channels.${channel}`)}
          </label>
        ))}
      </fieldset>
      <Choice
        name="attribution"
        draft={draft}
        label={t('attributionField')}
        choices={ATTRIBUTIONS}
        nameOf={(each) => t(`attributions.${each}`)}
      />
      <Choice
        name="method"
        draft={draft}
        label={t('methodField')}
        choices={METHODS}
        nameOf={(each) => t(`methods.${each}`)}
      />
      <label className="field-row">
        <span>{t('evidenceField')}</span>
        <input
          className="field"
          name="evidence"
          required
          maxLength={1000}
          defaultValue={draft.text('evidence', '')}
        />
      </label>
      <label className="field-row">
        <span>{t('wordingField')}</span>
        <input
          className="field"
          name="wordingVersion"
          required
          maxLength={200}
          defaultValue={draft.text('wordingVersion', '')}
        />
      </label>
      <label className="field-row">
        <span>{t('expiresField')}</span>
        <input
          className="field"
          name="expiresOn"
          type="date"
          defaultValue={draft.text('expiresOn', '')}
        />
      </label>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  draft: FormDraft;
  label: string;
  choices: readonly Value[];
  nameOf: (value: Value) => string;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, draft, label, choices, nameOf } = props;
  return (
    <label className="field-row">
      <span>{label}</span>
      <select
        className="field"
        name={name}
        required
        defaultValue={draft.text(name, choices[0] ?? '')}
      >
        {choices.map((value) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A separate field name for each channel, since a draft stores one value per name. */
function channelField(channel: Channel): string {
  return `channel.${channel}`;
}

/** Reads the consent from the form. */
export function consentFrom(said: FormData): ConsentInput {
  const text = (name: string) => formText(said, name);
  const expiresOn = text('expiresOn');
  return {
    channels: CHANNELS.filter((channel) => said.has(channelField(channel))),
    attribution: text('attribution') as Attribution,
    method: text('method') as ConsentMethod,
    evidence: text('evidence'),
    wordingVersion: text('wordingVersion'),
    ...(expiresOn !== '' && { expiresAt: `${expiresOn}T23:59:59Z` }),
  };
}
