import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { FEATURE_FLAGS } from '../../../cdk/feature-flags.ts';
import { defineFoothold } from '../../../cdk/foothold.ts';
import { settingsFrom } from '../../../cdk/settings.ts';
import type { Machines } from '../../../cdk/stacks/identity.ts';
import { STAGES } from '../../../cdk/stages.ts';

/** A resource of a template, as it stands there. */
export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  DependsOn?: string[];
}

/** The templates of a stage, by name of the stack: Data, Api, … */
export type Templates = Readonly<Record<string, Template>>;

export interface Variant {
  /** Whether there is a built console. */
  console?: boolean;
  machines?: Machines;
  unprotected?: readonly string[];
  /** How stacks read each other's values, unless as cdk.json says. */
  references?: 'strong' | 'both';
}

/** An application whose functions are stand-ins: what they are bundled from is tested elsewhere. */
export function defineApp(line: readonly string[], variant: Variant = {}) {
  const { console = false, references, ...sources } = variant;
  // `npm run synth` has CDK's own rules checked; here they would take longer than all the tests.
  process.env['CDK_VALIDATION'] = 'false';
  const app = new App({
    context: {
      ...FEATURE_FLAGS,
      ...(references && { '@aws-cdk/core:defaultCrossStackReferences': references }),
    },
    outdir: mkdtempSync(join(tmpdir(), 'synth-')),
  });
  if (references === 'both') {
    Validations.of(app).acknowledge({
      id: 'Annotation::@aws-cdk/core:crossStackReferencesBothTransitional',
      reason: 'The move from strong to weak references is what is tested.',
    });
  }
  const foothold = defineFoothold(app, settingsFrom(line, STAGES), {
    codeOf: () => Code.fromInline('exports.handler = async () => {};'),
    consoleDirectory: console ? consoleFiles() : null,
    ...sources,
  });
  return { app, stacks: Object.values(foothold).filter((stack) => stack !== null) };
}

const synthesised = new Map<string, Templates>();

/** Synthesizes a stage; the same one once in a run of tests. */
export function synthesise(line: readonly string[], variant?: Variant): Templates {
  const what = JSON.stringify([line, variant]);
  const templates = synthesised.get(what) ?? fromJson(keptOrMade(what, line, variant));
  synthesised.set(what, templates);
  return templates;
}

type Json = Readonly<Record<string, Record<string, unknown>>>;

/** The templates that another suite of this run has made, or else made now. */
function keptOrMade(what: string, line: readonly string[], variant?: Variant): Json {
  const name = createHash('sha256').update(what).digest('hex');
  const file = join(
    process.env['FOOTHOLD_TEST_RUN'] ?? mkdtempSync(join(tmpdir(), 'synth-')),
    `templates-${name}.json`,
  );
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Json;
  const { stacks } = defineApp(line, variant);
  const made = Object.fromEntries(
    stacks.map((stack) => [stack.node.id, Template.fromStack(stack).toJSON() as Json[string]]),
  );
  // Whole or not at all: another worker may look at the same moment.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(made));
  renameSync(unfinished, file);
  return made;
}

const fromJson = (templates: Json): Templates =>
  Object.fromEntries(
    Object.entries(templates).map(([stack, json]) => [stack, Template.fromJSON(json)]),
  );

/** Resources of a type in all stacks, by `stack/logical id`. */
export function resourcesOf(templates: Templates, type: string): Record<string, Resource> {
  const found = Object.entries(templates).flatMap(([stack, template]) =>
    Object.entries(template.findResources(type)).map(
      ([id, resource]) => [`${stack}/${id}`, resource as Resource] as const,
    ),
  );
  return Object.fromEntries(found);
}

/** The properties of the only resource of a type. */
export function onlyOne(templates: Templates, type: string): Record<string, unknown> {
  const [resource, ...others] = Object.values(resourcesOf(templates, type));
  if (resource === undefined || others.length > 0) throw new Error(`not one ${type}`);
  return resource.Properties;
}

/** The environment variables of a function, from its properties. */
export function environmentIn({ Environment }: Resource['Properties']): Record<string, unknown> {
  return (Environment as { Variables: Record<string, unknown> } | undefined)?.Variables ?? {};
}

/** Whether CDK brought it, to empty or fill a bucket during a deployment. */
export function isOfCdk(path: string): boolean {
  return /\/CustomS3AutoDeleteObjects|\/CustomCDKBucketDeployment/.test(path);
}

function consoleFiles(): string {
  const directory = mkdtempSync(join(tmpdir(), 'console-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html>');
  writeFileSync(join(directory, 'assets/app.js'), '');
  return directory;
}
