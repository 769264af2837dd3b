/** The words of the window, from the Fluent files themselves. Never a copy of a word. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../src-tauri/locales/sv/', import.meta.url);
const messages = new Map();
for (const file of readdirSync(FOLDER)) {
  for (const line of readFileSync(new URL(file, FOLDER), 'utf8').split('\n')) {
    const [, id, text] = /^([a-z][a-z0-9_-]*) = (.+)$/.exec(line) ?? [];
    if (id) messages.set(id, text);
  }
}

/** Returns a message of one line, with its places filled in. */
export function say(id, places = {}) {
  const text = messages.get(id);
  if (text === undefined) throw new Error(`there is no message ${id}`);
  return text.replaceAll(/\{ \$(\w+) \}/g, (place, name) => places[name] ?? place);
}

/** Returns a pattern of a message, whatever its places hold. */
export function pattern(id) {
  const literal = say(id).replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(literal.replaceAll(/\{[^}]*\}/g, '.+'));
}
