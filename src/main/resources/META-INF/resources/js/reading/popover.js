/* Selecting words, by pointer, touch or keys, and the form that opens under them. */
import { $, $$, on, say, toast } from '/js/room.js';
import { count, word } from '/js/words.js';
import { codePoints, paragraphAt, passageIn, rangeOf, sentenceSpans, wordSpans } from '/js/reading/passage.js';
import { activate, isSmall } from '/js/reading/margin.js';
import { catchUp, send, swap } from '/js/reading/exchange.js';

const pop = $('#pop');
const form = pop && $('form', pop);
const text = $('#text');
let draft = null;
let pressed = false;
let saving = false;
/** What was put away with something typed; it comes back with its passage. */
let away = null;

export const isOpen = () => Boolean(draft);
const note = () => $('#pop-n');
const same = (a, b) => a && b && a.start === b.start && a.end === b.end;

function paint() {
  if (window.CSS?.highlights && window.Highlight) CSS.highlights.set('draft', new Highlight(rangeOf(draft)));
}

function select(passage) {
  const range = rangeOf(passage);
  getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

function open(passage, spoken) {
  draft = passage;
  const words = passage.quote.split(/\s+/).length;
  const first = paragraphAt(passage.start);
  const last = paragraphAt(passage.end - 1);
  $('#pop-q').textContent = count('wordsSelected', words, { paragraphs: first === last ? first : `${first}–${last}` });
  const fresh = pop.hidden;
  if (same(passage, away?.passage) && !note().value.trim()) bringBack();
  if (fresh) $('.toast')?.remove();
  pop.hidden = false;
  paint();
  place();
  if (fresh) pop.scrollIntoView({ block: 'nearest' });
  if (spoken) say(fresh ? word('selectionHelp', { selected: $('#pop-q').textContent }) : passage.quote);
}

function place() {
  if (isSmall()) { pop.style.left = ''; pop.style.top = ''; return; }
  const rects = rangeOf(draft).getClientRects();
  const last = rects[rects.length - 1];
  if (!last) return;
  const left = Math.min(last.left + scrollX, scrollX + document.documentElement.clientWidth - pop.offsetWidth - 24);
  pop.style.left = `${Math.max(12, left)}px`;
  pop.style.top = `${last.bottom + scrollY + 10}px`;
}

function putAway() {
  if (!note().value.trim()) return null;
  away = { passage: draft, note: note().value, topics: $$('input[name=topics]:checked', pop).map(box => box.value) };
  return away;
}

function bringBack() {
  note().value = away.note;
  $$('input[name=topics]', pop).forEach(box => { box.checked = away.topics.includes(box.value); });
  away = null;
}

/** Closes the form; what was typed goes. */
export function close() {
  draft = null;
  pop.hidden = true;
  form.reset();
  trouble('');
  window.CSS?.highlights?.delete('draft');
}

function trouble(words) {
  $('#pop-err').replaceChildren();
  $$('[data-word]', pop).forEach(button => { button.textContent = words && button.value === 'save' ? word('tryAgain') : button.dataset.word; });
  if (!words) return;
  const box = document.createElement('div');
  box.className = 'note bad';
  box.setAttribute('role', 'alert');
  const title = document.createElement('b');
  title.textContent = word('notSaved');
  box.append(title, words);
  $('#pop-err').append(box);
  box.scrollIntoView({ block: 'nearest' });
}

/* ---- saving ---- */

async function save(action) {
  if (!draft || saving) return;
  saving = true;
  const fields = new URLSearchParams(new FormData(form));
  fields.set('action', action);
  Object.entries(draft).forEach(([name, value]) => fields.set(name, value));
  try {
    const id = swap(await send(form.getAttribute('action'), fields));
    close();
    getSelection().removeAllRanges();
    saved(id, action);
    await catchUp();
  } catch (problem) {
    trouble(problem.message);
  } finally {
    saving = false;
  }
}

function saved(id, action) {
  const siglum = document.getElementById(`ref-${id}`);
  if (!isSmall()) activate(id, { quiet: true });
  siglum?.focus({ preventScroll: true });
  const done = siglum ? word(action === 'submit' ? 'submittedAs' : 'savedAs', { siglum: siglum.textContent }) : word('saved');
  offerUndo(id, done, 'delete', word('annotationGone'));
}

let takeBack = null;
/** Shows a message with a button that takes the last change back by one more step on the annotation. */
export function offerUndo(id, message, step, done) {
  const paragraph = document.getElementById(`ref-${id}`)?.closest('.p').id ?? $('#text .p.cur')?.id;
  takeBack = async () => {
    takeBack = null;
    $('.toast')?.remove();
    try {
      swap(await send(`/annotations/${id}/${step}`, {}));
      (document.getElementById(`ref-${id}`) ?? $(`#${paragraph ?? 'p1'} .pn`))?.focus({ preventScroll: true });
      tell(done);
    } catch (problem) { tell(problem.message); }
  };
  tell(message, () => takeBack?.());
}

function tell(message, undo) {
  toast(message, undo);
  say(undo ? word('pressUndo', { message }) : message);
}

/* ---- selecting ---- */

function fromSelection() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(text) ? passageIn(range) : null;
}

function look() {
  if (pressed || saving || pop.contains(document.activeElement)) return;
  const passage = fromSelection();
  if (passage && !same(passage, draft)) open(passage, false);
}

let timer;
function listen() {
  document.addEventListener('selectionchange', () => { clearTimeout(timer); timer = setTimeout(look, 400); });
  document.addEventListener('pointerdown', event => { pressed = event.pointerType === 'mouse' && !pop.contains(event.target); });
  document.addEventListener('pointercancel', () => { pressed = false; });
  document.addEventListener('pointerup', event => {
    pressed = false;
    if (pop.contains(event.target) || event.target.closest?.('.toast')) return;
    setTimeout(() => {
      const passage = fromSelection();
      if (passage) { if (!same(passage, draft)) open(passage, false); } else if (draft && !note().value.trim() && !$('.note', pop)) close();
    }, 0);
  });
  addEventListener('resize', () => { if (draft) place(); });
}

/** Moves an end of the selection by one word; forward as the text runs. */
function move(event, forward) {
  if (!draft) return false;
  const content = codePoints();
  const words = wordSpans(content);
  let { start, end } = draft;
  if (event.shiftKey) {
    const starts = words.map(word => word[0]);
    start = (forward ? starts.find(at => at > start && at < end) : starts.filter(at => at < start).at(-1)) ?? start;
  } else {
    const ends = words.map(word => word[1]);
    end = (forward ? ends.find(at => at > end) : ends.filter(at => at < end && at > start).at(-1)) ?? end;
  }
  const passage = { start, end, quote: content.slice(start, end).join('') };
  draft = passage;
  select(passage);
  open(passage, true);
  return true;
}

/** Selects the first sentence of a paragraph; while one is selected, the next one or the one before. */
function begin(paragraph, onward) {
  const content = codePoints();
  const sentences = sentenceSpans();
  const first = Number(paragraph.dataset.start);
  const chosen = !draft ? sentences.find(each => each[0] >= first)
    : onward ? sentences.find(each => each[0] > draft.start) : sentences.filter(each => each[0] < draft.start).at(-1);
  if (!chosen) return;
  const passage = { start: chosen[0], end: chosen[1], quote: content.slice(...chosen).join('') };
  draft = passage;
  select(passage);
  open(passage, true);
}

function toggle(key) {
  if (!draft) return false;
  const box = $(`input[data-key="${key}"]`, pop);
  if (!box) return false;
  box.checked = !box.checked;
  say(word(box.checked ? 'chosen' : 'notChosen', { topic: $('.tp', box.parentElement).lastChild.textContent.trim() }));
  return true;
}

/** Connects the form to the page; current gives the paragraph in which v begins. */
export function connect(current) {
  listen();
  const rtl = text.dir === 'rtl';
  on('v', () => begin(current(), true));
  on('V', () => begin(current(), false));
  on('ArrowRight', event => move(event, !rtl));
  on('ArrowLeft', event => move(event, rtl));
  on('1 2 3 4 5 6 7 8 9', event => toggle(event.key));
  on('Enter', event => (draft && !event.target.closest?.('#pop button, #pop summary') ? (save('save'), true) : false));
  on('u', () => (takeBack ? (takeBack(), true) : false));
  pop.addEventListener('submit', event => { event.preventDefault(); save(event.submitter?.value ?? 'save'); });
  note().addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); save('save'); }
  });
  $('#pop-cancel').onclick = () => leave();
  document.addEventListener('keydown', event => {
    if (event.key === 'Tab' && !event.shiftKey && draft && !pop.contains(event.target)) { event.preventDefault(); $('input[name=topics]', pop).focus(); }
  });
}

/** Gives up the selection and goes back to its paragraph. */
export function leave() {
  if (!draft) return false;
  const number = paragraphAt(draft.start);
  const inside = pop.contains(document.activeElement);
  const kept = putAway();
  close();
  if (kept) {
    takeBack = () => {
      takeBack = null;
      $('.toast')?.remove();
      draft = kept.passage;
      select(kept.passage);
      open(kept.passage, true);
      note().focus();
    };
    tell(word('notePutAway'), takeBack);
  }
  getSelection().removeAllRanges();
  if (inside) $(`#p${number} .pn`)?.focus({ preventScroll: true });
  return true;
}
