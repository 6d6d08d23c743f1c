import { deps } from '../../platform/composition.ts';
import { createLog } from '../../platform/telemetry/logger.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { createSurveyHandler, type PageFacts, type SurveyHandler } from './create-handler.ts';

let created: SurveyHandler | undefined;

/** Lambda behind survey links. Built on the first event and reused while warm. */
export const handler: SurveyHandler = masking(async (event) => {
  const answer = (created ??= create());
  const tracing = await deps().tracing;
  return tracing.around('survey', () => answer(event));
});

function create(): SurveyHandler {
  const { config, ports, measures, usage } = deps();
  const log = createLog(config, 'survey');
  const pageAnswered = (facts: PageFacts) => {
    log.pageAnswered(facts);
    measures.capacity(`survey ${facts.page ?? 'none'}`, usage.take());
    measures.publish();
  };
  return createSurveyHandler({ ports, log: { ...log, pageAnswered } });
}
