import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Page } from 'playwright-core';
import type { Catalog } from '../../../console/src/texts/texts.ts';

const FOLDER = join(__dirname, '../../../console/src/texts');
/** Texts with fewer literal letters match too much: `{count} of {of}` also matches sentences of the data. */
const TELLING_LETTERS = 12;

/**
 * Returns patterns for the console's English texts that differ in the other language, with placeholders
 * filled in.
 */
export async function englishOnly(language: string): Promise<readonly RegExp[]> {
  // A text such as "Filter" can be the same in both languages, even under different keys.
  const translated = new Set(await textsBelow(language));
  const english = new Set(await textsBelow('en'));
  return [...english].flatMap((text) =>
    !translated.has(text) && isTelling(text) ? [patternOf(text)] : [],
  );
}

async function textsBelow(language: string): Promise<string[]> {
  const names = readdirSync(join(FOLDER, language), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => textsIn(join(FOLDER, language, name))));
  return texts.flatMap((each) => [...each.values()]);
}

/** Returns the texts of a page: text nodes, rendered lines, and attributes for screen readers. */
export function saidOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said = document.body.innerText.split('\n');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) said.push(texts.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'data-label']) {
        said.push(element.getAttribute(name) ?? '');
      }
    }
    return [...new Set(said.map((text) => text.trim()))];
  });
}

async function textsIn(path: string): Promise<Map<string, string>> {
  const file = (await import(path)) as { default: Catalog };
  return new Map(flat(file.default));
}

function flat(catalog: Catalog, before = ''): [string, string][] {
  return Object.entries(catalog).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[before + key, text]] : flat(text, `${before}${key}.`),
  );
}

function isTelling(text: string): boolean {
  return !text.includes('{') || lettersOf(parse(text)) >= TELLING_LETTERS;
}

function lettersOf(elements: readonly MessageFormatElement[]): number {
  return elements.reduce((sum, element) => {
    if (element.type === TYPE.literal) return sum + (element.value.match(/\p{L}/gu)?.length ?? 0);
    if (element.type === TYPE.tag) return sum + lettersOf(element.children);
    return sum;
  }, 0);
}

function patternOf(text: string): RegExp {
  return new RegExp(`^${sourceOf(parse(text))}$`, 'u');
}

function sourceOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      switch (element.type) {
        case TYPE.literal:
          return element.value.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
        case TYPE.tag:
          return sourceOf(element.children);
        case TYPE.select:
        case TYPE.plural:
          return `(?:${Object.values(element.options)
            .map(({ value }) => sourceOf(value))
            .join('|')})`;
        default:
          return '.+';
      }
    })
    .join('');
}
