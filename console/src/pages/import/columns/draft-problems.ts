export * from '../../../../../intake/draft/draft-problems.ts';
