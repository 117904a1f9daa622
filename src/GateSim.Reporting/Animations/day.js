// The vehicles of a day, and where each of them is at any time. Times are milliseconds from midnight.
const DAY = 86400000, BUCKET = 600000;

class Day {
  constructor(plan) {
    this.stations = plan.stations;
    this.shown = new Set(plan.places.map(place => place.number));
    this.vehicles = decode(plan.vehicles);
    this.buckets = Array.from({ length: DAY / BUCKET + 1 }, () => []);
    for (const vehicle of this.vehicles) {
      const last = Math.min(this.buckets.length - 1, Math.floor(vehicle.left / BUCKET));
      for (let b = Math.max(0, Math.floor(vehicle.arrived / BUCKET)); b <= last; b++) this.buckets[b].push(vehicle);
    }
    this.arrivals = this.vehicles.map(v => v.arrived).filter(t => t >= 0).sort((a, b) => a - b);
    this.departures = this.vehicles.map(v => v.left).filter(t => t >= 0 && t <= DAY).sort((a, b) => a - b);
  }

  // Who stands where: nothing is remembered from one call to the next, so that any time can be jumped to.
  at(time) {
    const state = { inGate: 0, waiting: 0, arrived: upTo(this.arrivals, time), left: upTo(this.departures, time), queues: new Map(), servers: new Map(), inside: new Map(), roads: [] };
    for (const number of this.shown) {
      state.queues.set(number, []);
      state.servers.set(number, []);
      state.inside.set(number, 0);
    }
    for (const vehicle of this.buckets[Math.min(this.buckets.length - 1, Math.floor(time / BUCKET))]) {
      if (vehicle.arrived <= time && time < vehicle.left) this.find(vehicle, time, state);
    }
    for (const queue of state.queues.values()) queue.sort((a, b) => a.visit.joined - b.visit.joined || a.vehicle.number - b.vehicle.number);
    return state;
  }

  find(vehicle, time, state) {
    let tokens = 0, waits = false, last = null, lastTime = vehicle.arrived, next = null;
    for (const visit of vehicle.visits) {
      if (!this.shown.has(visit.place)) continue;
      const isArea = visit.place >= this.stations, waitsUntil = Math.min(visit.started, visit.ended);
      if (time < visit.joined) {
        if (next === null || visit.joined < next.joined) next = visit;
      } else if (time < waitsUntil) {
        state.queues.get(visit.place).push({ vehicle, visit, slot: tokens++ });
        waits = true;
      } else if (isArea) {
        if (visit.started <= time && time < visit.ended) state.inside.set(visit.place, state.inside.get(visit.place) + 1);
        if (waitsUntil >= lastTime) [last, lastTime] = [visit, waitsUntil];
      } else if (time < visit.ended) {
        state.servers.get(visit.place).push({ vehicle, visit, slot: tokens++, blocked: time >= visit.served });
      } else if (visit.ended >= lastTime) [last, lastTime] = [visit, visit.ended];
    }
    state.inGate++;
    if (waits) state.waiting++;
    if (tokens === 0) {
      const until = next === null ? vehicle.left : next.joined;
      const part = until === Infinity ? 0.5 : until === lastTime ? 1 : (time - lastTime) / (until - lastTime);
      state.roads.push({ vehicle, slot: 0, from: last === null ? -1 : last.place, to: next === null ? -1 : next.place, part });
    }
  }

  // The queue of a place along the day: [time, number] where it changes, from midnight on.
  course(place) {
    const steps = [];
    for (const vehicle of this.vehicles) {
      for (const visit of vehicle.visits) {
        const until = Math.min(visit.started, visit.ended);
        if (visit.place !== place || until <= visit.joined || until <= 0 || visit.joined >= DAY) continue;
        steps.push([Math.max(0, visit.joined), 1]);
        if (until < DAY) steps.push([until, -1]);
      }
    }
    steps.sort((a, b) => a[0] - b[0]);
    const course = [[0, 0]];
    for (const [time, change] of steps) {
      const before = course[course.length - 1];
      if (before[0] === time) before[1] += change; else course.push([time, before[1] + change]);
    }
    return course;
  }
}

// See DayBytes.cs. What did not happen by the end of the run happens at infinity.
function decode(base64) {
  const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0)), vehicles = [];
  let at = 0, before = 0;
  const whole = () => {
    let value = 0, scale = 1;
    while (bytes[at] >= 128) { value += (bytes[at++] - 128) * scale; scale *= 128; }
    return value + bytes[at++] * scale;
  };
  const signed = () => { const value = whole(); return value % 2 === 0 ? value / 2 : -(value + 1) / 2; };
  const since = from => { const value = whole(); return value === 0 ? Infinity : from + value - 1; };
  while (at < bytes.length) {
    const vehicle = { number: vehicles.length, identity: `${whole()}:${whole()}`, kind: whole(), channel: whole() - 1, arrived: before + signed(), left: 0, visits: [] };
    vehicle.left = since(vehicle.arrived);
    let joined = before = vehicle.arrived;
    for (let count = whole(); count > 0; count--) {
      const visit = { place: whole(), joined: joined + signed() };
      joined = visit.joined;
      visit.started = since(joined);
      visit.served = since(visit.started === Infinity ? joined : visit.started);
      visit.ended = since(visit.served !== Infinity ? visit.served : visit.started !== Infinity ? visit.started : joined);
      visit.server = whole() - 1;
      vehicle.visits.push(visit);
    }
    vehicles.push(vehicle);
  }
  return vehicles;
}

// Servers that are on duty without a vehicle while vehicles wait, where that is no idleness.
function pausing(place, state, onDuty) {
  return place.pauses && state.queues.get(place.number).length > 0 ? Math.max(0, onDuty - state.servers.get(place.number).length) : 0;
}

// How many of the ascending numbers are at most this.
function upTo(numbers, most) {
  let low = 0, high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] <= most) low = middle + 1; else high = middle;
  }
  return low;
}

// The last step at or before a time.
function stepAt(steps, time) {
  let value = steps[0][1];
  for (const [from, there] of steps) {
    if (from > time) break;
    value = there;
  }
  return value;
}
