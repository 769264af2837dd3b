/** Every English room but the paper's own. Never holds a word itself. */
const rooms = import.meta.glob<string>(
  ['../../../src-tauri/locales/en/*.ftl', '!../../../src-tauri/locales/en/{pdf,cli,incidentpaper}.ftl'],
  { query: '?raw', import: 'default', eager: true },
);
export default Object.values(rooms).join('\n');
