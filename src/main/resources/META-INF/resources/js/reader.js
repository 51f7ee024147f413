/* The reading page: moving about, cards and their forms, the source note. The page is complete without it. */
import { $, $$, on, say, toast } from '/js/room.js';
import { word } from '/js/words.js';
import { activate, activeId, card, isSmall, layout, moveWindow, resized, walk } from '/js/reading/margin.js';
import { catchUp, dress, open, send, swap } from '/js/reading/exchange.js';
import { cite } from '/js/reading/citation.js';
import * as popover from '/js/reading/popover.js';

const text = $('#text');
document.documentElement.classList.add('scripted');
dress();

/* ---- paragraphs and highlights ---- */

const paragraphs = () => $$('.p', text);
const current = () => $('.p.cur', text);

function go(step) {
  const all = paragraphs();
  const from = all.indexOf(current());
  const next = all[from < 0 ? Math.max(0, firstInView(all)) : Math.max(0, Math.min(all.length - 1, from + step))];
  if (!next) return;
  point(next);
  next.scrollIntoView({ block: 'nearest' });
  $('.pn', next).focus({ preventScroll: true });
}

/** Makes a paragraph the one that v selects in and y cites. */
function point(paragraph) {
  current()?.classList.remove('cur');
  paragraph.classList.add('cur');
}

const firstInView = all => all.findIndex(each => each.getBoundingClientRect().bottom > 120);

function highlight(step) {
  const order = $$('.sig', text).map(each => each.dataset.a);
  if (!order.length) { say(word('noPassageMarked')); return; }
  const at = order.indexOf(activeId());
  const next = at < 0 ? (step > 0 ? 0 : order.length - 1) : (at + step + order.length) % order.length;
  activate(order[next], { scroll: true });
  const siglum = document.getElementById(`ref-${order[next]}`);
  siglum.focus({ preventScroll: true });
  point(siglum.closest('.p'));
}

on('j', () => go(1));
on('k', () => go(-1));
on('n', () => highlight(1));
on('p', () => highlight(-1));

text.addEventListener('click', event => {
  const siglum = event.target.closest('.sig');
  if (siglum) {
    event.preventDefault();
    activate(siglum.dataset.a, { focus: true });
    return;
  }
  const number = event.target.closest('.pn');
  if (number) {
    point(number.closest('.p'));
    return;
  }
  const mark = event.target.closest('mark.hl');
  if (mark && getSelection().isCollapsed) walk(mark);
});
$('#map').addEventListener('click', event => {
  const tick = event.target.closest('a');
  if (tick) activate(tick.dataset.a, { scroll: true });
});

/* ---- cards and their forms ---- */

document.addEventListener('click', event => {
  const button = event.target.closest('[data-cite]');
  if (button) { cite(button.dataset.cite ? card(button.dataset.cite) : null); return; }
  if (event.target.closest('[data-close]')) { activate(null); return; }
  const clicked = event.target.closest('#margin > .card');
  if (!clicked) return;
  const link = event.target.closest('a[href^="#ref-"]');
  if (link) event.preventDefault();
  if (link || (clicked.dataset.a !== activeId() && !event.target.closest('a, button, summary, label, input, textarea'))) {
    activate(clicked.dataset.a, { scroll: Boolean(link) });
  }
});
document.addEventListener('focusin', event => {
  const inside = event.target.closest('#margin > .card');
  if (inside && inside.dataset.a !== activeId() && !isSmall()) activate(inside.dataset.a, { quiet: true });
});
document.addEventListener('toggle', event => {
  const inside = event.target.closest?.('#margin > .card');
  if (inside) resized(inside);
}, true);

/* what can be done with the active card is loaded when someone stays on it */
let staying = 0;
document.addEventListener('card-active', event => {
  clearTimeout(staying);
  staying = setTimeout(() => open(event.detail), 150);
});

const doing = {
  edit: 'changesSaved',
  submit: 'submitted',
  undo: 'decisionTakenBack',
};

document.addEventListener('submit', async event => {
  const form = event.target.closest('#margin form[data-send]');
  if (!form) return;
  event.preventDefault();
  const button = event.submitter;
  const id = form.closest('.card').dataset.a;
  if (button?.hasAttribute('data-needs-reason') && !form.elements.reason.value.trim()) {
    complain(form, word('sayWhy'));
    form.elements.reason.setAttribute('aria-invalid', 'true');
    form.elements.reason.focus();
    return;
  }
  const kind = form.dataset.send;
  const paragraph = card(id).dataset.p.trim().split(' ')[0];
  const fields = new FormData(form);
  if (fields.has('back')) fields.set('back', `/annotations/${id}/card`);
  try {
    const answer = await send(button?.getAttribute('formaction') ?? form.getAttribute('action'), fields, !fields.has('back'));
    swap(answer);
    report(kind, id, button, paragraph);
    await catchUp();
  } catch (problem) {
    complain(form, problem.message);
  }
});

function report(kind, id, button, paragraph) {
  if (kind === 'delete') {
    $(`#p${paragraph} .pn`)?.focus({ preventScroll: true });
    popover.offerUndo(id, word('annotationDeleted'), 'restore', word('annotationBack'));
    return;
  }
  const words = kind === 'decide'
    ? word('decisionOn', { decision: button.dataset.done, siglum: card(id)?.dataset.siglum ?? '' })
    : word(doing[kind]);
  toast(words);
  say(words);
  card(id)?.focus({ preventScroll: true });
}

function complain(form, words) {
  $('.note.bad', form)?.remove();
  const box = document.createElement('div');
  box.className = 'note bad';
  box.setAttribute('role', 'alert');
  box.textContent = words;
  form.prepend(box);
  resized(form.closest('.card'));
}

/* ---- the source note is one step away wherever the page is scrolled to ---- */

const stick = $('#stick');
new IntersectionObserver(([entry]) => {
  stick.classList.toggle('on', !entry.isIntersecting && entry.boundingClientRect.top < 0);
}).observe($('#disclaimer'));
on('d', () => {
  const details = $('details', stick);
  if (stick.classList.contains('on')) details.open = !details.open;
  else $('#disclaimer').scrollIntoView({ block: 'center' });
  say($('#disclaimer').textContent.trim());
});
on('y', () => cite(null));
on('Escape', () => {
  if (popover.isOpen()) popover.leave();
  else if (activeId()) activate(null);
  else $('details', stick).open = false;
});

if ($('#attach-form')) import('/js/reading/attach.js');
if ($('#pop')) popover.connect(() => current() ?? (go(1), current()));

/* ---- keep cards beside their passages ---- */

let frame = 0;
const soon = action => { cancelAnimationFrame(frame); frame = requestAnimationFrame(action); };
addEventListener('resize', () => soon(() => resized()));
addEventListener('scroll', () => soon(moveWindow), { passive: true });
document.fonts?.ready.then(() => resized());

function arrive() {
  const id = location.hash.match(/^#(?:card|ref)-(.+)$/)?.[1];
  if (id && card(id)) activate(id, { scroll: true, focus: true }); else layout();
}
addEventListener('hashchange', arrive);
addEventListener('load', arrive);
if (document.readyState === 'complete') arrive();
