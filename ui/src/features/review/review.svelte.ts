/** Holds what waits for a decision, and decides. Never approves without having shown what is approved. */
import { call } from '../../ipc/call.ts';
import type { Refusal, ReviewView } from '../../ipc/generated/commands.ts';

/** How it ended. */
export type Outcome = 'approved' | 'sent_back';

/** One plan in review. */
export class Review {
  view = $state.raw<ReviewView>();
  refusal = $state.raw<Refusal>();
  failure = $state.raw<Refusal>();
  isDeciding = $state(false);
  outcome = $state<Outcome>();

  constructor(readonly plan: string) {}

  /** Fetches what waits. */
  async load(): Promise<void> {
    const answer = await call('open_review', { plan: this.plan });
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return;
    }
    this.refusal = undefined;
    this.view = answer.value;
  }

  /** Approves the version that was read. */
  async approve(): Promise<void> {
    await this.#decide(async (version) => {
      const answer = await call('approve_plan', { plan: this.plan, version });
      if (answer.ok) this.outcome = 'approved';
      return answer.ok ? undefined : answer.refusal;
    });
  }

  /** Sends the version that was read back to its writers. */
  async sendBack(comment: string): Promise<void> {
    await this.#decide(async (version) => {
      const answer = await call('send_back_plan', { plan: this.plan, version, comment: comment.trim() });
      if (answer.ok) this.outcome = 'sent_back';
      return answer.ok ? undefined : answer.refusal;
    });
  }

  async #decide(ask: (version: string) => Promise<Refusal | undefined>): Promise<void> {
    if (!this.view || this.isDeciding) return;
    this.isDeciding = true;
    this.failure = await ask(this.view.version);
    this.isDeciding = false;
    if (this.failure?.code === 'other_version') await this.load();
  }
}
