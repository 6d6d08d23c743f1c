// Completes package-lock.json with the optional packages of other platforms.
//
// Native tools (swc, oxc, unrs) and the embedded database, which this project depends on itself, are
// one optional package a platform. A registry mirror that does not carry all of them lets `npm install`
// write a lock without those, and `npm ci` then refuses it.
// Entries that were once completed are asked for again: the mirror may carry them by now, with their
// hash. Each one still missing follows from its dependent: the version that it asks for, and the
// platform in the package's name. SECURITY.md names those that are left without a hash.
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
