/** A refusal in words. Never hides what the program said. */
import type { Refusal } from '../ipc/generated/commands.ts';
import type { Args } from '../l10n/words.svelte.ts';
import { dayAndClock, list } from '../l10n/format.ts';
import { t } from '../l10n/words.svelte.ts';

/** Returns what happened and what is safe. */
export function refusalText(refusal: Refusal): string {
  return t(`refusal-${refusal.code.replaceAll('_', '-')}`, facts(refusal));
}

/** Returns the technical detail for support, free of personal data; empty when there is none. */
export function refusalDetail(refusal: Refusal): string {
  return refusal.code === 'internal' || refusal.code === 'damaged' ? refusal.detail : '';
}

/** An argument that is empty is the word "none", as the message files have it. */
const NONE = 'none';

/** Returns what to do now. */
export function refusalAdvice(refusal: Refusal): string {
  return t(`refusal-${refusal.code.replaceAll('_', '-')}-do`, facts(refusal));
}

function facts(refusal: Refusal): Args {
  switch (refusal.code) {
    case 'wrong_passphrase':
    case 'wait':
      return { wait_seconds: refusal.wait_seconds };
    case 'still_used':
      return { by: list(refusal.by) };
    case 'missing_part':
    case 'mixed_parts':
      return { part: refusal.part };
    case 'damaged':
      return { backup_at: refusal.backup_at ? dayAndClock(refusal.backup_at) : NONE };
    case 'report_for_somebody_else':
      return { fingerprint: refusal.fingerprint };
    case 'report_too_large':
      return { limit: refusal.limit };
    case 'newer':
    case 'report_newer':
    case 'key_newer':
      return { found: refusal.found, known: refusal.known };
    case 'in_use':
      return { holder: refusal.holder || NONE, since: refusal.since ? dayAndClock(refusal.since) : NONE };
    case 'not_allowed':
      return { right: refusal.right };
    default:
      return {};
  }
}
