import { useState } from 'react';
import { useMutation } from 'urql';
import { useToast } from '../../design/toast.tsx';
import { counted, dayName } from '../../format/format.ts';
import {
  type AccuracyQuery,
  ApplyCalibrationDocument,
  type ProposalFragment,
  ProposeCalibrationDocument,
} from '../../generated/graphql.ts';
import { useHasRole, useSurroundings } from '../../shell/surroundings.ts';

type Scoring = NonNullable<AccuracyQuery['job']>['scoring'];

interface ProposalsProps {
  scoring: Scoring;
  proposals: readonly ProposalFragment[];
  onChange: () => void;
}

/** Whether the score is an index or a probability, and what would make it one. */
export function Proposals({ scoring, proposals, onChange }: ProposalsProps) {
  const { job } = useSurroundings();
  const isAdmin = useHasRole();
  const toast = useToast();
  const [problem, setProblem] = useState<string | null>(null);
  const [proposing, propose] = useMutation(ProposeCalibrationDocument);
  const [applying, apply] = useMutation(ApplyCalibrationDocument);
  const current = proposals.filter(({ againstVersion }) => againstVersion === scoring.version);
  const latest = ['SCALE', 'STEPS'].flatMap(
    (kind) => current.find((one) => one.kind === kind) ?? [],
  );
  const tell = (errors: readonly { message: string }[] | undefined, done: string) => {
    setProblem(errors?.[0]?.message ?? null);
    if (errors?.length === 0) toast({ message: done });
    onChange();
  };
  const onApply = async (proposalId: string) => {
    const { data } = await apply({ input: { job: { key: job }, proposalId } });
    tell(data?.calibrationApply?.userErrors, 'Applied. Accounts are assessed again.');
  };
  const onPropose = async () => {
    const { data } = await propose({ input: { job: { key: job } } });
    tell(data?.calibrationPropose?.userErrors, 'Proposals are ready.');
  };
  return (
    <section className="card stack calibration">
      <h2>Calibration</h2>
      <p className="muted">{stateOf(scoring)}</p>
      {latest.map((proposal) => (
        <div key={proposal.id} className="proposal">
          <p>
            <strong>{proposal.kind === 'SCALE' ? 'Scale' : 'Steps'}</strong>: {proposal.sentence}
          </p>
          <p className="label">{changesOf(scoring, proposal)}</p>
          {isAdmin && (proposal.advice === 'RECOMMENDED' || proposal.advice === 'POSSIBLE') ? (
            <button
              type="button"
              className="button no-print"
              disabled={applying.fetching}
              onClick={() => void onApply(proposal.id)}
            >
              Apply
            </button>
          ) : null}
        </div>
      ))}
      {problem === null ? null : <p role="alert">{problem}</p>}
      {isAdmin ? (
        <button
          type="button"
          className="button no-print"
          disabled={proposing.fetching}
          onClick={() => void onPropose()}
        >
          Propose a calibration
        </button>
      ) : null}
    </section>
  );
}

function stateOf({ calibration, version }: Scoring): string {
  if (!calibration) {
    return `Settings version ${version}. The score is an index: 40 does not mean that 40 % leave. A calibration reads it as a probability.`;
  }
  return `Settings version ${version}. The score is a probability of churn since ${dayName(calibration.appliedAt)}, learned from ${counted(calibration.cases, 'outcome')}, ${calibration.churned} of which left.`;
}

const ONE = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

function changesOf(scoring: Scoring, proposal: ProposalFragment): string {
  const { intercept, slope, highFrom, mediumFrom, bandChanges } = proposal;
  if (intercept == null || slope == null || highFrom == null || mediumFrom == null) return '';
  const scale = `Intercept ${ONE.format(scoring.intercept)} → ${ONE.format(intercept)}, slope ${ONE.format(scoring.slope)} → ${ONE.format(slope)}`;
  const bands = `high from ${ONE.format(scoring.highFrom)} → ${ONE.format(highFrom)}, medium from ${ONE.format(scoring.mediumFrom)} → ${ONE.format(mediumFrom)}`;
  const moved = bandChanges.reduce((sum, { accounts }) => sum + accounts, 0);
  return `${scale}, ${bands}. ${counted(moved, 'account')} would change band.`;
}
