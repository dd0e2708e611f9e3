/* Keys, and the list of them at `?`. */

import { keepAs, kept } from './live.js';

const SHORTCUTS_KEY = 'shortcuts';

/* From one quotation to the next, in a draft or an article. */
const items = [...document.querySelectorAll('[data-step]')];
const step = (by) => {
  if (items.length === 0) return;
  const here = document.activeElement?.closest('[data-step]') ?? document.querySelector('[data-step]:target');
  const at = items.indexOf(here);
  const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length];
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  document.getElementById(next.dataset.step)?.scrollIntoView({ block: 'center' });
};

const shortcuts = [
  ['?', 'This list'],
  ['/', 'Go to the quote or search box'],
  ['g c', 'Check a quote'],
  ['g d', 'Check a draft'],
  ['g a', 'Articles'],
  ['g s', 'Speakers'],
  ['g f', 'Find a statement'],
  ['Ctrl Enter', 'Send the form'],
  ['j and k', 'Next and previous quotation of a draft or an article'],
  ['e, then 1 to 9', 'Correct this statement of an article; choose its speaker'],
];
const PLACES = { c: '/', d: '/drafts/new', a: '/articles', s: '/speakers', f: '/find' };

function showShortcuts() {
  let dialog = document.getElementById('shortcuts');
  if (!dialog) {
    dialog = document.createElement('dialog');
    dialog.id = 'shortcuts';
    dialog.setAttribute('aria-labelledby', 'shortcuts-title');
    const title = document.createElement('h2');
    title.id = 'shortcuts-title';
    title.textContent = 'Keyboard shortcuts';
    const terms = document.createElement('dl');
    for (const [keys, meaning] of shortcuts) {
      const term = document.createElement('dt');
      const key = document.createElement('kbd');
      key.textContent = keys;
      term.append(key);
      const detail = document.createElement('dd');
      detail.textContent = meaning;
      terms.append(term, detail);
    }
    const toggle = document.createElement('input');
    toggle.type = 'checkbox';
    toggle.checked = kept(SHORTCUTS_KEY, true);
    toggle.addEventListener('change', () => keepAs(SHORTCUTS_KEY, toggle.checked));
    const label = document.createElement('label');
    label.append(toggle, ' Shortcuts of a single key are on');
    const close = document.createElement('button');
    close.textContent = 'Close';
    close.addEventListener('click', () => dialog.close());
    dialog.append(title, terms, label, close);
    document.body.append(dialog);
  }
  dialog.showModal();
}
document.querySelector('[data-shortcuts]')?.addEventListener('click', showShortcuts);

let after = '';
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, dialog')) return;
  /* Whoever speaks to the computer can turn them off: spoken words would set them off. */
  if (!kept(SHORTCUTS_KEY, true)) return;
  const keys = after + event.key;
  after = event.key === 'g' ? 'g' : '';
  if (keys === '?') showShortcuts();
  else if (keys === '/') {
    const box = document.querySelector('#words, #quote, #text');
    if (!box) return;
    event.preventDefault();
    box.focus();
  } else if (keys === 'j') step(1);
  else if (keys === 'k') step(-1);
  else if (keys === 'e') document.dispatchEvent(new Event('correct-here'));
  else if (keys.length === 2 && keys[0] === 'g' && PLACES[keys[1]]) window.location.assign(PLACES[keys[1]]);
});
