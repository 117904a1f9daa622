// What formulas say at once: three figures and the queue over the day.

import { make, draw, get } from './dom.js';
import { say, number, percent, minutes } from './words.js';

let last = null;

get('station').addEventListener('change', () => { if (last) chart(last); });

export function show(estimate) {
  last = estimate;
  const { plan, unchanged } = estimate;
  get('cards').replaceChildren(
    card('clearance', minutes(plan.clearanceMinutes), unchanged && minutes(unchanged.clearanceMinutes), better(plan.clearanceMinutes, unchanged?.clearanceMinutes)),
    card('waiting', minutes(plan.waitingMinutes), unchanged && minutes(unchanged.waitingMinutes), better(plan.waitingMinutes, unchanged?.waitingMinutes)),
    binding(plan, unchanged));
  get('mini').textContent = `${say('clearance')}: ${minutes(plan.clearanceMinutes)}${unchanged ? ` (${say('was', minutes(unchanged.clearanceMinutes))})` : ''}`;
  stations(plan);
  chart(estimate);
}

const better = (now, was) => was === undefined || was === null || Math.abs(now - was) < 0.05 ? '' : now < was ? 'good' : 'bad';

function card(word, value, was, looks) {
  return make('div', { class: `card ${looks}` }, make('dt', {}, say(word)), make('dd', {}, make('span', { class: 'big' }, value), was ? make('span', { class: 'small' }, say('was', was)) : null));
}

function binding(plan, unchanged) {
  const at = plan.stations.find(s => s.station === plan.binding);
  if (!at) return card('busiest', '–', null, '');
  const before = unchanged?.stations.find(s => s.station === unchanged.binding);
  return make('div', { class: `card ${at.load > 1 ? 'bad' : ''}` }, make('dt', {}, say('busiest')),
    make('dd', {}, make('span', { class: 'big name' }, at.label), make('span', { class: 'small' }, at.load > 1 ? say('tooFull', say('ofCapacity', percent(at.load))) : say('ofCapacity', percent(at.load))),
      before ? make('span', { class: 'small' }, say('was', `${before.label}, ${percent(before.load)}`)) : null));
}

function stations(plan) {
  const select = get('station');
  const chosen = select.value;
  select.replaceChildren(...plan.stations.map(s => make('option', { value: s.station }, s.label)));
  select.value = plan.stations.some(s => s.station === chosen) ? chosen : select.dataset.first ?? plan.binding ?? plan.stations[0].station;
}

// Bars for the plan, a line for the unchanged one.
function chart({ plan, unchanged }) {
  const name = get('station').value;
  const now = plan.stations.find(s => s.station === name);
  const before = unchanged?.stations.find(s => s.station === name);
  const queue = now.queueByHour.map(q => q ?? 0);
  const most = Math.max(1, ...queue, ...(before?.queueByHour ?? []));
  const [width, height, left, bottom, top] = [480, 170, 38, 22, 10];
  const x = hour => left + hour * (width - left) / 24;
  const y = value => top + (height - top - bottom) * (1 - value / most);
  const peak = number(Math.max(...queue), 1);
  const text = before ? say('queueChartBoth', now.label, peak, number(Math.max(...before.queueByHour), 1)) : say('queueChart', now.label, peak);
  const step = before?.queueByHour.flatMap((q, h) => [`${x(h)},${y(q ?? 0)}`, `${x(h + 1)},${y(q ?? 0)}`]).join(' ');
  get('chart').replaceChildren(
    draw('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': text },
      ...[0, most / 2, most].flatMap(v => [
        draw('line', { class: 'grid', x1: left, x2: width, y1: y(v), y2: y(v) }),
        draw('text', { class: 'tick', x: left - 6, y: y(v) + 4, 'text-anchor': 'end' }, number(v, most < 4 ? 1 : 0))]),
      ...queue.map((q, h) => draw('rect', { class: 'bar', x: x(h) + 1.5, width: (width - left) / 24 - 3, y: y(q), height: Math.max(0, y(0) - y(q)) })),
      step ? draw('polyline', { class: 'line', points: step }) : null,
      ...[0, 6, 12, 18].map(h => draw('text', { class: 'tick', x: x(h), y: height - 6, 'text-anchor': h === 0 ? 'start' : 'middle' }, say('oclock', h)))),
    make('p', { class: 'legend', 'aria-hidden': 'true' }, make('span', { class: 'key bar' }), say('withPlan'), ...(before ? [make('span', { class: 'key line' }), say('unchanged')] : [])));
}
