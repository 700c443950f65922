/** Finds a Chromium-like browser: CHROME_PATH, PATH, what a test runner installed, usual places, else installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/root.mjs';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const usualPlaces = {
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
    `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  ]),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'],
};

function onPath(env) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((name) =>
    folders.flatMap((folder) => endings.map((end) => join(folder, name + end))),
  );
}

/** Playwright keeps `<browser>-<revision>/<folder by platform>/<executable>`; the newest revision first. */
function inPlaywrightCaches(env) {
  const caches = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'ms-playwright'),
  ];
  const executables =
    /^(chrome|chrome\.exe|headless_shell|chrome-headless-shell|chrome-headless-shell\.exe|Chromium|Google Chrome for Testing)$/;
  return caches
    .filter((cache) => cache && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache, { recursive: true })
        .map(String)
        .filter((path) => path.startsWith('chromium') && executables.test(path.split(/[\\/]/).at(-1) ?? ''))
        .sort()
        .reverse()
        .map((path) => join(cache, path)),
    );
}

/** A file of that name may be a wrapper without a browser behind it, so it is asked for its version. */
function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/** The path of a browser that is already here, or undefined. */
export function findBrowser(env = process.env) {
  const named = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  const places = [
    ...named,
    ...onPath(env),
    ...inPlaywrightCaches(env),
    ...(usualPlaces[process.platform] ?? []),
  ];
  return places.find(works);
}

function run(command, args, seconds) {
  console.log(`> ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', timeout: seconds * 1000, env }).status === 0;
}

function installWithSystem() {
  if (process.platform !== 'linux') return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  const system = (...args) =>
    isRoot ? run('apt-get', args, 600) : run('sudo', ['-n', 'apt-get', ...args], 600);
  if (system('update')) system('install', '-y', 'chromium');
}

/** A browser that is here or can be had: from the system's package manager, else from the test runner. */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found; trying to install one.');
  installWithSystem();
  const installed = findBrowser();
  if (installed) return installed;
  run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], 300);
  return findBrowser();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = findBrowser();
  console.log(browser ?? 'no browser');
  process.exitCode = browser ? 0 : 1;
}
