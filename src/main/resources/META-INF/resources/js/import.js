/* The import page: dropping files, and the list kept fresh until every file is done. */
import { $, $$, on, say } from '/js/room.js';

const drop = $('#drop');
const input = $('#files');
const list = $('#files-list');

const send = () => { if (input.files.length) drop.requestSubmit(); };
const show = () => {
  const count = input.files.length;
  $('#chosen').textContent = count ? `${count} ${count === 1 ? 'file' : 'files'} chosen` : '';
};
input.addEventListener('change', () => { show(); send(); });
drop.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
drop.addEventListener('dragleave', () => drop.classList.remove('over'));
drop.addEventListener('drop', event => {
  event.preventDefault();
  drop.classList.remove('over');
  input.files = event.dataTransfer.files;
  show();
  send();
});
drop.addEventListener('submit', () => { $('button', drop).textContent = 'Sending…'; });

const moving = () => $$('li[data-state=queued], li[data-state=reading]', list);
const states = () => new Map($$('li[data-id]', list).map(item => [item.dataset.id, item.dataset.state]));

async function refresh() {
  const before = states();
  try {
    const response = await fetch(list.dataset.poll, { credentials: 'same-origin' });
    if (!response.ok || response.redirected) throw new Error(`${response.status}`);
    list.innerHTML = await response.text();
    for (const [id, state] of states()) {
      if (before.has(id) && before.get(id) !== state && !['queued', 'reading'].includes(state)) {
        const item = $(`li[data-id="${id}"]`, list);
        say(`${$('.fn', item).textContent}: ${$('.status', item).textContent}`);
      }
    }
  } catch {
    say('The list could not be refreshed. It will be tried again.');
  }
  if (moving().length) setTimeout(refresh, 1000);
}
if (moving().length) setTimeout(refresh, 700);

let current = -1;
const go = step => {
  const links = $$('li a[href^="/curation"]', list);
  if (!links.length) return false;
  current = Math.max(0, Math.min(links.length - 1, current + step));
  links[current].focus();
  return true;
};
on('o', () => input.click());
on('j', () => go(1));
on('k', () => go(-1));
