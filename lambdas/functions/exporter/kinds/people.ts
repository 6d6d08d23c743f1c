import { namesOf } from '../../../domain/kernel/field.ts';
import { PERSON_FIELDS } from '../../../domain/people/person-fields.ts';
import { column, fieldsOf, listAt } from '../cells.ts';
import type { ExportRequest, ExportSpec } from './export-spec.ts';

const FIELDS = namesOf(PERSON_FIELDS);

/** All contacts, account by account, with headings that the contact import reads. */
export const RESPONDENTS: ExportSpec = {
  list: { field: 'accounts' },
  first: 20,
  selection: 'externalId',
  within: {
    field: 'respondents',
    first: 100,
    selection: `externalId ${FIELDS.join(' ')}`,
    // The API orders contacts by random id; external ids give the same order in every store.
    sortBy: 'externalId',
  },
  columns: [
    column('account', 'account.externalId'),
    column('externalId'),
    ...FIELDS.map((field) => column(field)),
  ],
};

/** Respondent columns, included only if names were requested. */
export const RESPONDENT_NAMES = [
  column('respondent', 'respondent.externalId'),
  column('respondentName', 'respondent.name'),
  column('respondentEmail', 'respondent.email'),
];

/** Fields to select from a respondent. */
export function respondentSelection({ withNames }: ExportRequest): string {
  return `respondent { id role ${withNames ? 'externalId name email' : ''} }`;
}

/** One row per stored answer, account by account, including answers of retracted submissions. */
export function answersSpec(request: ExportRequest): ExportSpec {
  return {
    list: { field: 'accounts' },
    first: 20,
    selection: 'externalId name',
    within: {
      field: 'submissions',
      ...(request.jobKey === null ? {} : { args: 'filter: { jobKeys: [$job] }' }),
      first: 50,
      selection: `id submittedAt createdAt source importBatch isByLink retractedAt job { key }
        ${respondentSelection(request)}
        answers { step { key statement } effort reason explanation alternative }`,
    },
    rows: (entry) => listAt(entry, 'answers').map((answer) => ({ ...fieldsOf(entry), answer })),
    columns: [
      column('account', 'account.externalId'),
      column('accountName', 'account.name'),
      column('submission', 'id'),
      column('job', 'job.key'),
      column('respondentId', 'respondent.id'),
      ...(request.withNames ? RESPONDENT_NAMES : []),
      column('role', 'respondent.role'),
      column('step', 'answer.step.key'),
      column('stepStatement', 'answer.step.statement'),
      column('effort', 'answer.effort'),
      column('reason', 'answer.reason'),
      column('explanation', 'answer.explanation'),
      column('alternative', 'answer.alternative'),
      column('submittedAt'),
      column('createdAt'),
      column('source'),
      column('importBatch'),
      column('isByLink'),
      column('retractedAt'),
    ],
  };
}
