/** Snoozes were once called acknowledgements. Stored items keep those names so that they stay readable. */
export const STORED_SNOOZE = {
  type: 'Acknowledgement',
  key: 'ACKNOWLEDGED',
  inAssessment: 'acknowledgement',
  inEntry: 'aside',
} as const;
