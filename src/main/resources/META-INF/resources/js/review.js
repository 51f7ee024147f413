/* The review queue: keys, the pane beside the queue, decisions without leaving the page. Works without it too. */
import { $, $$, localTimes, on, say, toast, post } from '/js/room.js';
import { ask, complain, silence } from '/js/session.js';
import { count, word } from '/js/words.js';

const pane = $('#detail');
const rows = $$('.qt tbody tr[data-item]');
const filter = new URLSearchParams(location.search);
['item', 'decided', 'done'].forEach(name => filter.delete(name));

const address = id => `/review?${new URLSearchParams([...filter, ['item', id]])}`;
const rowOf = id => rows.find(row => row.dataset.item === id);
const isOpen = row => !row.classList.contains('done') && !('own' in row.dataset);
const current = () => rows.find(row => row.getAttribute('aria-selected') === 'true');
const narrow = matchMedia('(max-width: 66rem)');

/* what was typed for an item stays with it until it is decided */
const typed = new Map();
function keepTyped() {
  const reason = $('[data-judge] textarea', pane);
  if (!reason) return;
  const id = reason.form.dataset.judge;
  if (reason.value.trim()) typed.set(id, reason.value); else typed.delete(id);
}
function giveBack() {
  const reason = $('[data-judge] textarea', pane);
  if (reason && !reason.value) reason.value = typed.get(reason.form.dataset.judge) ?? '';
}
addEventListener('beforeunload', event => {
  keepTyped();
  if (typed.size) event.preventDefault();
});

function fill(html) {
  keepTyped();
  pane.innerHTML = html;
  giveBack();
  pane.classList.remove('busy');
  localTimes(pane);
  uncover();
}

/* the words to be judged are in view, whatever stands before them but a refusal and what was typed */
function uncover() {
  if (!pane) return;
  pane.scrollTop = 0;
  if ($('[role=alert]', pane)) return;
  const mark = $('mark.hl', pane)?.getBoundingClientRect();
  const judge = $('.judge', pane);
  if (!mark || getComputedStyle(pane).position !== 'sticky') return;
  const stuck = judge && getComputedStyle(judge).position === 'sticky';
  const seen = pane.getBoundingClientRect();
  const bottom = Math.min(stuck ? judge.getBoundingClientRect().top : seen.bottom, innerHeight);
  const room = 12;
  pane.scrollTop = Math.max(0, Math.min(mark.bottom + room - bottom, mark.top - room - seen.top));
}
uncover();

function select(row) {
  rows.forEach(each => {
    each.setAttribute('aria-selected', String(each === row));
    $('.q a', each)?.toggleAttribute('aria-current', each === row);
  });
  $('.q a[aria-current]')?.setAttribute('aria-current', 'true');
}

let asked = 0;
async function show(row, focus) {
  const mine = ++asked;
  select(row);
  pane.classList.add('busy');
  history.replaceState(null, '', address(row.dataset.item));
  if (focus) $('.q a', row).focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
  try {
    const response = await ask(`/review/items/${row.dataset.item}?${filter}`);
    const html = await response.text();
    if (mine !== asked) return;
    if (!response.ok) throw new Error(String(response.status));
    fill(html);
    if (narrow.matches && focus !== false) pane.scrollIntoView({ block: 'start' });
  } catch {
    if (mine === asked) location.assign(address(row.dataset.item));
  }
}

function next(after) {
  const place = rows.indexOf(after);
  return [...rows.slice(place + 1), ...rows.slice(0, Math.max(0, place))].find(isOpen);
}

function tally(change) {
  const badge = $('.nav [aria-current] .n');
  if (!badge) return;
  const waiting = Math.max(0, Number(badge.textContent) + change);
  badge.textContent = String(waiting);
  $('#waiting').textContent = word('waiting', { n: waiting });
}

function settle(id, mark, done) {
  const row = rowOf(id);
  if (!row) return;
  row.classList.toggle('done', done);
  $('.dec', row).innerHTML = mark;
  const box = $('input[type=checkbox]', row);
  if (box) { box.checked = false; box.disabled = done; }
  picked();
}

let last = null;

async function decide(form, button) {
  const id = form.dataset.judge;
  const reason = $('textarea', form);
  if (button.dataset.do !== 'accept' && !reason.value.trim()) { askReason(form); return; }
  const buttons = $$('button', form);
  buttons.forEach(each => { each.disabled = true; });
  try {
    const response = await post(button.getAttribute('formaction') || form.getAttribute('action'), form);
    const html = await response.text();
    silence(form);
    if (!response.ok) { refused(response, html, id); return; }
    reason.value = '';
    typed.delete(id);
    settle(id, html, true);
    tally(-1);
    last = id;
    const state = $('.dec', rowOf(id) ?? document)?.textContent.trim() || word('decided');
    toast(state, () => takeBack(id));
    const following = rowOf(id) && next(rowOf(id));
    if (following) { say(word('nextOpened', { state })); await show(following, false); pane.focus({ preventScroll: true }); } else location.assign(cleared(id));
  } catch (failure) {
    complain(form, word('notSent'), failure.message, () => decide(form, button));
  } finally {
    buttons.forEach(each => { each.disabled = false; });
  }
}

const cleared = id => `/review?${new URLSearchParams([...filter, ['decided', id]])}`;

/* the pane shows what is there now; the row beside it follows */
function refused(response, html, id) {
  if (response.status !== 409 && response.status !== 422) {
    toast(word('notPossible'));
    return;
  }
  fill(html);
  if (!$('[data-judge]', pane)) typed.delete(id);
  const mark = $('.src .status', pane);
  if (mark && !$('[data-judge]', pane) && rowOf(id) && !rowOf(id).classList.contains('done')) {
    settle(id, mark.outerHTML, true);
    tally(-1);
  }
  say($('[role=alert]', pane)?.textContent ?? word('nothingChanged'));
  ($('[aria-invalid]', pane) ?? pane).focus();
}

function askReason(form) {
  $('#d-err', form).hidden = false;
  $('textarea', form).setAttribute('aria-invalid', 'true');
  $('textarea', form).focus();
  say($('#d-err', form).textContent);
}

async function takeBack(id) {
  let response;
  try {
    response = await post(`/annotations/${id}/undo`, {});
  } catch (failure) {
    toast(failure.message, () => takeBack(id));
    return;
  }
  const html = await response.text();
  if (!response.ok) { refused(response, html, id); return; }
  if (last === id) last = null;
  tally(1);
  say(word('decisionTakenBack'));
  const row = rowOf(id);
  if (!row) { location.assign(address(id)); return; }
  settle(id, html, false);
  show(row);
}

/* ---------- several at once ---------- */
const boxes = $$('.qt tbody input[type=checkbox]');
const all = $('#all');
function picked() {
  const chosen = boxes.filter(box => box.checked).length;
  const free = boxes.filter(box => !box.disabled).length;
  if ($('#seln')) $('#seln').textContent = chosen ? count('someSelected', chosen) : word('noneSelected');
  $$('#several [name=step]').forEach(button => { button.disabled = !chosen; });
  if (all) { all.checked = chosen > 0 && chosen === free; all.indeterminate = chosen > 0 && chosen < free; }
}
if (all) {
  $('#all-label').hidden = false;
  $('#seln').hidden = false;
  all.onchange = () => { boxes.forEach(box => { if (!box.disabled) box.checked = all.checked; }); picked(); };
  boxes.forEach(box => { box.onchange = picked; });
  picked();
}

/* ---------- pointer and keys ---------- */
rows.forEach(row => {
  row.addEventListener('click', event => {
    if (event.target.closest('input') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(row);
  });
});
pane?.addEventListener('submit', event => {
  if (event.target.dataset.judge) {
    event.preventDefault();
    decide(event.target, event.submitter ?? $('[data-do=accept]', event.target));
  } else if (event.target.dataset.takeBack) {
    event.preventDefault();
    takeBack(event.target.dataset.takeBack);
  }
});
pane?.addEventListener('input', event => {
  if (event.target.id === 'd-c' && event.target.value.trim()) {
    event.target.removeAttribute('aria-invalid');
    $('#d-err', pane).hidden = true;
  }
});

const move = by => {
  const place = rows.indexOf(current());
  const row = rows[Math.min(rows.length - 1, Math.max(0, place + by))];
  if (row && row !== current()) show(row, true);
};
const press = step => { const button = $(`[data-do=${step}]`, pane ?? document); if (!button) return false; button.click(); return true; };
on('j', () => move(1));
on('k', () => move(-1));
on('a', () => press('accept'));
on('r', () => press('reject'));
on('c', () => press('request-changes'));
on('x', () => {
  const box = current() && $('input[type=checkbox]', current());
  if (!box || box.disabled) return false;
  box.checked = !box.checked;
  picked();
  say(word(box.checked ? 'selected' : 'notSelected'));
  return true;
});
on('u', () => {
  const id = last ?? $('[data-take-back]', pane ?? document)?.dataset.takeBack;
  if (!id) return false;
  $('.toast')?.remove();
  takeBack(id);
  return true;
});
