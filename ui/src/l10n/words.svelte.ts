/** The words on the screen: `t('home-title')`. Never invents a word that no file holds. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

import type { Language } from '../ipc/generated/commands.ts';

/** What a message may be told. */
export type Args = Record<string, FluentVariable>;

const made: Partial<Record<Language, FluentBundle>> = {};

class Words {
  language = $state<Language>('sv');
  bundle = $state.raw<FluentBundle>(new FluentBundle('sv'));

  /** Loads a language and shows every page in it at once. */
  async use(language: Language): Promise<void> {
    made[language] ??= await bundleOf(language);
    this.bundle = made[language];
    this.language = language;
    document.documentElement.lang = language;
  }
}

/** The language of the window, and its words. */
export const words = new Words();

async function bundleOf(language: Language): Promise<FluentBundle> {
  const file = language === 'sv' ? await import('./sv.ts') : await import('./en.ts');
  const bundle = new FluentBundle(language === 'sv' ? 'sv-SE' : 'en-GB', { useIsolating: false });
  bundle.addResource(new FluentResource(file.default), { allowOverrides: true });
  return bundle;
}

/** Returns the words of a message in the window's language. */
export function t(id: string, args?: Args): string {
  const { bundle } = words;
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return id;
  const faults: Error[] = [];
  const text = bundle.formatPattern(pattern, args, faults);
  if (import.meta.env.DEV && faults.length > 0) console.error(id, faults);
  return text;
}

/** True when there are words for the message. */
export function hasWords(id: string): boolean {
  return words.bundle.hasMessage(id);
}
