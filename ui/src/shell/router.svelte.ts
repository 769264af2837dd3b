/** Which page the address names: `#/plans/<id>?section=scope`. Never loads a page. */
import type { Component } from 'svelte';

/** What every screen is given. */
export interface ScreenProps {
  params: Record<string, string>;
  query: URLSearchParams;
}

/** A page and where it is. */
export interface Route {
  pattern: string;
  /** Which entry of the menu it belongs to. */
  door: string;
  load: () => Promise<{ default: Component<ScreenProps> | Component }>;
}

class Router {
  path = $state('/');
  query = $state.raw(new URLSearchParams());
  /** True after the first page: from then on a new page takes the focus. */
  moved = $state(false);

  constructor() {
    this.#read();
    addEventListener('hashchange', () => {
      const before = this.path;
      this.#read();
      if (before !== this.path) this.moved = true;
    });
  }

  #read(): void {
    const [path = '', query = ''] = location.hash.replace(/^#/, '').split('?');
    this.path = path === '' ? '/' : path;
    this.query = new URLSearchParams(query);
  }
}

/** Where the window is. */
export const router = new Router();

/** Goes to a page. */
export function go(path: string): void {
  location.hash = `#${path}`;
}

/** Replaces the address without a new step back, for example when a section is chosen. */
export function settle(path: string): void {
  history.replaceState(null, '', `#${path}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Returns the parameters when the path fits the pattern. */
export function fit(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [place, piece] of wanted.entries()) {
    const found = given[place] ?? '';
    if (piece.startsWith(':')) params[piece.slice(1)] = decodeURIComponent(found);
    else if (piece !== found) return undefined;
  }
  return params;
}
