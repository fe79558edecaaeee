import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program for as long as a task needs it, and fails with it where it ends too early. */
export async function whileRunning(
  [command, ...args]: readonly [command: string, ...args: string[]],
  options: SpawnOptions,
  task: (program: ChildProcess) => Promise<void>,
): Promise<void> {
  const program = spawn(command, args, options);
  const gone = once(program, 'exit');
  const tooEarly = gone.then(() => {
    throw new Error(`${command} ended before its time`);
  });
  try {
    await Promise.race([task(program), tooEarly]);
  } finally {
    program.kill();
    await gone;
  }
}
