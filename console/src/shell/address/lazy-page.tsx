import { type ComponentType, createElement, lazy, type ReactElement } from 'react';
import { Route, type StringRouteParams } from 'wouter';
import { loadTexts } from '../../texts/texts.ts';

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

/**
 * A page that is loaded when it is opened, and with it its texts in the user's language. Where the
 * console is opened at its address, that begins at once, while the API is asked who looks.
 */
export function lazyPage<Props extends object>(load: Load<Props>, path?: string) {
  const first = path !== undefined && isOpen(path) ? load() : null;
  // A failure is told where the page is waited for.
  first?.catch(() => undefined);
  return lazy(async () => {
    const page = await (first ?? load());
    await loadTexts();
    return page;
  });
}

/** The page of an address, which takes what stands in it (`:externalId`) as a property. */
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
