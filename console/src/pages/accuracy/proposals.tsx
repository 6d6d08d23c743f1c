import { useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { dayName, percent, wholeNumber } from '../../format/format.ts';
import {
  type AccuracyQuery,
  ApplyCalibrationDocument,
  type CalibrationStatus,
  type ProposalFragment,
  ProposeCalibrationDocument,
} from '../../generated/graphql.ts';
import { useHasRole, useAppContext } from '../../shell/app-context.ts';
import { type ChosenBands, ProposalCard } from './proposal-card.tsx';
import { t } from './texts.ts';

/** Same as on the server: a calibration is valid for 180 days. */
const EXPIRES_AFTER_MS = 180 * 86_400_000;

type Job = NonNullable<AccuracyQuery['job']>;
type Scoring = Job['scoring'];

interface ProposalsProps {
  /** The job with its current scoring. */
  scored: Job;
  status: CalibrationStatus;
  proposals: readonly ProposalFragment[];
  onChange: () => void;
}

/** Whether the score is an index or a probability, and how to calibrate it. */
export function Proposals({ scored, status, proposals, onChange }: ProposalsProps) {
  const { job } = useAppContext();
  const { scoring } = scored;
  const isAdmin = useHasRole();
  const toast = useToast();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [proposing, propose] = useMutation(ProposeCalibrationDocument);
  const [applying, apply] = useMutation(ApplyCalibrationDocument);
  // Shows new proposals at once. The page's own query includes them a moment later.
  const made = proposing.data?.calibrationPropose?.proposals ?? [];
  const latest = latestFor(scoring, [...made, ...proposals]);
  const tell = (problems: readonly FormError[], done: string) => {
    setErrors(problems);
    if (problems.length === 0) toast({ message: done });
    onChange();
  };
  const onApply = async (proposalId: string, bands: ChosenBands) => {
    const { data, error } = await apply({ input: { job: { key: job }, proposalId, ...bands } });
    const problems = formErrorsOf(error, data?.calibrationApply?.userErrors);
    tell(problems, t('proposals.applied'));
  };
  const onPropose = async () => {
    const { data, error } = await propose({ input: { job: { key: job } } });
    tell(formErrorsOf(error, data?.calibrationPropose?.userErrors), t('proposals.proposed'));
  };
  return (
    <section className="card stack calibration" aria-labelledby="calibration">
      <h2 id="calibration">{t('proposals.title')}</h2>
      <p className="muted">{stateOf(scoring)}</p>
      {dueFor(scoring, status)}
      {latest.length === 0 ? null : (
        <div className="accuracy-grid">
          {latest.map((proposal) => (
            <ProposalCard
              key={proposal.id}
              job={scored}
              proposal={proposal}
              mayApply={isAdmin}
              isApplying={applying.fetching}
              onApply={(bands) => void onApply(proposal.id, bands)}
            />
          ))}
        </div>
      )}
      <FormErrors errors={errors} />
      {isAdmin ? (
        <button
          type="button"
          className="button no-print"
          disabled={proposing.fetching}
          onClick={() => void onPropose()}
        >
          {proposing.fetching ? t('proposals.proposing') : t('proposals.propose')}
        </button>
      ) : null}
    </section>
  );
}

/** The newest proposal of each kind for the current settings. */
function latestFor({ version }: Scoring, proposals: readonly ProposalFragment[]) {
  const current = proposals
    .filter(({ againstVersion }) => againstVersion === version)
    .toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  return ['SCALE', 'STEPS'].flatMap((kind) => current.find((one) => one.kind === kind) ?? []);
}

function stateOf({ calibration, version }: Scoring): string {
  if (!calibration) {
    return t('proposals.index', { percent: percent(40), version: wholeNumber(version) });
  }
  return t('proposals.probability', {
    since: dayName(calibration.appliedAt),
    cases: calibration.cases,
    churned: wholeNumber(calibration.churned),
    version: wholeNumber(version),
  });
}

/** Why the current calibration is no longer valid. Null if it still is. */
function dueFor({ calibration }: Scoring, status: CalibrationStatus) {
  if (!calibration || status !== 'RECALIBRATE') return null;
  const isOld = Date.now() - Date.parse(calibration.appliedAt) > EXPIRES_AFTER_MS;

  return (
    <p className="notice">
      {t.rich(isOld ? 'proposals.tooOld' : 'proposals.offRate', {
        b: (text) => <strong>{text}</strong>,
      })}
    </p>
  );
}
