export { tellingCells, type Sample } from '../../../../../intake/draft/sample.ts';
export { suggestDraft, withMeanings } from '../../../../../intake/draft/suggest-draft.ts';
