/* What makes the pages quicker to work with. Every page works without it. */

const RECENT_KEY = 'recent-checks';
const RECENT_MOST = 8;
const SHORTCUTS_KEY = 'shortcuts';

const live = document.getElementById('live');
const say = (message) => {
  live.textContent = '';
  window.setTimeout(() => {
    live.textContent = message;
  }, 50);
};

for (const element of document.querySelectorAll('.js-only')) element.hidden = false;
document.querySelector('[data-autofocus]')?.focus();

/* Forms say that they are at work, and cannot be sent twice. */
for (const form of document.querySelectorAll('form[data-busy]')) {
  form.addEventListener('submit', () => {
    const button = form.querySelector('button');
    button.dataset.label = button.textContent;
    button.textContent = form.dataset.busy;
    button.disabled = true;
    say(form.dataset.busy);
  });
}
/* Back in the history: the form is ready again. */
window.addEventListener('pageshow', () => {
  for (const button of document.querySelectorAll('form[data-busy] button[data-label]')) {
    button.textContent = button.dataset.label;
    button.disabled = false;
  }
});

/* Ctrl or ⌘ with Enter sends the form one is typing in. */
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.form) event.target.form.requestSubmit();
});

/* Over plain http a page may not use the clipboard: then the text is selected, and the older command tried. */
async function copied(source) {
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    return true;
  } catch {
    const hidden = source.hidden;
    source.hidden = false;
    window.getSelection().selectAllChildren(source);
    const done = document.execCommand('copy');
    if (done) source.hidden = hidden;
    return done;
  }
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy);
    const label = button.textContent;
    const done = await copied(source);
    button.textContent = done ? 'Copied' : 'Press Ctrl C to copy';
    say(done ? 'Copied' : 'Copying is not allowed here. The text is selected: press Control C to copy it.');
    window.setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}

/* An example fills the form without a trip to the server. */
for (const link of document.querySelectorAll('[data-example]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const quote = document.getElementById('quote');
    if (!quote) return;
    event.preventDefault();
    quote.value = link.dataset.quote;
    document.getElementById('speaker').value = link.dataset.speaker;
    quote.scrollIntoView({ block: 'center' });
    quote.form.querySelector('button').focus();
    say('The example is filled in. Press Enter to check it.');
  });
}

/* What this browser keeps for its reader. One that keeps nothing loses only the convenience. */
const kept = (key, otherwise) => {
  try {
    return JSON.parse(window.localStorage.getItem(key)) ?? otherwise;
  } catch {
    return otherwise;
  }
};
const keepAs = (key, value) => {
  try {
    window.localStorage.setItem(key, JSON.stringify(value));
  } catch {
    /* See above. */
  }
};

/* Recent checks: kept in this browser only. */
const recent = () => {
  const entries = kept(RECENT_KEY, []);
  return Array.isArray(entries) ? entries : [];
};
const keep = (entries) => keepAs(RECENT_KEY, entries);

if (document.body.dataset.view === 'check' && window.location.pathname.startsWith('/checks/')) {
  const path = window.location.pathname;
  const verdict = document.querySelector('.verdict-word').textContent;
  const quote = document.querySelector('.quote-form textarea').value.slice(0, 140);
  keep([{ path, verdict, quote }, ...recent().filter((entry) => entry.path !== path)].slice(0, RECENT_MOST));
}

const list = document.getElementById('recent');
if (list) {
  for (const { path, verdict, quote } of recent()) {
    if (typeof path !== 'string' || !path.startsWith('/checks/')) continue;
    const link = document.createElement('a');
    link.href = path;
    const words = document.createElement('span');
    words.className = 'recent-quote';
    words.textContent = `“${quote}”`;
    const word = document.createElement('span');
    word.className = 'facts';
    word.textContent = verdict;
    link.append(words, word);
    const item = document.createElement('li');
    item.append(link);
    list.querySelector('ul').append(item);
  }
  list.hidden = list.querySelector('li') === null;
  list.querySelector('[data-forget]').addEventListener('click', () => {
    keep([]);
    list.hidden = true;
    say('The list is empty.');
  });
}

/* A draft: from one quotation to the next. */
const items = [...document.querySelectorAll('.items > li')];
const step = (by) => {
  if (items.length === 0) return;
  const here = document.activeElement?.closest('.items > li') ?? document.querySelector('.items > li:target');
  const at = items.indexOf(here);
  const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length];
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  document.getElementById(next.id.replace('item-', 'in-text-'))?.scrollIntoView({ block: 'center' });
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
  ['j and k', 'Next and previous quotation of a draft'],
];
const PLACES = { c: '/', d: '/drafts/new', a: '/articles', s: '/speakers', f: '/find' };

function showShortcuts() {
  let dialog = document.querySelector('dialog');
  if (!dialog) {
    dialog = document.createElement('dialog');
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
  else if (keys.length === 2 && keys[0] === 'g' && PLACES[keys[1]]) window.location.assign(PLACES[keys[1]]);
});
