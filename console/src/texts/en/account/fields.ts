/** Names of the fields of an account. */
export default {
  name: 'Name',
  segment: 'Segment',
  industry: 'Industry',
  arr: 'ARR',
  renewalDate: 'Renewal date',
  ownerEmail: 'Owner',
} as const;
