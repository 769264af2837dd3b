/** An authority's form, filled in as far as it goes, and the copying of its fields. Never sends anything. */
import { call } from '../../ipc/call.ts';
import type { AuthorityForm, AuthorityFormView, Refusal } from '../../ipc/generated/commands.ts';
import { copyText } from '../../kit/copy.ts';

/** One form of one incident. */
export class FormOf {
  view = $state.raw<AuthorityFormView>();
  refusal = $state.raw<Refusal>();
  /** Which field was copied last: its part and place. */
  copied = $state('');
  /** True when nothing on this computer lets the window copy. */
  isUncopied = $state(false);

  constructor(readonly incident: string, readonly form: AuthorityForm) {}

  async load(): Promise<void> {
    const answer = await call('open_authority_form', { incident: this.incident, form: this.form });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.view = answer.value;
  }

  /** Copies a field's value as it is. */
  async copy(key: string, value: string): Promise<void> {
    this.copied = '';
    this.isUncopied = !(await copyText(value));
    this.copied = key;
  }
}
