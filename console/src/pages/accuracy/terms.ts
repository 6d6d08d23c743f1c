import { t } from './texts.ts';

const TERMS = [
  'auc',
  'interval',
  'precision',
  'recall',
  'lift',
  'brier',
  'skill',
  'logLoss',
] as const;

/** A statistical term on this page with its plain meaning. */
export function termOf(name: (typeof TERMS)[number]) {
  return { term: t(`terms.${name}`), means: t(`terms.${name}Means`) };
}

/** All terms in the order in which they are explained. */
export function allTerms() {
  return TERMS.map(termOf);
}
