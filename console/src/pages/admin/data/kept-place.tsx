import { type KeptData, lastRunOf } from './last-run.ts';
import { t } from '../texts.ts';

/** Where data is kept, and what was last removed of it as too old. */
export function KeptPlace({ kept: { region, table, lastRetentionRun } }: { kept: KeptData }) {
  return (
    <p>
      {lastRunOf(lastRetentionRun)}{' '}
      {region == null ? t('where.here', { table }) : t('where.region', { region, table })}
    </p>
  );
}
