/* The page of one import, kept fresh until the file is done. */
import { $, say } from '/js/room.js';
import { word } from '/js/words.js';
import { follow } from '/js/importing/fresh.js';

const one = $('#one');
const state = () => $('[data-state]', one).dataset.state;
const moving = () => ['queued', 'reading'].includes(state());

const watch = follow(one, {
  moving,
  answered: () => { if (!moving()) say($('.status', one).textContent); },
  trouble: () => say(word('importNotFresh')),
});
if (moving()) setTimeout(watch, 500);
