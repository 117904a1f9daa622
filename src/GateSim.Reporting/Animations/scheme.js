// Where everything is drawn: columns beside each other where there is room, otherwise under each other, as on a phone.
const SPOT = 13, BOX = 19, PAD = 10, TITLE = 24, QUEUE_ROWS = 7;

class Scheme {
  constructor(plan, tops, width) {
    this.cards = new Map();
    this.plan = plan;
    this.tops = tops; // by name: the longest queue of the day, in either plan, so that two schemes look alike
    this.width = width;
    const bands = groups(plan.places, place => place.band);
    const columns = Math.max(...plan.places.map(place => place.column)) + 1, margin = 34;
    const gap = Math.min(70, Math.max(40, width * 0.05));
    const cardWidth = Math.min(300, (width - 2 * margin - (columns - 1) * gap) / columns);
    this.isWide = cardWidth >= 140;
    this.ends = []; // by band: where vehicles come in and go out on either side
    let y = 4;
    for (const band of bands) {
      y = this.isWide ? this.placeAcross(band, y, margin, gap, cardWidth) : this.placeDown(band, y);
      y += 18;
    }
    this.height = y;
    this.ways = new Map(plan.ways.map(way => [way.join(), this.way(way)]));
  }

  placeAcross(band, top, margin, gap, cardWidth) {
    const columns = groups(band, place => place.column);
    const count = Math.max(...band.map(place => place.column)) + 1;
    const left = (this.width - count * cardWidth - (count - 1) * gap) / 2;
    const heights = columns.map(column => column.map(place => this.sizes(place, cardWidth).height));
    const total = Math.max(...heights.map(h => h.reduce((sum, one) => sum + one + 14, -14)));
    columns.forEach((column, i) => {
      let y = top + (total - heights[i].reduce((sum, one) => sum + one + 14, -14)) / 2;
      column.forEach((place, j) => {
        this.card(place, left + place.column * (cardWidth + gap), y, cardWidth);
        y += heights[i][j] + 14;
      });
    });
    this.ends[band[0].band] = { home: [Math.max(6, left - margin + 6), top + total / 2], away: [Math.min(this.width - 6, left + count * (cardWidth + gap) - gap + margin - 6), top + total / 2] };
    return top + total;
  }

  placeDown(band, top) {
    const side = 10, between = 12;
    let y = top + 22;
    for (const column of groups(band, place => place.column)) {
      const most = Math.max(1, Math.floor((this.width - 2 * side + between) / 160)), rows = Math.ceil(column.length / most), each = Math.ceil(column.length / rows);
      for (let first = 0; first < column.length; first += each) {
        const row = column.slice(first, first + each), width = Math.min(340, (this.width - 2 * side - (row.length - 1) * between) / row.length);
        const left = (this.width - row.length * width - (row.length - 1) * between) / 2;
        row.forEach((place, i) => this.card(place, left + i * (width + between), y, width));
        y += Math.max(...row.map(place => this.cards.get(place.number).height)) + (first + each < column.length ? between : 36);
      }
    }
    this.ends[band[0].band] = { home: [this.width / 2, top + 4], away: [this.width / 2, y - 14] };
    return y - 10;
  }

  // What a card needs below its title: rows of servers, and rows of those who wait.
  sizes(place, width) {
    const inner = width - 2 * PAD, box = place.servers > 40 ? 15 : BOX;
    const boxes = Math.max(1, Math.floor((inner + 3) / (box + 3))), spots = Math.max(1, Math.floor(inner / SPOT));
    const serverRows = Math.ceil((place.servers ?? 0) / boxes), most = this.tops.get(place.name);
    const queueRows = Math.min(QUEUE_ROWS, Math.max(1, Math.ceil(most / spots)));
    const serverHeight = place.servers === undefined ? 10 : serverRows * (box + 3);
    return { box, boxes, spots, queueRows, serverHeight, height: TITLE + serverHeight + 5 + queueRows * SPOT + 22 };
  }

  card(place, x, y, width) {
    const sizes = this.sizes(place, width), top = y + TITLE;
    const servers = Array.from({ length: place.servers ?? 0 }, (_, i) => [x + PAD + (i % sizes.boxes) * (sizes.box + 3), top + Math.floor(i / sizes.boxes) * (sizes.box + 3)]);
    this.cards.set(place.number, { place, x, y, width, ...sizes, servers, queueTop: top + sizes.serverHeight + 5 });
  }

  // The place of the n-th in a queue, which winds, so that nobody jumps from one side to the other; beyond the last drawn, null. The last row ends
  // on the right, where it is kept for the number of the others.
  spot(card, index, length) {
    const most = card.spots * card.queueRows, drawn = length > most ? Math.max(0, most - 4) : most;
    if (index >= drawn) return null;
    const row = Math.floor(index / card.spots), along = index % card.spots, goesRight = (card.queueRows - 1 - row) % 2 === 0;
    return [card.x + PAD + ((goesRight ? along : card.spots - 1 - along) + 0.5) * SPOT, card.queueTop + (row + 0.5) * SPOT];
  }

  // A road between two cards, or to where the scheme ends.
  way([from, to]) {
    const one = this.cards.get(from), other = this.cards.get(to), ends = this.ends[(one ?? other).place.band];
    const a = one ? this.isWide ? [one.x + one.width, one.y + one.height / 2] : [one.x + one.width / 2, one.y + one.height] : ends.home;
    const b = other ? this.isWide ? [other.x, other.y + other.height / 2] : [other.x + other.width / 2, other.y] : ends.away;
    const bend = this.isWide ? (b[0] - a[0]) / 2 : (b[1] - a[1]) / 2;
    return this.isWide ? [a, [a[0] + bend, a[1]], [b[0] - bend, b[1]], b] : [a, [a[0], a[1] + bend], [b[0], b[1] - bend], b];
  }

  // On a road, a part of the way along it, on its right-hand side.
  onTheWay(from, to, part, outward) {
    const way = this.ways.get(outward ? `${from},${to}` : `${to},${from}`);
    if (!way) return this.middle(part < 0.5 ? from : to, outward, part);
    const t = outward ? part : 1 - part, u = 1 - t, side = outward ? 4 : -4;
    const at = i => u * u * u * way[0][i] + 3 * u * u * t * way[1][i] + 3 * u * t * t * way[2][i] + t * t * t * way[3][i];
    const along = i => u * u * (way[1][i] - way[0][i]) + 2 * u * t * (way[2][i] - way[1][i]) + t * t * (way[3][i] - way[2][i]);
    const length = Math.hypot(along(0), along(1)) || 1;
    return [at(0) - along(1) / length * side, at(1) + along(0) / length * side];
  }

  end(band, isHome) { return isHome ? this.ends[band].home : this.ends[band].away; }

  middle(number, outward, part) {
    const card = this.cards.get(number);
    if (card) return [card.x + card.width / 2, card.y + card.height - 8];
    return this.end(0, outward === part < 0.5);
  }
}

// Lists of those that agree in a number, in its order.
function groups(items, of) {
  const result = new Map();
  for (const item of [...items].sort((a, b) => of(a) - of(b))) {
    if (!result.has(of(item))) result.set(of(item), []);
    result.get(of(item)).push(item);
  }
  return [...result.values()];
}
