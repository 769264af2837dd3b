/** Starts the window. Never shows a page before its words are there. */
import { mount } from 'svelte';

import App from './App.svelte';
import { words } from './l10n/words.svelte.ts';
import { session } from './session/session.svelte.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

async function start(): Promise<void> {
  await words.use('sv');
  await session.start();
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html holds #app');
  mount(App, { target });
}

void start();
