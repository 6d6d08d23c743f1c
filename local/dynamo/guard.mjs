/**
 * Runs the embedded database behind its access check and ends it when the server that started this process is
 * gone, even if it was killed. Plain JavaScript, so that it starts within milliseconds.
 */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import process from 'node:process';
import { startAuthProxy } from './auth-proxy.mjs';

// Ctrl-C reaches every process of a terminal. Only the server handles it and stops everything in order.
process.on('SIGINT', () => undefined);

process.once('message', (order, server) => {
  const { command, scratchDir, key, address } = order;
  const [program, ...args] = command;
  const database = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform === 'win32',
    windowsHide: true,
  });
  const end = () => database.kill('SIGTERM');
  process.once('disconnect', end);
  process.once('SIGTERM', end);
  database.once('error', (error) => process.stderr.write(error.message));
  let printed = '';
  for (const stream of [database.stdout, database.stderr]) {
    stream.on('data', (chunk) => {
      const wasReady = printed.includes('listening on');
      printed += chunk;
      process.stderr.write(chunk);
      if (wasReady || !printed.includes('listening on')) return;
      startAuthProxy(server, key, address);
      process.send?.({ pid: database.pid });
    });
  }
  database.once('close', async () => {
    server.close();
    if (scratchDir !== null) await rm(scratchDir, { recursive: true, force: true, maxRetries: 10 });
    process.exit();
  });
});
