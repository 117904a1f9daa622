// The scheme at a time, on a canvas. Vehicles glide to where they stand; where motion is not wanted they stand there at once.
const GLIDE = 0.09; // seconds in which two thirds of a way are done

class Picture {
  constructor(canvas, plan, tops) {
    [this.canvas, this.plan, this.tops] = [canvas, plan, tops];
    this.tokens = new Map();
    this.byNumber = new Map(plan.places.map(place => [place.number, place]));
  }

  resize(words) {
    const width = this.canvas.clientWidth, scale = Math.min(3, window.devicePixelRatio || 1), style = getComputedStyle(document.documentElement);
    this.scheme = new Scheme(this.plan, this.tops, width);
    this.colour = name => style.getPropertyValue(`--${name}`).trim();
    this.font = getComputedStyle(document.body).fontFamily;
    this.colours = Object.fromEntries(["card", "ground", "edge", "text", "soft", "road", "mark", "free", "busy", "busyEdge", "freeEdge", "pausing", "pausingEdge", "blocked", "blockedEdge", "off", "offEdge", "accent", "outline"].map(name => [name, this.colour(name)]));
    [this.scale, this.words] = [scale, words];
    this.canvas.width = Math.round(width * scale);
    this.canvas.height = Math.round(this.scheme.height * scale);
    this.canvas.style.height = `${this.scheme.height}px`;
    this.signs = new Signs(scale, this.colours.outline);
    this.rings = this.plan.channels.map((_, channel) => ringOf(this.plan.channels, channel));
    this.roads = [...this.scheme.ways.values()].map(way => {
      const path = new Path2D();
      path.moveTo(...way[0]);
      path.bezierCurveTo(...way[1], ...way[2], ...way[3]);
      return path;
    });
    this.tokens.clear();
  }

  // Seconds since the last picture; 0: at once. Gives whether anything still glides.
  draw(time, state, seconds) {
    const ink = this.canvas.getContext("2d");
    ink.setTransform(this.scale, 0, 0, this.scale, 0, 0);
    ink.clearRect(0, 0, this.scheme.width, this.scheme.height);
    this.drawRoads(ink);
    for (const card of this.scheme.cards.values()) this.drawCard(ink, card, time, state);
    const moves = this.glide(state, seconds);
    for (const token of this.tokens.values()) {
      const sign = this.signs.of(this.plan.classes[token.vehicle.kind].sign, this.rings[token.vehicle.channel] ?? null);
      ink.globalAlpha = token.fades;
      ink.drawImage(sign, token.x - 8, token.y - 8, 16, 16);
    }
    ink.globalAlpha = 1;
    for (const token of this.tokens.values()) if (token.vehicle.identity === this.followed) this.drawHalo(ink, token);
    return moves;
  }

  drawHalo(ink, { x, y }) {
    ink.beginPath();
    ink.arc(x, y, 11, 0, 2 * Math.PI);
    ink.lineWidth = 3;
    ink.strokeStyle = this.colours.text;
    ink.stroke();
  }

  // The vehicle at a point of the picture; null: none.
  vehicleAt(x, y) {
    let nearest = null, least = 12;
    for (const token of this.tokens.values()) {
      const distance = Math.hypot(token.x - x, token.y - y);
      if (distance < least && token.isThere) [nearest, least] = [token.vehicle, distance];
    }
    return nearest;
  }

  drawRoads(ink) {
    const { colours } = this;
    ink.lineCap = "round";
    ink.strokeStyle = colours.road;
    ink.lineWidth = 17;
    for (const road of this.roads) ink.stroke(road);
    ink.strokeStyle = colours.mark;
    ink.lineWidth = 1.2;
    ink.setLineDash([6, 7]);
    for (const road of this.roads) ink.stroke(road);
    ink.setLineDash([]);
  }

  drawCard(ink, card, time, state) {
    const { colours } = this, { place } = card, isArea = place.servers === undefined, onDuty = stepAt(place.duty, time), queue = state.queues.get(place.number);
    ink.beginPath();
    ink.roundRect(card.x, card.y, card.width, card.height, 9);
    ink.fillStyle = onDuty > 0 ? colours.ground : colours.off;
    ink.strokeStyle = colours.edge;
    ink.lineWidth = 1;
    ink.fill();
    ink.stroke();
    const aside = onDuty === 0 ? this.words.say("closed") : place.metres && queue.length > 0 ? this.words.say("onTheRoad", Math.round(queue.length * place.metres)) : "";
    this.write(ink, aside, card.x + card.width - PAD, card.y + 16, { soft: true, right: true });
    this.write(ink, this.words.label(place.label), card.x + PAD, card.y + 16, { bold: true, width: card.width - 2 * PAD - (aside === "" ? 0 : ink.measureText(aside).width + 6) });
    if (isArea) this.drawGauge(ink, card, state.inside.get(place.number));
    else this.drawServers(ink, card, onDuty, state.servers.get(place.number), pausing(place, state, onDuty) > 0);
    this.drawFoot(ink, card, queue.length, onDuty, state);
  }

  drawServers(ink, card, onDuty, busy, isPausing) {
    const { colours } = this, at = new Map(busy.map(token => [token.visit.server, token]));
    card.servers.forEach(([x, y], number) => {
      const token = at.get(number), kind = token ? token.blocked ? "blocked" : "busy" : number >= onDuty ? "off" : isPausing ? "pausing" : "free";
      ink.beginPath();
      ink.roundRect(x + 0.5, y + 0.5, card.box - 1, card.box - 1, 3);
      ink.fillStyle = colours[kind];
      ink.strokeStyle = colours[`${kind}Edge`];
      ink.lineWidth = kind === "busy" || kind === "blocked" ? 1.6 : 1;
      ink.fill();
      ink.stroke();
    });
  }

  drawGauge(ink, card, inside) {
    const { colours } = this, width = card.width - 2 * PAD, part = card.place.room ? Math.min(1, inside / card.place.room) : 0;
    ink.fillStyle = colours.road;
    ink.fillRect(card.x + PAD, card.y + TITLE, width, 7);
    ink.fillStyle = part > 0.95 ? colours.blockedEdge : colours.accent;
    ink.fillRect(card.x + PAD, card.y + TITLE, width * part, 7);
  }

  // In words below: how many wait, and how busy it is.
  drawFoot(ink, card, waiting, onDuty, state) {
    const { place } = card, y = card.y + card.height - 8, isArea = place.servers === undefined;
    const text = this.words.say(isArea ? "outside" : "waiting", waiting);
    const busy = state.servers.get(place.number).length + pausing(place, state, onDuty);
    const other = !isArea ? onDuty > 0 || busy > 0 ? `${busy}/${Math.max(onDuty, busy)}` : ""
      : place.room ? `${this.words.number(state.inside.get(place.number))}/${this.words.number(place.room)}` : this.words.number(state.inside.get(place.number));
    this.write(ink, text, card.x + PAD, y, { bold: waiting > 0, soft: waiting === 0, width: card.width - 2 * PAD - 48 });
    this.write(ink, other, card.x + card.width - PAD, y, { soft: true, right: true });
    const drawn = this.scheme.spot(card, waiting - 1, waiting) === null && waiting > 0 ? Math.max(0, card.spots * card.queueRows - 4) : waiting;
    if (drawn < waiting) this.write(ink, `+${this.words.number(waiting - drawn)}`, card.x + card.width - PAD, card.queueTop + card.queueRows * SPOT - 2, { bold: true, right: true });
  }

  write(ink, text, x, y, { bold = false, soft = false, right = false, width = 1e4 } = {}) {
    ink.font = `${bold ? "600 " : ""}13px ${this.font}`;
    ink.fillStyle = soft ? this.colours.soft : this.colours.text;
    ink.textAlign = right ? "right" : "left";
    ink.fillText(text, x, y, Math.max(20, width));
  }

  glide(state, seconds) {
    const { tokens } = this, step = seconds > 0 ? 1 - Math.exp(-seconds / GLIDE) : 1;
    let moves = false;
    for (const token of tokens.values()) token.isThere = false;
    const put = (vehicle, slot, spot) => {
      const key = vehicle.number * 8 + slot;
      let token = tokens.get(key);
      if (!token) tokens.set(key, token = { vehicle, ...this.entrance(vehicle, spot, seconds), fades: 1 });
      [token.isThere, token.toX, token.toY] = [true, spot[0], spot[1]];
    };
    for (const [number, queue] of state.queues) {
      const card = this.scheme.cards.get(number);
      queue.forEach((token, i) => {
        const spot = this.scheme.spot(card, i, queue.length);
        if (spot) put(token.vehicle, token.slot, spot);
      });
    }
    for (const [number, busy] of state.servers) {
      const card = this.scheme.cards.get(number);
      for (const { vehicle, slot, visit } of busy) {
        const box = card.servers[visit.server];
        if (box) put(vehicle, slot, [box[0] + card.box / 2, box[1] + card.box / 2]);
      }
    }
    for (const { vehicle, slot, from, to, part } of state.roads) put(vehicle, slot, this.scheme.onTheWay(from, to, part, this.plan.outward[vehicle.kind]));
    for (const [key, token] of tokens) {
      if (!token.isThere) moves = this.takeAway(key, token, seconds) || moves;
      const [dx, dy] = [token.toX - token.x, token.toY - token.y];
      if (Math.abs(dx) + Math.abs(dy) > 0.3 && step < 1) moves = true;
      [token.x, token.y] = [token.x + dx * step, token.y + dy * step];
    }
    return moves;
  }

  // Who is gone drives out; who is one of the many at the end of a long queue fades.
  takeAway(key, token, seconds) {
    token.fades -= seconds > 0 ? seconds * 2.5 : 1;
    if (token.fades <= 0) {
      this.tokens.delete(key);
      return false;
    }
    if (!token.isLeaving && key % 8 === 0 && token.vehicle.left < Infinity && this.now >= token.vehicle.left) {
      [token.toX, token.toY] = this.scheme.end(this.bandOf(token.vehicle), !this.plan.outward[token.vehicle.kind]);
      token.isLeaving = true;
    }
    return true;
  }

  entrance(vehicle, spot, seconds) {
    if (seconds === 0 || this.now - vehicle.arrived > 1800000) return { x: spot[0], y: spot[1] };
    const [x, y] = this.scheme.end(this.bandOf(vehicle), this.plan.outward[vehicle.kind]);
    return { x, y };
  }

  bandOf(vehicle) {
    const visit = vehicle.visits.find(v => this.byNumber.has(v.place));
    return visit ? this.byNumber.get(visit.place).band : this.plan.places[0].band;
  }
}
