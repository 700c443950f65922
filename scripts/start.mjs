/** `npm start`: builds what is out of date, serves the app and prints the address. */
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { needsBuild } from './lib/built.mjs';
import { root } from './lib/root.mjs';
import { createStaticServer, listen } from './lib/static-server.mjs';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(2);
}

if (needsBuild()) {
  console.log('Building ...');
  await buildAll();
}

try {
  const address = await listen(createStaticServer(join(root, 'dist/app')), port);
  console.log(`Baton is at ${address}  (stop with Ctrl+C)`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is in use. Choose another one: PORT=4180 npm start`);
  process.exit(1);
}
