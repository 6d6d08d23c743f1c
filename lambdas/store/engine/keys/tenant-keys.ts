import type { Instant } from '../../../domain/kernel/time.ts';
import { auditMonth, chronological, hash, type ItemKey, ownerHash } from './key-parts.ts';

/** Items outside the partitions of accounts and jobs. `t` is the prefix of the tenant. */
export function tenantKeys(t: string) {
  return {
    campaignsPk: `${t}CAMPAIGNS`,
    campaign: (campaignId: string): ItemKey => ({ pk: `${t}CAMPAIGNS`, sk: campaignId }),
    forgotten: (campaignId: string): ItemKey => ({
      pk: `${t}CAMPAIGN#${campaignId}`,
      sk: 'FORGOTTEN',
    }),
    erasuresPk: `${t}ERASURES`,
    erasure: (respondentId: string): ItemKey => ({ pk: `${t}ERASURES`, sk: respondentId }),
    quarantinePk: `${t}QUARANTINE`,
    quarantined: (id: string): ItemKey => ({ pk: `${t}QUARANTINE`, sk: id }),
    exportsPk: `${t}EXPORTS`,
    exportPrefix: (owner: string) => `${owner}#`,
    export: (owner: string, id: string): ItemKey => ({ pk: `${t}EXPORTS`, sk: `${owner}#${id}` }),
    /** Null for the views shared by the team. */
    savedViewsPk: (owner: string | null) => `${t}VIEWS#${owner ?? 'SHARED'}`,
    savedView: (owner: string | null, id: string): ItemKey => ({
      pk: `${t}VIEWS#${owner ?? 'SHARED'}`,
      sk: id,
    }),
    importsPk: `${t}IMPORTS`,
    importBatch: (batch: string): ItemKey => ({ pk: `${t}IMPORTS`, sk: hash('batch', batch) }),
    importedPk: (batch: string) => `${t}IMPORTED#${hash('batch', batch)}`,
    importMappingsPk: `${t}MAPPINGS`,
    importMapping: (fingerprint: string, jobKey: string | null): ItemKey => ({
      pk: `${t}MAPPINGS`,
      sk: hash('mapping', fingerprint, jobKey ?? ''),
    }),
    submission: (submissionId: string): ItemKey => ({
      pk: `${t}S#${submissionId}`,
      sk: 'SUBMISSION',
    }),
    outcomesVersion: { pk: `${t}OUTCOMES`, sk: 'CHANGES' } satisfies ItemKey,
    users: { pk: `${t}USERS`, sk: 'USERS' } satisfies ItemKey,
    noticesPk: (assignee: string) => `${t}NOTICES#${ownerHash(assignee)}`,
    noticePrefix: 'N#',
    notice: (assignee: string, place: string): ItemKey => ({
      pk: `${t}NOTICES#${ownerHash(assignee)}`,
      sk: `N#${place}`,
    }),
    noticeState: (assignee: string): ItemKey => ({
      pk: `${t}NOTICES#${ownerHash(assignee)}`,
      sk: 'STATE',
    }),
    retentionRun: { pk: `${t}RETENTION`, sk: 'RUN' } satisfies ItemKey,
    branding: { pk: `${t}BRANDING`, sk: 'BRANDING' } satisfies ItemKey,
    logo: (hash: string): ItemKey => ({ pk: `${t}BRANDING`, sk: `LOGO#${hash}` }),
    accessTokens: (owner: string): ItemKey => ({ pk: `${t}TOKENS#${owner}`, sk: 'TOKENS' }),
    auditPk: (month: string, shard: number) => `${t}AUDIT#${month}#${shard}`,
    audit: (at: Instant, shard: number, id: string): ItemKey => ({
      pk: `${t}AUDIT#${auditMonth(at)}#${shard}`,
      sk: `${chronological(at)}#${id}`,
    }),
  };
}
