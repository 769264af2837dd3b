/**
 * Lets a plain browser talk with the real program: a Vite plugin for `dev` and `preview`. Never part of the build.
 *
 * `POST /call` with one JSON line goes to `beredd call --stream`, and its answer comes back as it is.
 * The header `x-beredd-file` names another file, so that tests side by side each have their own.
 * `preview` answers with the window's own content security policy, so that what it forbids shows here too.
 */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** One running program, asked one line at a time. */
class Program {
  #name: string;
  #child: ChildProcessWithoutNullStreams | undefined;
  #waiting: ((line: string) => void)[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  ask(line: string): Promise<string> {
    const child = (this.#child ??= this.#start());
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      child.stdin.write(`${line}\n`);
    });
  }

  stop(): void {
    this.#child?.kill();
  }

  #start(): ChildProcessWithoutNullStreams {
    const binary = process.env.BEREDD_PROGRAM ?? join(ROOT, 'target/debug/beredd');
    const file = join(process.env.BEREDD_FOLDER ?? join(ROOT, 'out/bridge'), this.#name);
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
  const programs = new Map<string, Program>();
  const programOf = (name: string): Program => {
    const found = programs.get(name) ?? new Program(name);
    programs.set(name, found);
    return found;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const piece of request) body += String(piece);
    response.setHeader('content-type', 'application/json');
    try {
      const name = String(request.headers['x-beredd-file'] ?? 'beredd').replaceAll(/[^a-z0-9-]/g, '');
      response.end(await programOf(name).ask(JSON.stringify(JSON.parse(body))));
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
    configurePreviewServer: (server) => {
      const policy = windowPolicy();
      server.middlewares.use((_request, response, next) => {
        response.setHeader('content-security-policy', policy);
        next();
      });
      use(server.middlewares);
      server.httpServer.on('close', () => programs.forEach((program) => program.stop()));
    },
  };
}

/** The window's policy from tauri.conf.json; only the address of the program differs. */
function windowPolicy(): string {
  const settings: { app: { security: { csp: string } } } = JSON.parse(readFileSync(join(ROOT, 'src-tauri/tauri.conf.json'), 'utf8'));
  return settings.app.security.csp.replace(/connect-src [^;]*/, "connect-src 'self'");
}
