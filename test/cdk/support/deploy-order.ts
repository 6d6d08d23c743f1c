import type { Templates } from './synthesize.ts';

interface Output {
  Value: unknown;
  Export?: { Name: string };
}

/**
 * Returns what AWS would refuse when the stacks are updated one after the other: an export that is changed or
 * removed while a deployed stack still imports it, and a read of an output that does not exist yet.
 */
export function refusedWhile(before: Templates, after: Templates): string[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const deployed = { ...before };
  return names.flatMap((name) => {
    const next = after[name];
    if (next === undefined) return [];
    const exported = exportsOf({ [name]: before[name] ?? next });
    deployed[name] = next;
    const now = exportsOf({ [name]: next });
    const others = Object.entries(deployed).filter(([other]) => other !== name);
    const broken = others.flatMap(([other, template]) =>
      importsIn(template.toJSON())
        .filter((id) => exported.has(id) && now.get(id) !== exported.get(id))
        .map((id) => `${name} changes ${id}, which ${other} imports`),
    );
    return [...new Set([...broken, ...missingIn(name, deployed)])];
  });
}

/** Outputs that a template reads but no deployed stack has. */
function missingIn(name: string, deployed: Templates): string[] {
  const outputs = new Set(
    Object.values(deployed).flatMap((template) => Object.keys(outputsOf(template.toJSON()))),
  );
  return readIn(deployed[name]?.toJSON())
    .filter((id) => !outputs.has(id))
    .map((id) => `${name} reads ${id}, which is not there`);
}

function exportsOf(templates: Templates): Map<string, string> {
  const outputs = Object.values(templates).flatMap((it) => Object.values(outputsOf(it.toJSON())));
  return new Map(
    outputs.flatMap(({ Export, Value }) =>
      Export === undefined ? [] : [[Export.Name, JSON.stringify(Value)] as const],
    ),
  );
}

function outputsOf(template: unknown): Record<string, Output> {
  return (template as { Outputs?: Record<string, Output> }).Outputs ?? {};
}

/** Names of the exports that a template imports. */
export function importsIn(template: unknown): string[] {
  const found = JSON.stringify(template).matchAll(/"Fn::ImportValue":"([^"]+)"/g);
  return [...found].map(([, name = '']) => name);
}

/** Names of the outputs of other stacks that a template reads. */
export function readIn(template: unknown): string[] {
  const found = JSON.stringify(template).matchAll(
    /"Fn::GetStackOutput":\{[^}]*"OutputName":"([^"]+)"/g,
  );
  return [...found].map(([, name = '']) => name);
}
