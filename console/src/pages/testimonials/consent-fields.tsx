import { formText } from '../../design/forms/form-text.ts';
import type { Attribution, Channel, ConsentInput, ConsentMethod } from '../../generated/graphql.ts';
import { ATTRIBUTIONS, CHANNELS, METHODS } from './words.ts';
import { t } from './texts.ts';

/** What has to be on record of a consent. */
export function ConsentFields() {
  return (
    <>
      <fieldset className="consent-channels">
        <legend className="label">{t('channelsField')}</legend>
        {CHANNELS.map((channel) => (
          <label key={channel}>
            <input type="checkbox" name="channels" value={channel} /> {t(`channels.${channel}`)}
          </label>
        ))}
      </fieldset>
      <Choice
        name="attribution"
        label={t('attributionField')}
        choices={ATTRIBUTIONS}
        nameOf={(each) => t(`attributions.${each}`)}
      />
      <Choice
        name="method"
        label={t('methodField')}
        choices={METHODS}
        nameOf={(each) => t(`methods.${each}`)}
      />
      <label className="field-row">
        <span>{t('evidenceField')}</span>
        <input className="field" name="evidence" required maxLength={1000} />
      </label>
      <label className="field-row">
        <span>{t('wordingField')}</span>
        <input className="field" name="wordingVersion" required maxLength={200} />
      </label>
      <label className="field-row">
        <span>{t('expiresField')}</span>
        <input className="field" name="expiresOn" type="date" />
      </label>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  label: string;
  choices: readonly Value[];
  nameOf: (value: Value) => string;
}

function Choice<Value extends string>({ name, label, choices, nameOf }: ChoiceProps<Value>) {
  return (
    <label className="field-row">
      <span>{label}</span>
      <select className="field" name={name} required>
        {choices.map((value) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Reads what was entered. */
export function consentFrom(said: FormData): ConsentInput {
  const text = (name: string) => formText(said, name);
  const expiresOn = text('expiresOn');
  return {
    channels: said.getAll('channels') as Channel[],
    attribution: text('attribution') as Attribution,
    method: text('method') as ConsentMethod,
    evidence: text('evidence'),
    wordingVersion: text('wordingVersion'),
    ...(expiresOn !== '' && { expiresAt: `${expiresOn}T23:59:59Z` }),
  };
}
