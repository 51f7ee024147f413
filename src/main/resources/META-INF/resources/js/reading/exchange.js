/* Sending changes and putting the answer into the page: each element replaces the one with its id. */
import { $, $$, localTimes } from '/js/room.js';
import { Refused, ask, dimmed } from '/js/session.js';
import { word } from '/js/words.js';
import { activate, activeId, card, resized } from '/js/reading/margin.js';

/** Sends fields and gives the answer as a document, when it is a good one. */
export async function send(url, fields, fragment = true) {
  const headers = { 'X-CSRF-Token': $('meta[name=csrf]').content };
  if (fragment) headers['X-Fragment'] = 'true';
  const answer = ask(url, { method: 'POST', body: new URLSearchParams(fields), headers });
  return read(await dimmed(document.activeElement?.closest('.pop, .card'), answer));
}

async function read(response) {
  const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!response.ok) {
    const said = $('.note.bad, [role=alert]', answer) ?? $('main .head', answer) ?? $('main', answer);
    const parts = said ? [...said.childNodes].map(node => node.textContent.trim()).filter(Boolean) : [];
    throw new Refused(parts.join(': ').replace(/\s+/g, ' ') || word('serverAnswered', { status: response.status }), response.status);
  }
  return answer;
}

const bare = element => element.outerHTML.replace(/ (act|cur|aligned)(?=[ "])/g, '').replace(/ style="[^"]*"/g, '');

/**
 * Puts what an answer holds in place of what the page has: the paragraphs that look different, and one card, or the whole
 * margin. The scroll position stays.
 */
export function swap(answer) {
  const y = scrollY;
  const current = $('#text .p.cur')?.id;
  for (const paragraph of $$('.p[id]', answer)) {
    const old = document.getElementById(paragraph.id);
    if (old && bare(old) !== bare(paragraph)) old.replaceWith(document.importNode(paragraph, true));
  }
  if (current) document.getElementById(current)?.classList.add('cur');
  const change = $('#change', answer);
  if (change) put(change); else whole($('#margin', answer));
  renumber();
  dress();
  activate(activeId(), { quiet: true });
  scrollTo({ top: y, behavior: 'instant' });
  return change?.dataset.touched ?? null;
}

function whole(margin) {
  if (!margin) return;
  $('#margin').replaceWith(document.importNode(margin, true));
  localTimes($('#margin'));
}

/** One card comes, changes or goes; the head of the margin counts anew. */
function put(change) {
  const { touched, before } = change.dataset;
  const old = card(touched);
  const fresh = $('.card', change);
  const head = $('#margin-head', change);
  if (head) $('#margin-head').replaceWith(document.importNode(head, true));
  if (!fresh) { old?.remove(); countLost(); return; }
  const placed = document.importNode(fresh, true);
  const next = card(before);
  if (old) old.replaceWith(placed);
  else $('#margin').insertBefore(placed, next?.matches('.lost') && !placed.matches('.lost') ? $('#lost') : next);
  localTimes(placed);
}

/** The heading of the lost passages goes with the last of them. */
function countLost() {
  const left = $$('#margin > .card.lost').length;
  if (!$('#lost')) return;
  if (left) $('#lost').textContent = word('lostPassages', { n: left }); else $('#lost').remove();
}

/** A new highlight moves the numbers of all that follow. */
function renumber() {
  const sigla = new Map($$('#text .sig').map(each => [each.dataset.a, each]));
  let number = 0;
  for (const each of $$('#margin > .card[data-letters]')) {
    number += 1;
    const name = `${each.dataset.letters}${number}`;
    if (each.dataset.siglum !== name) rename(each, name);
    const siglum = sigla.get(each.dataset.a);
    if (siglum && siglum.textContent !== name) siglum.textContent = name;
    const label = each.getAttribute('aria-label');
    if (siglum && siglum.getAttribute('aria-label') !== label) siglum.setAttribute('aria-label', label);
  }
}

function rename(each, name) {
  each.setAttribute('aria-label', each.getAttribute('aria-label').replace(each.dataset.siglum, name));
  $('.tp i', each).textContent = name;
  each.dataset.siglum = name;
}

/** Loads what can be done with an annotation into its card, once. */
export async function open(id) {
  const link = card(id) && $('[data-more]', card(id));
  if (!link) return;
  try {
    const response = await fetch(link.href, { credentials: 'same-origin' });
    if (!response.ok || response.redirected) return;
    const acts = $('.acts', new DOMParser().parseFromString(await response.text(), 'text/html'));
    const there = card(id) && $('[data-more]', card(id));
    if (!acts || !there) return;
    const focused = document.activeElement === there;
    there.closest('.acts').replaceWith(document.importNode(acts, true));
    dress();
    resized(card(id));
    if (focused) $('.acts :is(summary, button, a)', card(id))?.focus();
  } catch { /* the link still leads to the page of the annotation */ }
}

/** Shows the buttons that need this script. */
export function dress() {
  $$('[data-cite], [data-close]').forEach(button => { button.hidden = false; });
}

/** Whether cards and text tell of the same annotations; someone else may have changed some. */
const isWhole = () => {
  const told = new Set($$('#margin > .card').map(each => each.dataset.a));
  const drawn = new Set($$('#text .sig').map(each => each.dataset.a));
  return [...drawn].every(id => told.has(id)) && $$('#margin > .card[data-p]').every(each => !each.dataset.p.trim() || drawn.has(each.dataset.a));
};

/** Loads the page anew into place when others have changed it meanwhile. */
export async function catchUp() {
  if (isWhole()) return;
  try {
    const response = await fetch(location.pathname, { credentials: 'same-origin' });
    if (response.ok) swap(new DOMParser().parseFromString(await response.text(), 'text/html'));
  } catch { /* the next change catches up */ }
}
