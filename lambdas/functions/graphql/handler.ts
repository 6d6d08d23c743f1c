import { createAccessTokenVerifier } from '../../app/access-tokens/access-token-verifier.ts';
import { createLinkVerifier } from '../../app/surveys/links/link-verifier.ts';
import { byListedUsers } from '../../app/users/local-user-verifier.ts';
import { createTokenVerifier } from '../../platform/authz/token-verifier.ts';
import { trustedIssuer } from '../../platform/config.ts';
import { deps } from '../../platform/composition.ts';
import { createLog, type RequestFacts } from '../../platform/telemetry/logger.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { createHandler, type GraphqlHandler } from './create-handler.ts';
import type { Descriptions } from './schema/schema-of.ts';

let created: Promise<GraphqlHandler> | undefined;

/** Lambda behind the API. Built on the first event and reused while warm. */
export const handler: GraphqlHandler = masking(async (event) => {
  const answer = await (created ??= create());
  const tracing = await deps().tracing;
  return tracing.around('graphql', () => answer(event));
});

async function create(): Promise<GraphqlHandler> {
  const { config, ports, measures, usage } = deps();
  const introspection = config.introspection ? await descriptions() : null;
  const log = createLog(config, 'graphql');
  const requestAnswered = (facts: RequestFacts) => {
    log.requestAnswered(facts);
    for (const code of facts.codes) measures.rejectedInput(code, 1);
    measures.capacity(facts.rootField ?? 'none', usage.take());
    measures.publish();
  };
  const tokens = createTokenVerifier(trustedIssuer(config));
  const verifiers = [
    createLinkVerifier(ports),
    createAccessTokenVerifier(ports),
    ports.directory ? tokens : byListedUsers(tokens, ports.users),
  ];
  return createHandler({ ports, verifiers, introspection, log: { ...log, requestAnswered } });
}

/** Loaded only if introspection is enabled: the descriptions are larger than the schema itself. */
async function descriptions(): Promise<Descriptions> {
  const written = await import('./generated/descriptions.ts');
  return JSON.parse(written.descriptions) as Descriptions;
}
