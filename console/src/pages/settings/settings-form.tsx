import { useState } from 'react';
import { DraftNotice } from '../../design/forms/draft-notice.tsx';
import { useDraft } from '../../design/forms/use-draft.ts';
import type { SettingsQuery } from '../../generated/graphql.ts';
import { changeOf, draftOf, type Edits, endsCalibration, NO_EDITS, problemsOf } from './draft.ts';
import { EffectPanel } from './effect/effect-panel.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { History } from './history.tsx';
import { NumberSettings } from './fields/number-settings.tsx';
import type { Previewed } from './effect/preview.ts';
import { SaveBar } from './save-bar.tsx';
import { SegmentSettings } from './fields/segment-settings.tsx';
import { StepSettings } from './fields/step-settings.tsx';
import { usePreview } from './effect/use-preview.ts';
import { useSaving } from './use-saving.ts';

interface SettingsFormProps {
  job: NonNullable<SettingsQuery['job']>;
  around: Pick<SettingsQuery, 'suppressionMinimum' | 'portfolio'>;
}

/** All settings, with a preview of the effect of changes. Edits apply on top of the current settings. */
export function SettingsForm({ job, around }: SettingsFormProps) {
  const kept = useDraft(
    `foothold.settings ${job.key}`,
    NO_EDITS,
    (entered) => changeOf(job, draftOf(job, entered)) === null,
  );
  const edits = kept.draft;
  const [version, setVersion] = useState<number | null>(null);
  const start = () => {
    kept.forget();
    setVersion(null);
  };
  const saving = useSaving(job.key, job.scoring.version, start);
  const discard = () => {
    start();
    saving.forget();
  };
  const draft = draftOf(job, edits);
  const change = changeOf(job, draft);
  const problems = change === null ? [] : problemsOf(draft);
  const previewed = previewedOf();
  const { preview, tested, retry } = usePreview(previewed);
  const edit = (more: Partial<Edits>) => {
    setVersion(null);
    kept.change({ ...edits, ...more });
  };
  return (
    <>
      {kept.isRestored && change !== null ? <DraftNotice onDiscard={discard} /> : null}
      <div className="wide-and-narrow settings">
        <div className="stack">
          <NumberSettings
            draft={draft}
            onNumber={(name, value) => edit({ numbers: { ...edits.numbers, [name]: value } })}
            onRole={(role, weight) => edit({ roles: { ...edits.roles, [role]: weight } })}
          />
          <StepSettings
            steps={draft.steps}
            onChange={(key, more) =>
              edit({ steps: { ...edits.steps, [key]: { ...edits.steps[key], ...more } } })
            }
          />
          <SegmentSettings
            draft={draft}
            known={segmentsOf(around)}
            onChange={(segments) => edit({ segments })}
          />
          <Elsewhere scoring={job.scoring} minimum={around.suppressionMinimum} />
        </div>
        <EffectPanel
          isAsked={previewed !== null}
          preview={preview}
          tested={tested}
          retry={retry}
          endsCalibration={change !== null && endsCalibration(job, change)}
        />
      </div>
      <History
        job={job.key}
        previewed={version}
        onPreview={(chosen) => {
          discard();
          setVersion(chosen);
        }}
      />
      <SaveBar
        problems={problems}
        errors={saving.errors}
        preview={preview}
        isChanged={change !== null || version !== null}
        version={version}
        isSaving={saving.isSaving}
        onSave={() => {
          if (version !== null) void saving.goBack(version);
          else if (change !== null) void saving.save(change);
        }}
        onDiscard={discard}
      />
    </>
  );

  function previewedOf(): Previewed | null {
    const of = { job: { key: job.key } };
    if (version !== null) return { input: of, version };
    return change === null || problems.length > 0
      ? null
      : { input: { ...of, ...change }, version: null };
  }
}

function segmentsOf({ portfolio }: SettingsFormProps['around']): string[] {
  return (portfolio?.bySegment ?? []).flatMap(({ segment }) => segment ?? []);
}
