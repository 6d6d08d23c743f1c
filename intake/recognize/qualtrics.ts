import { TRUE_WORDS, type Tool } from './tool.ts';

/** Qualtrics: three header rows. Numbers may be recode values rather than positions on the scale. */
export const qualtrics: Tool = {
  key: 'qualtrics',
  name: 'Qualtrics',
  kind: 'responses',
  has: [
    ['response id'],
    ['ipaddress', 'ip address', 'recorded date', 'start date'],
    ['finished', 'progress', 'status'],
  ],
  fields: {
    respondent: ['recipient email', 'external reference', 'external data reference', 'response id'],
    submittedAt: ['recorded date', 'end date'],
    email: ['recipient email'],
    firstName: ['recipient first name'],
    lastName: ['recipient last name'],
  },
  metadata:
    /^(start date|end date|status|ip address|progress|duration\b.*|finished|recorded date|response id|response set|recipient .*|external .*|location .*|distribution channel|user language|q .* topics)$/,
  responseIds: ['response id'],
  // If recode values are exported, the status is a number. These are previews, tests and spam.
  except: {
    column: 'status',
    is: [
      ...['survey preview', 'survey test', 'spam', 'survey preview spam', 'imported spam'],
      ...['offline survey preview', 'ex spam', '1', '2', '8', '9', '12', '17', '40'],
    ],
  },
  only: { columns: ['finished'], is: TRUE_WORDS },
};
