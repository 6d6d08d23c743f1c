/** What is served here, while there is no console. */
export function landingPage(): string {
  return page(
    'Foothold',
    `<h1>Foothold</h1>
<p>Which customers are about to leave, why, and which would speak for you.</p>
<ul>
<li><a href="/graphiql">/graphiql</a>: ask in the browser</li>
<li><code>/graphql</code>: the API, GraphQL over HTTP</li>
</ul>`,
  );
}

/** Shown while GraphiQL is being built; it looks again by itself. */
export function buildingPage(): string {
  return page(
    'GraphiQL',
    `<h1>GraphiQL is being built</h1>
<p>This happens once and takes up to a minute. The page reloads by itself.</p>`,
    '<meta http-equiv="refresh" content="2">',
  );
}

export function buildFailedPage(reason: string): string {
  return page(
    'GraphiQL',
    `<h1>GraphiQL could not be built</h1>
<p>Run <code>npm run build:graphiql</code> to see why. The API at <code>/graphql</code> is not concerned.</p>
<pre>${escaped(reason)}</pre>`,
  );
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 12vh auto; padding: 0 1.5rem; }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
