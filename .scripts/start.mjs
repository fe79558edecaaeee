// npm start: installs what is missing, builds the site, serves it on this machine and says where.
import { installPackages, run } from './install.mjs';

installPackages();
run('npx', ['vite', 'build', '--logLevel', 'warn']);
const { preview } = await import('vite');
const server = await preview({ configFile: 'vite.config.ts', logLevel: 'warn' });
console.log('KL Lab is built (dist/) and served at');
for (const url of server.resolvedUrls?.local ?? []) console.log(url);
console.log('Stop it with Ctrl+C.');
