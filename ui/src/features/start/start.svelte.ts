/** The first start: an example or an own administration, then the recovery sheet. Never shows a key twice. */
import { call } from '../../ipc/call.ts';
import type { AdministrationKind, CreatedView, Refusal } from '../../ipc/generated/commands.ts';
import { Problems } from '../../kit/problems.svelte.ts';
import { t, words } from '../../l10n/words.svelte.ts';
import { checkPair } from '../../session/passphrase.ts';
import { session } from '../../session/session.svelte.ts';

/** Where in the first start one is. */
export type StartStep = 'choose' | 'example' | 'own' | 'recovery';

/** The first start. */
export class Start {
  step = $state<StartStep>('choose');
  name = $state('');
  municipality = $state('');
  board = $state('');
  kind = $state<AdministrationKind>('department');
  person = $state('');
  title = $state('');
  passphrase = $state('');
  again = $state('');
  busy = $state(false);
  refusal = $state.raw<Refusal>();
  created = $state.raw<CreatedView>();
  problems = new Problems();

  /** Goes to a step with nothing wrong in it. */
  to(step: StartStep): void {
    this.step = step;
    this.problems.clear();
    this.refusal = undefined;
  }

  /** Makes the file. */
  async create(): Promise<void> {
    if (!this.#check()) return;
    this.busy = true;
    const isExample = this.step === 'example';
    const { name, municipality, board, kind } = this;
    const answer = await call('create_file', {
      example: isExample,
      administration: isExample ? null : { name, municipality, board, kind },
      person: this.person,
      title: this.title,
      passphrase: this.passphrase,
    });
    this.busy = false;
    if (!answer.ok) {
      this.refusal = this.problems.take(answer.refusal, 'administration.') ? undefined : answer.refusal;
      return;
    }
    this.passphrase = this.again = '';
    this.created = answer.value;
    this.step = 'recovery';
  }

  /** The sheet is printed: into the program, in the language that was chosen here. */
  async enter(): Promise<void> {
    if (!this.created) return;
    const { language } = words;
    session.opened({ ...this.created.session, preferences: { ...this.created.session.preferences, language } });
    if (language !== this.created.session.preferences.language) await session.prefer({ language });
  }

  #check(): boolean {
    this.problems.clear();
    this.refusal = undefined;
    if (this.step === 'own') {
      if (this.name.trim() === '') this.problems.add('name', t('start-name-missing'));
      if (this.municipality.trim() === '') this.problems.add('municipality', t('start-municipality-missing'));
      if (this.board.trim() === '') this.problems.add('board', t('start-board-missing'));
      if (this.person.trim() === '') this.problems.add('person', t('start-person-missing'));
    }
    checkPair(this.problems, 'passphrase', this.passphrase, this.again);
    return this.problems.faults.length === 0;
  }
}
