import { useState } from 'react';
import { NumberField } from '../../design/number-field.tsx';
import { oneDecimal, percent } from '../../format/format.ts';
import type { AccuracyQuery, ProposalFragment } from '../../generated/graphql.ts';
import { bandMovesSentence, changedRows, importanceRows, type Row } from './proposal-words.ts';
import { TERMS } from './terms.ts';

type Job = NonNullable<AccuracyQuery['job']>;

/** The scores from which bands begin. */
export interface ChosenBands {
  highFrom: number;
  mediumFrom: number;
}

interface ProposalCardProps {
  job: Job;
  proposal: ProposalFragment;
  mayApply: boolean;
  isApplying: boolean;
  onApply: (bands: ChosenBands) => void;
}

const NAMES = {
  SCALE: 'Read the score as a probability',
  STEPS: 'Also weigh the steps by what predicts churn',
} as const;

/** What a calibration would change, old beside new, with the bands that go with it. */
export function ProposalCard(props: ProposalCardProps) {
  const { job, proposal, mayApply, isApplying, onApply } = props;
  const { kind, sentence, highFrom, mediumFrom, baseRate, advice } = proposal;
  const [chosen, setChosen] = useState<Partial<ChosenBands>>({});
  const isThere = highFrom != null && mediumFrom != null && baseRate != null;
  const bands = isThere ? { highFrom, mediumFrom, ...chosen } : null;
  const isOpen = advice === 'RECOMMENDED' || advice === 'POSSIBLE';
  const isPossible = bands !== null && bands.mediumFrom < bands.highFrom && bands.highFrom <= 100;
  return (
    <div className="proposal">
      <h3>{NAMES[kind]}</h3>
      <p>{sentence}</p>
      {bands ? <SideBySide job={job} proposal={proposal} bands={bands} /> : null}
      {mayApply && isOpen && bands && isThere ? (
        <div className="proposal-apply no-print">
          <p className="label">
            {percent(100 * baseRate)} of accounts left. Bands begin at so many times that share:
          </p>
          {(['highFrom', 'mediumFrom'] as const).map((name) => (
            <NumberField
              key={name}
              label={name === 'highFrom' ? 'High from' : 'Medium from'}
              hint={`times ${percent(100 * baseRate)} is ${oneDecimal(bands[name])}`}
              value={Math.round((bands[name] / (100 * baseRate)) * 100) / 100}
              min={0.1}
              max={5}
              step={0.05}
              onChange={(times) => setChosen({ ...chosen, [name]: 100 * baseRate * times })}
            />
          ))}
          <button
            type="button"
            className="button button-primary"
            disabled={isApplying || !isPossible}
            onClick={() => onApply(bands)}
          >
            Apply
          </button>
        </div>
      ) : null}
    </div>
  );
}

interface SideBySideProps extends Pick<ProposalCardProps, 'job' | 'proposal'> {
  bands: ChosenBands;
}

function SideBySide({ job, proposal, bands }: SideBySideProps) {
  const { gain, gainStandardError, kind } = proposal;
  const weights = importanceRows(job, proposal);
  return (
    <>
      <OldAndNew
        name={NAMES[kind]}
        head="Setting"
        rows={changedRows(job, { ...proposal, ...bands })}
      />
      {weights.length === 0 ? null : (
        <details>
          <summary>How each step would weigh</summary>
          <OldAndNew name="How each step would weigh" head="Step" rows={weights} />
        </details>
      )}
      <p className="label">{bandMovesSentence(proposal)}</p>
      {gain == null ? null : (
        <p className="label">
          On outcomes that it was not learned from, it spares{' '}
          <abbr title={TERMS.logLoss.means}>log loss</abbr> of {gain.toFixed(4)}
          {gainStandardError == null ? '' : ` ± ${gainStandardError.toFixed(4)}`} for each outcome:
          the more, the better the forecast.
        </p>
      )}
    </>
  );
}

function OldAndNew({ name, head, rows }: { name: string; head: string; rows: readonly Row[] }) {
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={name}>
      <table className="table table-dense">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">Now</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([setting, now, then]) => (
            <tr key={setting}>
              <th scope="row">{setting}</th>
              <td>{now}</td>
              <td>{then}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
