/* Showing where an annotation's passage stands: what is selected goes into the form. */
import { $, say } from '/js/room.js';
import { word } from '/js/words.js';
import { paragraphAt, passageIn } from '/js/reading/passage.js';

const form = $('#attach-form');
const fields = form.elements;

function take() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const passage = range.intersectsNode($('#text')) ? passageIn(range) : null;
  if (!passage) return;
  ['quote', 'start', 'end'].forEach(name => { fields[name].value = passage[name]; });
  say(word('takenFrom', { paragraph: paragraphAt(passage.start), quote: passage.quote }));
}

let timer;
document.addEventListener('selectionchange', () => { clearTimeout(timer); timer = setTimeout(take, 400); });
/* words typed by hand are looked for by themselves */
fields.quote.addEventListener('input', () => { fields.start.value = ''; fields.end.value = ''; });
