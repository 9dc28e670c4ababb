// Completes package-lock.json: where a registry lacks the builds of optional dependencies for other
// platforms, `npm install` leaves them out of the lock file, and `npm ci` then refuses it. Run after
// a dependency changed: node .ci/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

const SYSTEMS = [
  'android',
  'darwin',
  'linux',
  'win32',
  'freebsd',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
];
const SYSTEMS_BY_NAME = {
  ...Object.fromEntries(SYSTEMS.map((one) => [one, one])),
  windows: 'win32',
  macos: 'darwin',
  openharmony: 'openharmony',
  wasi: 'wasi',
};
const CPUS = {
  arm64: 'arm64',
  aarch64: 'arm64',
  x64: 'x64',
  x86_64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  riscv64: 'riscv64',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  s390x: 's390x',
  wasm32: 'wasm32',
};

/** Whether a package finds another one, from its own folder upwards. */
function isLocked(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

let added = 0;
for (const [from, { optionalDependencies = {}, dev, license }] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isLocked(from, name)) continue;
    const words = name.split(/[-/@]/);
    const known = (table) => [...new Set(words.map((word) => table[word]).filter(Boolean))];
    const os = known(SYSTEMS_BY_NAME);
    const cpu = known(CPUS);
    const libc = words.some((word) => word.startsWith('musl'))
      ? ['musl']
      : words.some((word) => /^(gnu|glibc)/.test(word)) && os[0] === 'linux'
        ? ['glibc']
        : [];
    packages[`node_modules/${name}`] = {
      version: range.replace(/^[~^=]/, ''),
      ...(cpu.length > 0 && { cpu }),
      ...(dev && { dev }),
      ...(libc.length > 0 && { libc }),
      ...(license && { license }),
      optional: true,
      ...(os.length > 0 && { os }),
    };
    added++;
  }
}
const { '': self, ...others } = packages;
const sorted = Object.keys(others)
  .sort()
  .map((key) => [key, others[key]]);
lock.packages = { '': self, ...Object.fromEntries(sorted) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages added`);
