import './archive.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { type FormError, FormErrors } from '../../../design/forms/form-errors.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { Skeleton } from '../../../design/skeleton/skeleton.tsx';
import { wholeNumber } from '../../../format/format.ts';
import {
  ConcernedByArchivingDocument,
  type ConcernedByArchivingQuery,
} from '../../../generated/graphql.ts';
import { t } from '../texts.ts';
import { useArchiving } from './use-archiving.ts';

interface ArchiveDialogProps {
  job: { key: string; statement: string };
  onClose: () => void;
  onArchived: () => void;
}

/** Explains the effect and extent of archiving before the user confirms. */
export function ArchiveDialog({ job, onClose, onArchived }: ArchiveDialogProps) {
  const { archive } = useArchiving();
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [{ data, fetching }] = useQuery({
    query: ConcernedByArchivingDocument,
    variables: { job: job.key },
    requestPolicy: 'network-only',
  });
  const confirm = async () => {
    setBusy(true);
    const problems = await archive(job);
    setBusy(false);
    setErrors(problems);
    if (problems.length === 0) onArchived();
  };
  return (
    <Dialog title={t('archive.title', { job: job.statement })} onClose={onClose}>
      <div className="stack">
        {fetching && !data ? (
          <Skeleton what={t('archive.what')} shapes={['text']} rows={4} />
        ) : (
          <ul className="archive-effects">
            <li>{t('archive.hides')}</li>
            <li>{data ? t('archive.closes', linksIn(data)) : t('archive.closesAll')}</li>
            <li>{data ? t('archive.keeps', keptIn(data)) : t('archive.keepsAll')}</li>
            <li>{t('archive.comesBack')}</li>
          </ul>
        )}
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('archive.cancel')}
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={isBusy}
            onClick={() => void confirm()}
          >
            {t('archive.confirm')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function linksIn({ surveyLinks }: ConcernedByArchivingQuery) {
  const count = surveyLinks?.nodes.length ?? 0;
  const isMore = surveyLinks?.pageInfo.hasNextPage === true;
  return { count, links: `${wholeNumber(count)}${isMore ? '+' : ''}` };
}

function keptIn({ portfolio, churnHotspots }: ConcernedByArchivingQuery) {
  const accounts = (portfolio?.bands ?? []).reduce((sum, band) => sum + band.accounts, 0);
  const answers = (churnHotspots ?? []).reduce((sum, step) => sum + (step.respondents ?? 0), 0);
  return {
    answers,
    accounts,
    answersShown: wholeNumber(answers),
    accountsShown: wholeNumber(accounts),
  };
}
