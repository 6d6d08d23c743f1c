import { fileNameOf, statusAt } from '../../../../app/exports/export-file.ts';
import { exportUrl } from '../../../../app/exports/exports-get.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';

export const exportResolvers: Pick<Resolvers, 'Export'> = {
  Export: {
    job: ({ jobKey }, _, { scope }) => (jobKey === null ? null : scope.loaders.job(jobKey)),
    status: (run, _, { scope }) => statusAt(run, scope.ports.now()),
    rowsWritten: ({ rows }) => rows,
    fileName: (run) => fileNameOf(run),
    downloadUrl: (run, _, { scope }) => exportUrl(scope, run),
  },
};
