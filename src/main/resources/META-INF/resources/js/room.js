/* What every page shares: keys, announcements, toasts, requests. Pages work without it. */
import { ask, isCleared } from '/js/session.js';
import { word } from '/js/words.js';

export const $ = (selector, root = document) => root.querySelector(selector);
export const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

/** Says something through the polite live region. */
export function say(text) {
  const live = $('#live');
  if (!live) return;
  live.textContent = '';
  setTimeout(() => { live.textContent = text; }, 30);
}

/** Shows a passing message; with undo, a button that takes the action back. */
export function toast(text, undo) {
  $('.toast')?.remove();
  const box = document.createElement('div');
  box.className = 'toast';
  box.setAttribute('role', 'status');
  box.append(text);
  if (undo) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = word('undo');
    button.onclick = () => { box.remove(); undo(); };
    box.append(button);
  }
  document.body.append(box);
  setTimeout(() => box.remove(), 8000);
}

const store = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, value); } catch { /* private mode */ } },
};

/* single-key shortcuts: never while typing, never with a modifier, and they can be switched off (WCAG 2.1.4) */
const keys = {};
/** Binds keys, separated by spaces, to an action; an action that returns false lets the key through. */
export function on(names, action) {
  names.split(' ').forEach(name => { keys[name] = action; });
}
const typing = event => (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
  && !/^(checkbox|radio)$/.test(event.target.type)) || event.target.isContentEditable;

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') { keys.Escape?.(event); return; }
  if (typing(event) || event.ctrlKey || event.metaKey || event.altKey || $('dialog[open]')) return;
  if (event.key !== '?' && store.get('keys') === 'off') return;
  const action = keys[event.key];
  if (action && action(event) !== false) event.preventDefault();
});

const switchBox = $('#keys-on');
if (switchBox) {
  switchBox.checked = store.get('keys') !== 'off';
  switchBox.onchange = () => store.set('keys', switchBox.checked ? 'on' : 'off');
}
const help = $('#help');
const showHelp = () => help?.showModal();
on('?', showHelp);
$$('[data-help]').forEach(button => { button.hidden = false; button.onclick = showHelp; });

/** Sends a form (or its fields) by POST and gives the response; the page's token goes along. Throws Refused. */
export function post(url, fields) {
  const body = new URLSearchParams(fields instanceof HTMLFormElement ? new FormData(fields) : fields);
  return ask(url, {
    method: 'POST',
    body,
    headers: { 'X-CSRF-Token': $('meta[name=csrf]').content, 'X-Fragment': 'true' },
  });
}

/* moments in words: the day first in English too, by the clock of 24 hours, with the zone */
const language = document.documentElement.lang;
const moment = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
  day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short',
});

/** Instants are written in UTC by the server; this shows them in the reader's zone and names it. */
export function localTimes(root = document) {
  $$('time[data-instant]', root).forEach(time => {
    const date = new Date(time.dateTime);
    if (Number.isNaN(date.getTime())) return;
    time.textContent = moment.format(date);
    time.title = time.dateTime;
  });
}
localTimes();

/* a form that asks before it acts */
document.addEventListener('submit', event => {
  const question = event.target.dataset?.confirm;
  if (question && !isCleared(event.target) && !window.confirm(question)) event.preventDefault();
});
