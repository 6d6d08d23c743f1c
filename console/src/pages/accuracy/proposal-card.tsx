import { useState } from 'react';
import { NumberField } from '../../design/forms/number-field.tsx';
import { PlainTable } from '../../design/tables/plain-table.tsx';
import { fourDecimals, oneDecimal, percent } from '../../format/format.ts';
import type { AccuracyQuery, ProposalFragment } from '../../generated/graphql.ts';
import { bandMovesSentence, changedRows, importanceRows, type Row } from './proposal-words.ts';
import { termOf } from './terms.ts';
import { t } from './texts.ts';

type Job = NonNullable<AccuracyQuery['job']>;

/** The scores at which the bands begin. */
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

/** The changes of a proposed calibration, before and after, with the matching bands. */
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
      <h3>{t(`proposals.kinds.${kind}`)}</h3>
      <p>{sentence}</p>
      {bands ? <SideBySide job={job} proposal={proposal} bands={bands} /> : null}
      {mayApply && isOpen && bands && isThere ? (
        <div className="proposal-apply no-print">
          <p className="label">{t('proposals.baseRate', { percent: percent(100 * baseRate) })}</p>
          {(['highFrom', 'mediumFrom'] as const).map((name) => (
            <NumberField
              key={name}
              label={t(`proposals.${name}`)}
              hint={t('proposals.times', {
                percent: percent(100 * baseRate),
                score: oneDecimal(bands[name]),
              })}
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
            {t('proposals.apply')}
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
        name={t(`proposals.kinds.${kind}`)}
        head={t('proposals.setting')}
        rows={changedRows(job, { ...proposal, ...bands })}
      />
      {weights.length === 0 ? null : (
        <details>
          <summary>{t('proposals.weights')}</summary>
          <OldAndNew name={t('proposals.weights')} head={t('proposals.step')} rows={weights} />
        </details>
      )}
      <p className="label">{bandMovesSentence(proposal)}</p>
      {gain == null ? null : (
        <p className="label">
          {t.rich('proposals.gain', {
            gain:
              gainStandardError == null
                ? fourDecimals(gain)
                : `${fourDecimals(gain)} ± ${fourDecimals(gainStandardError)}`,
            term: (text) => <abbr title={termOf('logLoss').means}>{text}</abbr>,
          })}
        </p>
      )}
    </>
  );
}

function OldAndNew({ name, head, rows }: { name: string; head: string; rows: readonly Row[] }) {
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={name}>
      <PlainTable
        className="table-dense"
        columns={[
          { id: 'setting', name: head, isHead: true, show: ([setting]) => setting },
          { id: 'now', name: t('proposals.now'), show: ([, now]) => now },
          { id: 'then', name: t('proposals.then'), show: ([, , then]) => then },
        ]}
        rows={rows}
        keyOf={([setting]) => setting}
      />
    </div>
  );
}
