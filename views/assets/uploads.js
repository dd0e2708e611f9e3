/* Several files go one after the other, and each says what became of it. Without this they go together. */

import { say } from './live.js';

const form = document.querySelector('[data-uploads]');
const list = document.getElementById('uploads');

/* What became of one file: a link to its article, or the reason why not, as the page says it. */
async function send(file) {
  const body = new FormData(form);
  body.delete('file');
  body.set('text', '');
  /* What is true of one article is not true of several. */
  for (const name of ['title', 'url', 'media']) body.set(name, '');
  body.append('file', file, file.name);
  const answer = await fetch(form.action, { method: 'POST', body });
  if (answer.ok) return { link: new URL(answer.url).pathname };
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const told = page.querySelector('[role="alert"] li') ?? page.querySelector('main .lede');
  const reason = told?.textContent.trim();
  return { reason: reason?.replace(`${file.name}: `, '') ?? 'It could not be sent.' };
}

function row(file) {
  const item = document.createElement('li');
  const name = document.createElement('span');
  name.className = 'upload-name';
  name.textContent = file.name;
  const state = document.createElement('span');
  state.className = 'facts';
  state.textContent = 'waiting';
  item.append(name, state);
  list.append(item);
  return { name, state };
}

async function sendAll(files) {
  const progress = document.createElement('progress');
  progress.max = files.length;
  progress.value = 0;
  progress.setAttribute('aria-label', 'Files read');
  list.replaceChildren();
  list.before(progress);
  list.hidden = false;
  const rows = files.map(row);
  let added = 0;
  for (const [i, file] of files.entries()) {
    const { name, state } = rows[i];
    state.textContent = 'reading …';
    const { link, reason } = await send(file).catch(() => ({ reason: 'The connection broke.' }));
    progress.value = i + 1;
    if (link) {
      added++;
      const anchor = document.createElement('a');
      anchor.href = link;
      anchor.textContent = file.name;
      name.replaceChildren(anchor);
    }
    state.textContent = link ? 'added' : `not added: ${reason}`;
    state.classList.toggle('wrong', !link);
  }
  progress.remove();
  return added;
}

form?.addEventListener('submit', async (event) => {
  const files = [...form.elements.file.files];
  if (files.length < 2) return;
  event.preventDefault();
  const added = await sendAll(files);
  say(`${added} of ${files.length} files were added.`);
  form.elements.file.value = '';
  for (const button of form.querySelectorAll('button')) {
    button.textContent = button.dataset.label ?? button.textContent;
    button.disabled = false;
  }
});
