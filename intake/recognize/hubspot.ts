import { complaint } from '../complaints/complaint.ts';
import type { Tool } from './tool.ts';

const OWNER_IN_GERMAN = 'für das unternehmen zuständiger mitarbeiter';

/** HubSpot companies: owners are given by name. */
export const hubspotCompanies: Tool = {
  key: 'hubspot-companies',
  name: 'HubSpot companies',
  kind: 'accounts',
  has: [
    ['record id', 'datensatz id'],
    ['company name', 'unternehmensname'],
    [
      ...['company domain name', 'company owner', 'domain', 'lifecycle stage', 'create date'],
      ...['domainname des unternehmens', 'lifecycle phase', 'erstellungsdatum', OWNER_IN_GERMAN],
    ],
  ],
  fields: {
    externalId: ['record id', 'datensatz id'],
    name: ['company name', 'unternehmensname'],
    ownerEmail: ['company owner', OWNER_IN_GERMAN],
  },
};

export const hubspotContacts: Tool = {
  key: 'hubspot-contacts',
  name: 'HubSpot contacts',
  kind: 'contacts',
  has: [['record id', 'record id contact'], ['first name'], ['email']],
  fields: {
    externalId: ['record id', 'record id contact'],
    account: [
      'associated company ids',
      'primary associated company id',
      'associated company',
      'primary company',
      'company name',
      'company',
    ],
    firstName: ['first name'],
    lastName: ['last name'],
    email: ['email'],
    role: ['job title', 'buying role'],
  },
};

/**
 * HubSpot deals: a deal is not an account. Only the user knows which deal is the contract and when it renews.
 */
export const hubspotDeals: Tool = {
  key: 'hubspot-deals',
  name: 'HubSpot deals',
  kind: 'accounts',
  has: [['deal name'], ['deal stage', 'pipeline']],
  fields: {
    name: ['associated company', 'associated company primary', 'primary associated company'],
  },
  without: ['externalId', 'arr', 'renewalDate', 'ownerEmail', 'segment'],
  advice: complaint('deals'),
};
