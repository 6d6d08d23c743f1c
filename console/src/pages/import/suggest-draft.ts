export { cellsOf, tellingCells, type Sample } from '../../../../intake/draft/sample.ts';
export { answerColumnsOf } from '../../../../intake/draft/scales.ts';
export { suggestDraft, withMeanings } from '../../../../intake/draft/suggest-draft.ts';
