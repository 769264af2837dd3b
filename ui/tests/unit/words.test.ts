/** The words: the same in both languages, none missing, none left over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';

const UI = join(import.meta.dirname, '../..');
const LOCALES = join(UI, '../src-tauri/locales');
/** Rooms of the window alone; the others are read by the program and the paper too. */
const OWN = ['shell', 'start', 'home', 'organisation', 'accounts', 'register', 'systemfile', 'settings', 'plans', 'editor', 'review', 'printing', 'routines', 'form', 'report', 'incidents', 'incident-parts', 'analysis', 'tracks', 'web', 'impact', 'tables', 'classification', 'requirements'];

function rooms(language: string): Map<string, string[]> {
  const folder = join(LOCALES, language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  return new Map(files.map((name) => [name, keysOf(readFileSync(join(folder, name), 'utf8'))]));
}

function keysOf(text: string): string[] {
  const written = [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((found) => found[1] ?? '');
  const read = new FluentResource(text).body.map((message) => message.id);
  expect(read, 'a message that Fluent can not read').toEqual(written);
  return written;
}

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(svelte|ts)$/.test(name) && !name.includes('generated') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

const swedish = rooms('sv');
const english = rooms('en');
/** The paper's and the command line's rooms are not in the window. */
const all = new Set([...swedish].filter(([room]) => room !== 'pdf.ftl' && room !== 'cli.ftl').flatMap(([, keys]) => keys));
const code = sources(join(UI, 'src'));
/** Every string that looks like a message: in quotes, or in backquotes with holes. */
const plain = new Set([...code.matchAll(/['"]([a-z]+(?:-[a-z0-9_]+)+)['"]/g)].map((found) => found[1] ?? ''));
const patterns = [...code.matchAll(/`([a-z]+-[^`\s]*\$\{[^`]*)`/g)].map((found) => {
  const parts = (found[1] ?? '').split(/\$\{(?:[^{}]|\{[^}]*\})*\}/).map((part) => part.replaceAll(/[^a-z0-9_-]/g, ''));
  return new RegExp(`^${parts.join('[a-z0-9_-]+')}$`);
});

test('both languages have the same rooms and messages', () => {
  expect([...english.keys()]).toEqual([...swedish.keys()]);
  for (const [room, keys] of swedish) expect([...(english.get(room) ?? [])].sort(), room).toEqual([...keys].sort());
});

test('no message stands twice', () => {
  const keys = [...swedish.values()].flat();
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});

test('every message that the code asks for is there', () => {
  const asked = [...code.matchAll(/\bt\(\s*['"]([\w-]+)['"]/g)].map((found) => found[1] ?? '');
  expect(asked.filter((key) => !all.has(key))).toEqual([]);
});

test('every family of messages that the code asks for has members', () => {
  const families = [...code.matchAll(/\bt\(\s*`([a-z]+-[^`\s]*\$\{[^`]*)`/g)].map((found) => found[1] ?? '');
  const empty = families.filter((family) => {
    const start = family.split('${')[0] ?? '';
    return ![...all].some((key) => key.startsWith(start));
  });
  expect(empty).toEqual([]);
});

test('no message of the window is left over', () => {
  const keys = OWN.flatMap((room) => swedish.get(`${room}.ftl`) ?? []);
  expect(keys.filter((key) => !plain.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
});
