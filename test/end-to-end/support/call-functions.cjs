/**
 * Loads function bundles as Lambda does and calls them: `node call-functions.cjs <folder of bundles>`, with
 * `[{"name": …, "event": …}]` on standard input. The last line of the output is
 * `{"version": …, "results": […]}`. Plain JavaScript, so that any version of Node can run it.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

async function main() {
  const calls = JSON.parse(readFileSync(0, 'utf8'));
  const results = [];
  for (const { name, event } of calls) {
    const { handler } = require(join(process.argv[2], name, 'index.js'));
    results.push(await handler(event, { functionName: name, awsRequestId: 'request-1' }));
  }
  console.log(`\n${JSON.stringify({ version: process.version, results })}`);
}

void main();
