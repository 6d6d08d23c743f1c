/**
 * The copies reserved for the survey, by those of the API: whoever wears out the pages, which anybody
 * may ask for, leaves the API its share.
 */
export function surveyShare(reservedConcurrency: number): number {
  return Math.ceil(reservedConcurrency / 4);
}
