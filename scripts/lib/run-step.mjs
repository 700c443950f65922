/** Runs one command of a check and keeps its output and seconds, so that steps can run side by side. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/** `command` is a script of ours or the file behind a package's command, always run by this Node. */
export function runStep(name, [file, ...args]) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, file), ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => {
      const seconds = (performance.now() - startedAt) / 1000;
      resolve({ name, ok: code === 0, seconds, output: output.trimEnd() });
    });
  });
}

/** One line for a step, and below it all it said when it failed, or its last line when that is worth reading. */
export function printStep({ name, ok, seconds, output }, sayLast = false) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(26)} ${seconds.toFixed(1).padStart(5)} s`);
  if (!ok) console.log(`${output.replace(/^/gm, '    ')}\n`);
  else if (sayLast) console.log(`       ${output.split('\n').at(-1)}`);
}
