/** Entry point of `npm start`. Plain JavaScript, so that an old Node can report that it is too old. */
var major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  fail(
    'Foothold needs Node 20 or newer, and this is ' +
      process.version +
      ': install a newer one from https://nodejs.org.',
  );
} else {
  import('tsx/esm/api').then(
    function (tsx) {
      tsx.register();
      return import('./main.ts');
    },
    function () {
      fail('The packages are not installed: run "npm ci" first.');
    },
  );
}

function fail(line) {
  console.error(line);
  process.exitCode = 1;
}
