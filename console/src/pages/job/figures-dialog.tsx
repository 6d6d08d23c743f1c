import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { Dialog } from '../../design/messages/dialog.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { formText } from '../../design/forms/form-text.ts';
import {
  type JobMapFragment,
  type MapStepFragment,
  SaveMarketDocument,
  SaveCompetitorDocument,
} from '../../generated/graphql.ts';
import { type Competitor, ratingOf } from './steps/competitors.ts';
import { t } from './texts.ts';

/** Whose figures to edit. `competitor` is null to add a competitor. */
export type FiguresOf = { kind: 'market' } | { kind: 'competitor'; competitor: Competitor | null };

interface FiguresDialogProps {
  map: JobMapFragment;
  of: FiguresOf;
  onClose: () => void;
}

/** Edits the share that finds each step difficult, in the market or among one competitor's customers. */
export function FiguresDialog({ map, of, onClose }: FiguresDialogProps) {
  const [market, saveMarket] = useMutation(SaveMarketDocument);
  const [rating, saveCompetitor] = useMutation(SaveCompetitorDocument);
  const toast = useToast();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const figures = { job: { key: map.key }, steps: figuresFrom(map, said), ...originFrom(said) };
    const problems =
      of.kind === 'market'
        ? await saveMarket({ input: figures }).then(({ data, error }) =>
            formErrorsOf(error, data?.marketBenchmarkSet?.userErrors),
          )
        : await saveCompetitor({
            input: { ...figures, ...competitorFrom(of.competitor, said) },
          }).then(({ data, error }) => formErrorsOf(error, data?.solutionRatingSet?.userErrors));
    setErrors(problems);
    if (problems.length > 0) return;
    toast({ message: t('figuresSaved') });
    onClose();
  };
  return (
    <Dialog title={titleOf(of)} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {of.kind === 'competitor' ? <CompetitorFields competitor={of.competitor} /> : null}
        <p className="muted">{t('figuresHint')}</p>
        {map.steps.map((step) => (
          <label key={step.key} className="figure-row">
            <span>{step.statement}</span>
            <input
              className="field"
              name={`ces:${step.key}`}
              type="number"
              min="0"
              max="100"
              step="any"
              defaultValue={knownFigure(step, of) ?? ''}
            />
          </label>
        ))}
        <div className="toolbar">
          <label className="field-row">
            <span>{t('peopleAsked')}</span>
            <input className="field" name="sampleSize" type="number" min="1" />
          </label>
          <label className="field-row">
            <span>{t('asOf')}</span>
            <input className="field" name="asOf" type="date" />
          </label>
        </div>
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button
            type="submit"
            className="button button-primary"
            disabled={market.fetching || rating.fetching}
          >
            {t('save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function CompetitorFields({ competitor }: { competitor: Competitor | null }) {
  return (
    <>
      {competitor ? null : (
        <label className="field-row">
          <span>{t('keyField')}</span>
          <input className="field" name="solutionKey" required maxLength={128} pattern="[^#]+" />
        </label>
      )}
      <label className="field-row">
        <span>{t('nameField')}</span>
        <input
          className="field"
          name="name"
          required
          maxLength={200}
          defaultValue={competitor?.name}
        />
      </label>
      <label>
        <input name="isManual" type="checkbox" defaultChecked={competitor?.isManual} />{' '}
        {t('manualField')}
      </label>
    </>
  );
}

function titleOf(of: FiguresOf): string {
  if (of.kind === 'market') return t('marketTitle');
  return of.competitor
    ? t('competitorTitle', { competitor: of.competitor.name })
    : t('addCompetitor');
}

function knownFigure(step: MapStepFragment, of: FiguresOf): number | null | undefined {
  if (of.kind === 'market') return step.marketCes;
  return of.competitor ? ratingOf(step, of.competitor.key) : null;
}

function figuresFrom({ steps }: JobMapFragment, said: FormData) {
  return steps.flatMap(({ key }) => {
    const text = formText(said, `ces:${key}`);
    return text === '' ? [] : [{ stepKey: key, ces: Number(text) }];
  });
}

function originFrom(said: FormData) {
  const sampleSize = formText(said, 'sampleSize');
  const asOf = formText(said, 'asOf');
  return {
    ...(sampleSize !== '' && { sampleSize: Number(sampleSize) }),
    ...(asOf !== '' && { asOf }),
  };
}

function competitorFrom(competitor: Competitor | null, said: FormData) {
  return {
    solutionKey: competitor?.key ?? formText(said, 'solutionKey'),
    name: formText(said, 'name'),
    isManual: said.has('isManual'),
  };
}
