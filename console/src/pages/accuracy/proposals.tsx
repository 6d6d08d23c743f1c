import { useState } from 'react';
import { useMutation } from 'urql';
import { type Complaint, Complaints, complaintsOf } from '../../design/complaints.tsx';
import { useToast } from '../../design/toast.tsx';
import { counted, dayName, oneDecimal } from '../../format/format.ts';
import {
  type AccuracyQuery,
  ApplyCalibrationDocument,
  type CalibrationStatus,
  type ProposalFragment,
  ProposeCalibrationDocument,
} from '../../generated/graphql.ts';
import { useHasRole, useSurroundings } from '../../shell/surroundings.ts';

/** As the server has it: a calibration holds for 180 days. */
const EXPIRES_AFTER_MS = 180 * 86_400_000;

type Scoring = NonNullable<AccuracyQuery['job']>['scoring'];

interface ProposalsProps {
  scoring: Scoring;
  status: CalibrationStatus;
  proposals: readonly ProposalFragment[];
  onChange: () => void;
}

/** Whether the score is an index or a probability, and what would make it one. */
export function Proposals({ scoring, status, proposals, onChange }: ProposalsProps) {
  const { job } = useSurroundings();
  const isAdmin = useHasRole();
  const toast = useToast();
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const [proposing, propose] = useMutation(ProposeCalibrationDocument);
  const [applying, apply] = useMutation(ApplyCalibrationDocument);
  const current = proposals.filter(({ againstVersion }) => againstVersion === scoring.version);
  const latest = ['SCALE', 'STEPS'].flatMap(
    (kind) => current.find((one) => one.kind === kind) ?? [],
  );
  const tell = (problems: readonly Complaint[], done: string) => {
    setComplaints(problems);
    if (problems.length === 0) toast({ message: done });
    onChange();
  };
  const onApply = async (proposalId: string) => {
    const { data, error } = await apply({ input: { job: { key: job }, proposalId } });
    const problems = complaintsOf(error, data?.calibrationApply?.userErrors);
    tell(problems, 'Applied. Accounts are assessed again.');
  };
  const onPropose = async () => {
    const { data, error } = await propose({ input: { job: { key: job } } });
    tell(complaintsOf(error, data?.calibrationPropose?.userErrors), 'Proposals are ready.');
  };
  return (
    <section className="card stack calibration">
      <h2>Calibration</h2>
      <p className="muted">{stateOf(scoring)}</p>
      {dueFor(scoring, status)}
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
      <Complaints complaints={complaints} />
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

/** Why the calibration in force no longer holds; null while it does. */
function dueFor({ calibration }: Scoring, status: CalibrationStatus) {
  if (!calibration || status !== 'RECALIBRATE') return null;
  const isOld = Date.now() - Date.parse(calibration.appliedAt) > EXPIRES_AFTER_MS;
  const why = isOld
    ? 'it is older than 180 days'
    : 'more or fewer accounts have left since than it said';
  return (
    <p className="notice">
      <strong>Calibrate again:</strong> {why}.
    </p>
  );
}

function changesOf(scoring: Scoring, proposal: ProposalFragment): string {
  const { intercept, slope, highFrom, mediumFrom, bandChanges } = proposal;
  if (intercept == null || slope == null || highFrom == null || mediumFrom == null) return '';
  const scale = `Intercept ${oneDecimal(scoring.intercept)} → ${oneDecimal(intercept)}, slope ${oneDecimal(scoring.slope)} → ${oneDecimal(slope)}`;
  const bands = `high from ${oneDecimal(scoring.highFrom)} → ${oneDecimal(highFrom)}, medium from ${oneDecimal(scoring.mediumFrom)} → ${oneDecimal(mediumFrom)}`;
  const moved = bandChanges.reduce((sum, { accounts }) => sum + accounts, 0);
  return `${scale}, ${bands}. ${counted(moved, 'account')} would change band.`;
}
