import { type ComponentType, createElement, lazy, type ReactElement } from 'react';
import { Route, type StringRouteParams } from 'wouter';
import { loadTexts } from '../../texts/texts.ts';

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

/**
 * A page whose code and translated texts are loaded when it is opened. If the console starts at the page's
 * URL, loading begins at once, in parallel with the query for the viewer.
 */
export function lazyPage<Props extends object>(load: Load<Props>, path?: string) {
  const first = path !== undefined && isOpen(path) ? load() : null;
  // The error is handled where the page is awaited.
  first?.catch(() => undefined);
  return lazy(async () => {
    const page = await (first ?? load());
    await loadTexts();
    return page;
  });
}

/** A route for a page. Path parameters such as `:externalId` become its props. */
export function pageAt<const Path extends string>(
  path: Path,
  load: Load<StringRouteParams<Path>>,
): ReactElement {
  const Page: ComponentType<StringRouteParams<Path>> = lazyPage(load, path);
  return (
    <Route key={path} path={path}>
      {(params: object) => createElement(Page, decoded(params) as StringRouteParams<Path>)}
    </Route>
  );
}

function isOpen(path: string): boolean {
  return new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`).test(location.pathname);
}

function decoded(params: object): object {
  const values = Object.entries(params).map(([name, value]) => [
    name,
    decodeURIComponent(String(value)),
  ]);
  return Object.fromEntries(values) as object;
}
