/**
 * Lets a plain browser talk with the real program: a Vite plugin for `dev` and `preview`. Never part of the build.
 *
 * `POST /call` with one JSON line goes to `beredd call --stream`, and its answer comes back as it is.
 */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** One running program, asked one line at a time. */
class Program {
  #child: ChildProcessWithoutNullStreams | undefined;
  #waiting: ((line: string) => void)[] = [];

  ask(line: string): Promise<string> {
    const child = (this.#child ??= this.#start());
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      child.stdin.write(`${line}\n`);
    });
  }

  #start(): ChildProcessWithoutNullStreams {
    const binary = process.env.BEREDD_PROGRAM ?? join(ROOT, 'target/debug/beredd');
    const file = process.env.BEREDD_FILE ?? join(ROOT, 'out/bridge/beredd');
    if (!existsSync(binary)) throw new Error(`there is no program at ${binary}: cargo build first`);
    mkdirSync(dirname(file), { recursive: true });
    const child = spawn(binary, ['call', '--stream', '--file', file], { stdio: 'pipe' });
    createInterface({ input: child.stdout }).on('line', (line) => this.#waiting.shift()?.(line));
    child.stderr.pipe(process.stderr);
    child.on('exit', () => {
      this.#child = undefined;
      for (const answer of this.#waiting.splice(0)) {
        answer(JSON.stringify({ refusal: { code: 'internal', detail: 'the program ended' } }));
      }
    });
    process.once('exit', () => child.kill());
    return child;
  }
}

/** Returns the plugin. */
export function bridge(): Plugin {
  const program = new Program();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const piece of request) body += String(piece);
    response.setHeader('content-type', 'application/json');
    try {
      response.end(await program.ask(JSON.stringify(JSON.parse(body))));
    } catch (error) {
      response.end(JSON.stringify({ refusal: { code: 'internal', detail: String(error) } }));
    }
  };
  const use = (middlewares: { use(path: string, handler: typeof answer): unknown }) => {
    middlewares.use('/call', answer);
  };
  return {
    name: 'beredd-bridge',
    apply: (_, { command, isPreview }) => command === 'serve' || isPreview === true,
    configureServer: (server) => use(server.middlewares),
    configurePreviewServer: (server) => use(server.middlewares),
  };
}
