import { type ServerAuditOptions, serverAudits } from 'graphql-http';

/** Everything that GraphQL over HTTP asks of a server, a test each. */
export function testHttpAudits(options: ServerAuditOptions): void {
  const audits = serverAudits(options);

  test('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    'audit %s: %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect({
        status: result.status,
        ...('reason' in result && { reason: result.reason }),
      }).toEqual({ status: 'ok' });
    },
  );
}
