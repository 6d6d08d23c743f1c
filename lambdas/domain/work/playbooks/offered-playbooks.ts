import { type Job, stepOf } from '../../jobs/job.ts';
import { type Assessment, isCounted } from '../../scoring/assessment.ts';
import { isOfStep, type Playbook } from './playbook.ts';

/** A playbook that applies to an account, and the step it addresses. */
export interface OfferedPlaybook {
  playbook: Playbook;
  stepKey: string | null;
}

type Risk = Pick<
  Assessment,
  'account' | 'isChurned' | 'bandReasons' | 'drivers' | 'competitors' | 'trend'
>;

/**
 * Returns the playbooks whose reason applies to an account's risk. Those for the whole account come first,
 * then by the share of their step. Empty for a churned or archived account.
 */
export function offeredPlaybooks(
  playbooks: readonly Playbook[],
  risk: Risk,
  job: Pick<Job, 'steps'>,
): readonly OfferedPlaybook[] {
  if (!isCounted(risk)) return [];
  const places = new Map(risk.drivers.map(({ stepKey }, place) => [stepKey, place]));
  const placeOf = ({ stepKey }: OfferedPlaybook) =>
    stepKey === null ? -1 : (places.get(stepKey) ?? places.size);
  return playbooks
    .flatMap((playbook) => offered(playbook, risk, job))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.playbook.key < b.playbook.key ? -1 : 1));
}

function offered(playbook: Playbook, risk: Risk, job: Pick<Job, 'steps'>): OfferedPlaybook[] {
  if (!isOfStep(playbook.reason)) {
    return isOfAccount(playbook, risk) ? [{ playbook, stepKey: null }] : [];
  }
  const steps = stepsOf(playbook, risk, job);
  const wanted = playbook.stepKey;
  const stepKey = wanted === null ? steps[0] : steps.find((key) => key === wanted);
  return stepKey === undefined ? [] : [{ playbook, stepKey }];
}

/** Returns the steps to which the reason applies, by share, descending. */
function stepsOf({ reason }: Playbook, risk: Risk, job: Pick<Job, 'steps'>): readonly string[] {
  const difficult = risk.drivers
    .filter(({ state }) => state === 'DIFFICULT')
    .map(({ stepKey }) => stepKey);
  if (reason === 'COMPETITOR_BETTER') {
    return difficult.filter((key) => risk.competitors.some(({ stepKey }) => stepKey === key));
  }
  if (reason === 'TABLE_STAKES') {
    return difficult.filter((key) => stepOf(job, key)?.isTableStakes);
  }
  return difficult;
}

function isOfAccount({ reason }: Playbook, { bandReasons, trend }: Risk): boolean {
  switch (reason) {
    case 'WORSENING':
      return trend.direction === 'WORSENING';
    case 'BUYER_STRUGGLES':
      return bandReasons.includes('BUYER_STRUGGLES');
    default:
      return bandReasons.includes('NO_ANSWERS') || bandReasons.includes('TOO_FEW_STEPS');
  }
}
