/* The coverage matrix: arrow keys move from cell to cell. The page is complete without it. */
import { $, $$, on } from '/js/room.js';
import '/js/dates.js';

const rows = $$('#matrix tbody tr').filter(row => row.cells.length > 1);

/** The nearest cell in this direction that leads somewhere; none leaves the focus where it is. */
function next(cell, across, down) {
  let at = rows.indexOf(cell.parentElement);
  let column = cell.cellIndex;
  for (;;) {
    at += down;
    column += across;
    const found = rows[at]?.cells[column];
    if (!found) return null;
    const link = $('a', found);
    if (link) return link;
  }
}

function move(across, down) {
  const cell = document.activeElement?.closest?.('#matrix td, #matrix tbody th');
  if (!cell) return false;
  const link = next(cell, across, down);
  link?.focus();
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return true;
}

on('ArrowLeft', () => move(-1, 0));
on('ArrowRight', () => move(1, 0));
on('ArrowUp', () => move(0, -1));
on('ArrowDown', () => move(0, 1));
