// Adds optional packages of other platforms to package-lock.json.
//
// Native tools (swc, oxc, unrs) and the embedded database, a direct dependency, have one optional package
// per platform. If a registry mirror lacks some of them, `npm install` writes a lock file without them,
// which `npm ci` then rejects.
// Entries without a hash are requested again, since the mirror may have them by now. Entries that are still
// missing are derived from the package that depends on them: the version from its dependency, the platform
// from the package name. SECURITY.md lists those that remain without a hash.
// Run it after `npm install` behind such a mirror: `node .ci/complete-lock.mjs`.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const OS = /(darwin|win32|linux|freebsd|android|openharmony)/;
const CPU = /-(arm64|arm|x64|ia32|s390x|ppc64|riscv64|loong64)(-|$)/;

const path = new URL('../package-lock.json', import.meta.url);
const read = () => JSON.parse(readFileSync(path, 'utf8'));
const write = (lock) => writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);

const before = read();
for (const [place, { integrity, inBundle, link }] of Object.entries(before.packages)) {
  if (place !== '' && !integrity && !inBundle && !link) delete before.packages[place];
}
write(before);
execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

const lock = read();
const added = [];

for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  const inside = place === '' ? 'node_modules' : `${place}/node_modules`;
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const os = OS.exec(name)?.[1];
    const cpu = CPU.exec(name)?.[1];
    const isKnown = `node_modules/${name}` in lock.packages || `${inside}/${name}` in lock.packages;
    if (isKnown || os === undefined || cpu === undefined) continue;
    const libc = /gnu/.test(name) ? ['glibc'] : /musl/.test(name) ? ['musl'] : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(dev && { dev }),
      ...(os === 'linux' && libc && { libc }),
      optional: true,
      os: [os],
    };
    added.push(name);
  }
}

const [root, ...rest] = Object.entries(lock.packages);
rest.sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries([root, ...rest]);
write(lock);
console.log(`${added.length} packages of other platforms added`);
