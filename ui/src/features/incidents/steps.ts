/** The steps that are taken once and not saved as one types: approve, settle, close, open again. Never takes one unasked. */
import type { Case } from './case.svelte.ts';
import { call } from '../../ipc/call.ts';
import type { Which } from '../../ipc/generated/commands.ts';

/** The second person approves that the authority is not notified. */
export function approveNoNotification(held: Case): Promise<boolean> {
  return held.step((incident, revision) => call('approve_no_notification', { incident, revision }));
}

/** Settles a version: its document and PDF are frozen. */
export function settleIncident(held: Case, which: Which): Promise<boolean> {
  return held.step((incident, revision) => call('settle_incident', { incident, revision, which }));
}

/** Closes the incident, with what was learnt. */
export function closeIncident(held: Case, lesson: string): Promise<boolean> {
  return held.step((incident, revision) => call('close_incident', { incident, revision, lesson: lesson.trim() }));
}

/** Opens it again; its history stays. */
export function reopenIncident(held: Case, reason: string): Promise<boolean> {
  return held.step((incident, revision) => call('reopen_incident', { incident, revision, reason: reason.trim() }));
}
