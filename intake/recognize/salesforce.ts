import type { Tool } from './tool.ts';

/**
 * Salesforce reports: the user chose the columns, owners are given by name, and totals and small print follow
 * the data.
 */
export const salesforceAccounts: Tool = {
  key: 'salesforce-accounts',
  name: 'Salesforce accounts',
  kind: 'accounts',
  has: [
    ['account name'],
    ['account owner', 'account id', 'billing city', 'last activity', 'type', 'rating'],
  ],
  fields: {
    externalId: ['account id', '18 digit account id', 'account id 18', 'account number'],
    name: ['account name'],
    ownerEmail: ['owner email', 'account owner email', 'account owner'],
    renewalDate: ['renewal date', 'contract end date', 'end date'],
  },
};

export const salesforceContacts: Tool = {
  key: 'salesforce-contacts',
  name: 'Salesforce contacts',
  kind: 'contacts',
  has: [
    ['account name', 'account id'],
    ['contact id', 'last name', 'contact name'],
    ['email', 'title', 'phone', 'first name'],
  ],
  fields: {
    externalId: ['contact id'],
    account: ['account id', 'account name'],
    name: ['full name', 'contact name'],
    firstName: ['first name'],
    lastName: ['last name'],
    email: ['email'],
    role: ['title', 'job title'],
  },
};
