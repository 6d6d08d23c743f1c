import { formText } from '../../design/form-text.ts';
import type { Attribution, Channel, ConsentInput, ConsentMethod } from '../../generated/graphql.ts';
import { ATTRIBUTION_NAMES, CHANNEL_NAMES } from './words.ts';

const METHODS: Readonly<Record<ConsentMethod, string>> = {
  EMAIL: 'By e-mail',
  FORM: 'By a form',
  SIGNED_DOCUMENT: 'By a signed document',
  SPOKEN: 'In a conversation',
  SURVEY: 'In a survey',
  OTHER: 'Otherwise',
};

/** What has to be on record of a consent. */
export function ConsentFields() {
  return (
    <>
      <fieldset className="consent-channels">
        <legend className="label">It may appear in</legend>
        {Object.entries(CHANNEL_NAMES).map(([channel, name]) => (
          <label key={channel}>
            <input type="checkbox" name="channels" value={channel} /> {name}
          </label>
        ))}
      </fieldset>
      <Choice name="attribution" label="Signed with" choices={ATTRIBUTION_NAMES} />
      <Choice name="method" label="How the consent was given" choices={METHODS} />
      <label className="field-row">
        <span>Where the proof is kept, such as a link or a file number</span>
        <input className="field" name="evidence" required maxLength={1000} />
      </label>
      <label className="field-row">
        <span>Version of the wording shown to the person</span>
        <input className="field" name="wordingVersion" required maxLength={200} />
      </label>
      <label className="field-row">
        <span>Expires on (empty: valid until withdrawn)</span>
        <input className="field" name="expiresOn" type="date" />
      </label>
    </>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  choices: Readonly<Record<string, string>>;
}

function Choice({ name, label, choices }: ChoiceProps) {
  return (
    <label className="field-row">
      <span>{label}</span>
      <select className="field" name={name} required>
        {Object.entries(choices).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
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
