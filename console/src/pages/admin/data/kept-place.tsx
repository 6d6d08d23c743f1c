import { type KeptData, lastRunOf } from './last-run.ts';
import { t } from '../texts.ts';

/** Where data is stored, and what the last retention run removed. */
export function KeptPlace({ kept: { region, table, lastRetentionRun } }: { kept: KeptData }) {
  return (
    <p>
      {lastRunOf(lastRetentionRun)}{' '}
      {region == null ? t('where.here', { table }) : t('where.region', { region, table })}
    </p>
  );
}
