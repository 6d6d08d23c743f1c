/** Shown while a page is being built; it reloads itself. */
export function buildingPage(name: string): string {
  return page(
    name,
    `<h1>${name} is being built</h1>
<p>This happens once and takes up to a minute. The page reloads automatically.</p>`,
    '<meta http-equiv="refresh" content="2">',
  );
}

/** Shown if a page could not be built. `script` is the package.json script that shows the reason. */
export function buildFailedPage(name: string, script: string, reason: string): string {
  return page(
    name,
    `<h1>${name} could not be built</h1>
<p>Run <code>npm run ${script}</code> to see why. The API at <code>/graphql</code> works anyway.</p>
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
