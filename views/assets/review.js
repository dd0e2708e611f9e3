/* Correcting an article where it is read: a name’s forms in a dialog, a bar of what can be done with selected words. */

import { say } from './live.js';

const text = document.querySelector('.article-text');
const dialog = document.getElementById('correcting');
const bar = document.getElementById('selection');

/* The dialog shows the forms of the statement’s own page: there is one place where they are made. */
async function correct(id) {
  const answer = await fetch(`/statements/${encodeURIComponent(id)}`);
  if (!answer.ok) return window.location.assign(`/statements/${encodeURIComponent(id)}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const words = document.createElement('div');
  words.className = 'passage';
  words.append(...page.querySelectorAll('.passage > p'));
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.replaceChildren(words, page.getElementById('forms'), close);
  dialog.showModal();
  (dialog.querySelector('.names .chosen') ?? dialog.querySelector('button')).focus();
}

for (const link of document.querySelectorAll('[data-correct]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    correct(link.dataset.correct);
  });
}

document.addEventListener('correct-here', () => {
  const here = document.activeElement?.closest('[data-step]') ?? document.querySelector('[data-step]:target');
  const link = here?.querySelector('[data-correct]');
  if (link) correct(link.dataset.correct);
  else say('Press j for the first statement, then e to correct it.');
});

/* A digit in the dialog chooses the name at that place. */
dialog?.addEventListener('keydown', (event) => {
  if (!/^[1-9]$/.test(event.key) || event.target.closest('input')) return;
  dialog.querySelectorAll('.names button')[Number(event.key) - 1]?.click();
});

/* Where in the stored text a place of the page is: paragraphs say where they begin, names beside statements do not count. */
function offsetOf(node, within) {
  const paragraph = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('p[id]');
  if (!paragraph || !text.contains(paragraph)) return null;
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, within);
  const before = range.cloneContents();
  for (const label of before.querySelectorAll('.said-by')) label.remove();
  return Number(paragraph.id.slice(1)) + before.textContent.length;
}

function send(action, fields) {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  for (const [name, value] of fields) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}

/* The statements that a selection touches, by their ids, in the text’s order. */
function touched(range) {
  const ids = new Set();
  for (const run of text.querySelectorAll('.said')) if (range.intersectsNode(run)) ids.add(run.dataset.of);
  return [...ids];
}

function add(start, end, words) {
  const details = document.getElementById('add-statement');
  const form = details.querySelector('form');
  details.open = true;
  form.elements.start.value = start;
  form.elements.end.value = end;
  form.elements.words.value = words;
  form.elements.speaker.focus();
  form.elements.speaker.scrollIntoView({ block: 'center' });
  say('The selected words are filled in. Say who says them.');
}
/* Words that are typed over count for what they are, not for where the selection was. */
document.getElementById('words')?.addEventListener('input', ({ target: { form } }) => {
  form.elements.start.value = '';
  form.elements.end.value = '';
});

/* What can be done with the selection: [label, what happens]. */
function choices(range) {
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return [];
  const ids = touched(range);
  if (ids.length === 0) return [['Add as a statement', () => add(start, end, range.toString())]];
  const at = (id) => `/statements/${encodeURIComponent(id)}`;
  if (ids.length > 1)
    return [
      [
        `Join these ${ids.length}`,
        () =>
          send(
            `${at(ids[0])}/join`,
            ids.slice(1).map((id) => ['with', id]),
          ),
      ],
    ];
  return [
    ['Split before these words', () => send(`${at(ids[0])}/split`, [['at', start]])],
    ['Correct …', () => correct(ids[0])],
    ['No statement', () => send(`${at(ids[0])}/removal`, [])],
  ];
}

function showBar() {
  const selection = window.getSelection();
  const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const possible = range && text.contains(range.commonAncestorContainer) ? choices(range) : [];
  bar.hidden = possible.length === 0;
  if (bar.hidden) return;
  bar.replaceChildren(
    ...possible.map(([label, run]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', run);
      return button;
    }),
  );
  const box = range.getBoundingClientRect();
  const left = Math.min(box.left, document.documentElement.clientWidth - bar.offsetWidth - 8);
  bar.style.left = `${Math.max(8, left) + window.scrollX}px`;
  bar.style.top = `${box.bottom + window.scrollY + 8}px`;
}

if (bar && text) {
  let soon = 0;
  document.addEventListener('selectionchange', () => {
    window.clearTimeout(soon);
    soon = window.setTimeout(showBar, 150);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !bar.hidden) window.getSelection().removeAllRanges();
  });
}
