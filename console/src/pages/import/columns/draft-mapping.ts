export * from '../../../../../intake/draft/draft-mapping.ts';
