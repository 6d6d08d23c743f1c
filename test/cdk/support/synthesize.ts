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

/** A resource of a template. */
export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  DependsOn?: string[];
}

/** The templates of a stage, by stack name: Data, Api, … */
export type Templates = Readonly<Record<string, Template>>;

export interface Variant {
  /** Whether the console has been built. */
  console?: boolean;
  machines?: Machines;
  unprotected?: readonly string[];
  /** How stacks reference each other's values. Defaults to the mode in cdk.json. */
  references?: 'strong' | 'both';
}

/** Defines the app with placeholder code in its functions, since bundling has its own tests. */
export function defineApp(line: readonly string[], variant: Variant = {}) {
  const { console = false, references, ...sources } = variant;
  // `npm run synth` runs CDK's own validation. Here it would take longer than all the tests.
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

const synthesized = new Map<string, Templates>();

/** Synthesizes a stage, once per test run for the same arguments. */
export function synthesize(line: readonly string[], variant?: Variant): Templates {
  const what = JSON.stringify([line, variant]);
  const templates = synthesized.get(what) ?? fromJson(keptOrMade(what, line, variant));
  synthesized.set(what, templates);
  return templates;
}

type Json = Readonly<Record<string, Record<string, unknown>>>;

/** Returns the templates that another suite of this run made, or makes them. */
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
  // Atomic, since another worker may read the file at the same time.
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

/** Properties of the only resource of a type. Throws if there are none or several. */
export function onlyOne(templates: Templates, type: string): Record<string, unknown> {
  const [resource, ...others] = Object.values(resourcesOf(templates, type));
  if (resource === undefined || others.length > 0) throw new Error(`not one ${type}`);
  return resource.Properties;
}

/** Environment variables of a function, from its properties. */
export function environmentIn({ Environment }: Resource['Properties']): Record<string, unknown> {
  return (Environment as { Variables: Record<string, unknown> } | undefined)?.Variables ?? {};
}

/** True if CDK added the resource to empty or fill a bucket during a deployment. */
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
