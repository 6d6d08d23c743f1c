import { type ServerAuditOptions, serverAudits } from 'graphql-http';

/** Defines one test for each GraphQL-over-HTTP audit. */
export function testHttpAudits(options: ServerAuditOptions): void {
  const audits = serverAudits(options);

  test('runs 61 GraphQL-over-HTTP audits', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    'passes audit %s: %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect({
        status: result.status,
        ...('reason' in result && { reason: result.reason }),
      }).toEqual({ status: 'ok' });
    },
  );
}
