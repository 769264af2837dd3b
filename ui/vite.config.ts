/** How the window is built. Never puts the bridge or an inline style into what is shipped. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

import { bridge } from './bridge.ts';

export default defineConfig({
  base: './',
  plugins: [svelte(), bridge()],
  server: { fs: { allow: ['..'] } },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  build: {
    target: ['es2022', 'safari17', 'chrome120'],
    // The content security policy allows no data: address for fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'] },
});
