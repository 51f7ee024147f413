/* The import page: choosing and dropping files and folders, and the list kept fresh until every file is done. */
import { $, $$, on, say } from '/js/room.js';
import { word } from '/js/words.js';
import { follow } from '/js/importing/fresh.js';
import { chosen, dropped, sendAll } from '/js/importing/sending.js';

const drop = $('#drop');
const inputs = $$('input[type=file]', drop);
const queue = $('#queue');

const run = () => $('[data-run]', queue);
const moving = () => run()?.dataset.run === 'moving' || sending;
let sending = false;
let wasMoving = moving();
let quiet = false;

const watch = follow(queue, {
  moving,
  answered: () => {
    quiet = false;
    if (wasMoving && !moving()) say(run()?.textContent ?? '');
    wasMoving = moving();
  },
  trouble: () => {
    if (!quiet) say(word('listNotFresh'));
    quiet = true;
  },
});
if (wasMoving) setTimeout(watch, 700);

let unsent = [];
async function send(files) {
  if (!files.length || sending) return;
  sending = true;
  unsent = await sendAll(drop, files, () => { wasMoving = true; watch(); });
  sending = false;
  inputs.forEach(input => { input.value = ''; });
  watch();
}

inputs.forEach(input => input.addEventListener('change', () => send(chosen(input.files))));
drop.addEventListener('submit', event => {
  event.preventDefault();
  send(inputs.flatMap(input => chosen(input.files)));
});
drop.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
drop.addEventListener('dragleave', () => drop.classList.remove('over'));
drop.addEventListener('drop', async event => {
  event.preventDefault();
  drop.classList.remove('over');
  send(await dropped(event.dataTransfer));
});
$('#send-again').addEventListener('click', () => send(unsent));
/* choosing sends at once: the button is for pages without script */
$('.primary', drop).hidden = true;

let current = -1;
const go = step => {
  const links = $$('li a.fn', queue);
  if (!links.length) return false;
  current = Math.max(0, Math.min(links.length - 1, current + step));
  links[current].focus();
  return true;
};
on('o', () => inputs[0].click());
on('j', () => go(1));
on('k', () => go(-1));
