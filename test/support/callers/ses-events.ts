/**
 * An event that SES sends to EventBridge about a message, in the form its guide shows ("Monitor using Amazon
 * EventBridge").
 */
export function sesEvent(
  eventType: 'Bounce' | 'Complaint',
  tags: Readonly<Record<string, string>>,
  bounceType = 'Permanent',
) {
  const told =
    eventType === 'Bounce'
      ? { bounce: { bounceType, bounceSubType: 'General', bouncedRecipients: [] } }
      : { complaint: { complainedRecipients: [], complaintFeedbackType: 'abuse' } };
  return {
    version: '0',
    id: '12a18625-3a3b-4b5e-8a2c-5a3b8b1d6f3a',
    'detail-type': eventType === 'Bounce' ? 'Email Bounced' : 'Email Complaint Received',
    source: 'aws.ses',
    account: '123456789012',
    time: '2026-11-01T12:00:00Z',
    region: 'us-east-1',
    resources: ['arn:aws:ses:us-east-1:123456789012:configuration-set/foothold-dev'],
    detail: {
      eventType,
      ...told,
      mail: {
        timestamp: '2026-11-01T12:00:00.000Z',
        messageId: '0100017b',
        destination: ['ana@example.com'],
        tags: {
          'ses:configuration-set': ['foothold-dev'],
          ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
        },
      },
    },
  };
}
