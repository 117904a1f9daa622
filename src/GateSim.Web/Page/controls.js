// Controls made of the API's description of a scenario. Each knows the text by which its value is set.

import { make } from './dom.js';
import { say, number } from './words.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const ALWAYS = '00:00-24:00';
const FEW = 200; // up to so many, a slider goes one by one

/**
 * @param description of the API, with the plan's controls and the unchanged ones
 * @param changed is told the path and the text of each change; null: as it was
 */
export function build(description, changed) {
  const before = new Map(description.unchanged.map(c => [c.path, c]));
  const made = description.controls.map(c => control(c, before.get(c.path) ?? c, changed));
  link(made);
  const groups = ['lanes', 'demand', 'stations', 'areas', 'shares', 'run'];
  return groups.map(group => section(group, made.filter(m => m.of.group === group))).filter(s => s);
}

function section(group, made) {
  if (made.length === 0) return null;
  if (group === 'lanes') return make('div', { class: 'group main' }, ...subjects(made));
  if (group === 'demand') {
    const [total, ...streams] = made;
    return make('div', { class: 'group main' }, total.element,
      streams.length > 0 ? folded('streams', streams.map(s => s.element), streams) : null);
  }
  return folded(group, subjects(made), made);
}

function folded(word, children, made) {
  const isChanged = made.some(m => m.isChanged());
  return make('details', { class: 'group', open: isChanged }, make('summary', {}, say(word)), ...children);
}

// What concerns one station stands together under its name.
function subjects(made) {
  const bySubject = Map.groupBy ? Map.groupBy(made, m => m.of.subject) : groupBy(made);
  return [...bySubject].map(([subject, some]) => subject === '' || (some.length === 1 && some[0].isFieldset)
    ? make('div', {}, ...some.map(m => m.element))
    : make('fieldset', {}, make('legend', {}, subject), ...some.map(m => m.element)));
}

function groupBy(made) {
  const groups = new Map();
  for (const one of made) groups.set(one.of.subject, [...(groups.get(one.of.subject) ?? []), one]);
  return groups;
}

function control(of, was, changed) {
  switch (of.kind) {
    case 'shifts': return several(of, was, changed, { asText: shiftsText, keepsSum: false });
    case 'shares': return several(of, was, changed, { asText: sharesText, keepsSum: true });
    case 'hours': return hours(of, was, changed);
    case 'total': return total(of, was);
    default: return single(of, was, changed);
  }
}

let count = 0;
const newId = () => `control-${++count}`;

/** A number and its slider. */
function field(label, value, { least, most, reach, step = 1, unit, described }, moved) {
  const id = newId();
  const input = make('input', { id, type: 'number', value, min: least, max: most, step: 'any', inputmode: 'decimal', 'aria-describedby': described });
  const slider = reach === null || reach === undefined ? null
    : make('input', { type: 'range', min: Math.max(least ?? 0, 0), max: Math.min(reach, most ?? reach), step, value, 'aria-label': say('slider', label) });
  const wrong = make('span', { class: 'wrong', role: 'alert' });
  input.addEventListener('input', () => take(input));
  slider?.addEventListener('input', () => take(slider));

  function take(from) {
    const typed = from.value.trim() === '' ? NaN : Number(from.value);
    const isGood = Number.isFinite(typed) && typed >= (least ?? 0) && typed <= (most ?? Infinity);
    input.setAttribute('aria-invalid', String(!isGood));
    wrong.textContent = isGood ? '' : say('wrongNumber', number(least ?? 0), number(most ?? 1e7));
    if (!isGood) return;
    if (from !== input) input.value = typed;
    if (slider && from !== slider) slider.value = typed;
    moved(typed);
  }

  return {
    element: make('div', { class: 'field' }, make('label', { for: id }, label), make('span', { class: 'number' }, input, unit ? make('span', { class: 'unit' }, unit) : null), slider, wrong),
    input,
    show(next) {
      input.value = next;
      input.setAttribute('aria-invalid', 'false');
      wrong.textContent = '';
      if (slider) slider.value = next;
    },
  };
}

/** Says what a changed control was, with a button that brings it back. */
function note(name, wasText, reset) {
  const id = newId();
  const text = make('span', { id }, say('was', wasText));
  const element = make('div', { class: 'was', hidden: true }, text,
    make('button', { type: 'button', class: 'reset', 'aria-label': say('reset', name), title: say('reset', name), onclick: reset }, '↺'));
  return { element, id, show: isChanged => { element.hidden = !isChanged; } };
}

const full = of => [of.subject, of.label].filter(t => t).join(': ');

function single(of, was, changed) {
  const isWhole = of.kind === 'integer';
  const step = of.kind === 'number' && of.reach > FEW ? 10 : 1;
  let value = of.value;
  const back = note(full(of), number(was.value, 1), () => set(was.value, true));
  const made = field(of.label, value, { least: of.least ?? 0, most: of.most, reach: of.reach, step, unit: of.unit, described: back.id }, v => set(isWhole ? Math.round(v) : v, false));
  const element = make('div', { class: 'control' }, made.element, back.element);
  const self = { of, element, isChanged: () => value !== was.value, value: () => value, show, listeners: [] };
  mark();
  return self;

  function set(next, isShown) {
    value = next;
    if (isShown || (isWhole && String(next) !== made.input.value)) made.show(next);
    mark();
    changed(of.path, value === was.value ? null : of.kind === 'percent' ? `${plain(value)}%` : plain(value));
    self.listeners.forEach(l => l());
  }

  function show(next) { set(next, true); }

  function mark() {
    element.classList.toggle('changed', value !== was.value);
    back.show(value !== was.value);
  }
}

/** All streams in proportion. It has no text of its own: it moves the streams. */
function total(of, was) {
  const streams = [];
  const sum = parts => parts.reduce((all, p) => all + p.value * p.times, 0);
  const back = note(of.label, number(sum(was.parts)), () => streams.forEach((s, i) => s.show(was.parts[i].value)));
  const made = field(of.label, Math.round(sum(of.parts)), { least: 0, most: 1e6, reach: of.reach, step: of.reach > FEW ? 10 : 1, unit: of.unit, described: back.id }, move);
  const element = make('div', { class: 'control' }, made.element, back.element);
  const self = { of, element, isChanged: () => streams.some(s => s.isChanged()), join, listeners: [] };
  let isMoving = false;
  return self;

  function join(some) {
    streams.push(...some);
    some.forEach(s => s.listeners.push(() => { if (!isMoving) made.show(Math.round(now())); mark(); }));
    mark();
  }

  function now() { return streams.reduce((all, s, i) => all + s.value() * of.parts[i].times, 0); }

  function move(wanted) {
    const isSame = wanted === Math.round(sum(was.parts));
    const base = sum(was.parts);
    isMoving = true;
    streams.forEach((s, i) => s.show(isSame || base === 0 ? was.parts[i].value : tenth(was.parts[i].value * wanted / base)));
    isMoving = false;
    mark();
  }

  function mark() {
    element.classList.toggle('changed', self.isChanged());
    back.show(self.isChanged());
  }
}

// A total whose single stream is itself has no control for it: one is made that nobody sees.
function link(made) {
  const all = made.find(m => m.of.kind === 'total');
  if (!all) return;
  all.join(all.of.parts.map(p => made.find(m => m.of.path === p.path)).filter(m => m));
}

/** A number for each part: of servers by time of day, or of shares that keep their sum. */
function several(of, was, changed, { asText, keepsSum }) {
  let values = of.parts.map(p => p.value);
  const old = was.parts.map(p => p.value);
  const isSame = () => was.parts.length === of.parts.length && values.every((v, i) => v === old[i]);
  const back = note(full(of), was.parts.map(p => `${p.label} ${number(p.value, 1)}`).join(', '), () => set([...old], true));
  const fields = of.parts.map((p, i) => field(p.label, p.value,
    { least: 0, most: keepsSum ? 100 : of.most, reach: keepsSum ? 100 : of.reach, unit: of.unit, described: back.id }, v => moved(i, v)));
  const element = make('fieldset', { class: 'control several' }, make('legend', {}, keepsSum ? of.subject : of.label), ...fields.map(f => f.element), back.element);
  mark();
  return { of, element, isFieldset: keepsSum, isChanged: () => !isSame(), listeners: [] };

  function moved(i, value) {
    const next = [...values];
    next[i] = keepsSum ? value : Math.round(value);
    if (keepsSum) spread(next, i);
    set(next, false, i);
  }

  function set(next, isShown, except) {
    values = next;
    fields.forEach((f, i) => { if (isShown || i !== except) f.show(values[i]); });
    mark();
    const texts = asText(of, values);
    const oldTexts = asText(of, old);
    for (const [path, text] of texts) changed(path, isSame() || text === oldTexts.get(path) && of.parts[0].path === undefined ? null : text);
  }

  function mark() {
    element.classList.toggle('changed', !isSame());
    back.show(!isSame());
  }
}

// The others share the rest as they did, none with less than nothing; what rounding leaves goes to the largest.
function spread(values, fixed) {
  const rest = 100 - values[fixed];
  const others = values.map((v, i) => i).filter(i => i !== fixed);
  const sum = others.reduce((all, i) => all + values[i], 0);
  let [exact, given] = [0, 0];
  for (const i of others) {
    exact += sum > 0 ? values[i] * rest / sum : rest / others.length;
    const next = Math.min(tenth(exact), rest);
    values[i] = exactly(next - given);
    given = next;
  }
  const largest = others.reduce((a, b) => values[b] > values[a] ? b : a, others[0]);
  if (largest !== undefined) values[largest] = exactly(values[largest] + rest - given);
}

function hours(of, was, changed) {
  const wasWindows = was.windows.join(', ');
  let windows = of.windows.map(w => w.split('-'));
  const back = note(full(of), wordsOf(was.windows), () => { windows = was.windows.map(w => w.split('-')); render(); tell(); });
  const rows = make('div', { class: 'windows' });
  const element = make('fieldset', { class: 'control hours' }, make('legend', {}, of.label), rows, back.element);
  render();
  mark();
  return { of, element, isChanged: () => text() !== wasWindows, listeners: [] };

  function text() { return windows.map(w => w.join('-')).join(', '); }

  function render() {
    rows.replaceChildren(...windows.map((w, i) => make('div', { class: 'window' }, time(i, 0, 'from'), time(i, 1, 'to'))), ...(windows.length === 0 ? [say('closed')] : []), always());
  }

  function time(i, end, word) {
    const id = newId();
    const input = make('input', { id, type: 'text', value: windows[i][end], maxlength: 5, size: 5, inputmode: 'numeric', autocomplete: 'off', 'aria-describedby': back.id });
    input.addEventListener('input', () => {
      const isGood = TIME.test(input.value) && input.value !== windows[i][1 - end] && !(end === 0 && input.value === '24:00');
      input.setAttribute('aria-invalid', String(!isGood));
      input.title = isGood ? '' : say('wrongTime');
      if (!isGood) return;
      windows[i][end] = input.value;
      tell();
    });
    return make('span', {}, make('label', { for: id }, say(word)), ' ', input);
  }

  function always() {
    const box = make('input', { type: 'checkbox' });
    box.checked = text() === ALWAYS;
    box.addEventListener('change', () => {
      windows = box.checked ? [ALWAYS.split('-')] : was.windows.length > 0 && wasWindows !== ALWAYS ? was.windows.map(w => w.split('-')) : [['07:00', '20:00']];
      render();
      tell();
    });
    return make('label', { class: 'check' }, box, ' ', say('allDay'));
  }

  function tell() {
    mark();
    const list = windows.map(w => w.join('-'));
    changed(of.path, text() === wasWindows ? null : list.length === 1 ? list[0] : list.length === 0 ? 'closed' : `[${list.map(w => `"${w}"`).join(', ')}]`);
  }

  function mark() {
    element.classList.toggle('changed', text() !== wasWindows);
    back.show(text() !== wasWindows);
  }
}

const wordsOf = windows => windows.length === 0 ? say('closed') : windows.join() === ALWAYS ? say('allDay') : windows.join(', ');

const shiftsText = (of, values) => new Map([[of.path, `{ ${of.parts.map((p, i) => `"${p.name}": ${plain(values[i])}`).join(', ')} }`]]);

const sharesText = (of, values) => of.parts.some(p => p.path)
  ? new Map(of.parts.map((p, i) => [p.path, `${plain(values[i])}%`]))
  : new Map([[of.path, `{ ${of.parts.map((p, i) => `"${p.name}": ${plain(values[i])}%`).join(', ')} }`]]);

const tenth = value => Math.round(value * 10) / 10;

// Without the dust of binary fractions.
const exactly = value => Math.round(value * 1e6) / 1e6;

const plain = value => String(exactly(value));
