/* Recent checks: kept in this browser only. */

import { keepAs, kept, say } from './live.js';

const RECENT_KEY = 'recent-checks';
const RECENT_MOST = 8;

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
