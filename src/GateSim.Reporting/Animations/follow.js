// What has become of one vehicle in a plan, in words. The same vehicle is followed in both plans.
class Follower {
  constructor(panel) { [this.plan, this.day] = [panel.plan, panel.day]; }

  tell(identity, time, words) {
    const vehicle = this.day.vehicles.find(v => v.identity === identity);
    if (!vehicle) return words.say("followed", "–", words.say("notHere"));
    const channel = vehicle.channel < 0 ? "" : ` (${words.label(this.plan.channels[vehicle.channel].label)})`;
    return words.say("followed", words.label(this.plan.classes[vehicle.kind].label) + channel, this.where(vehicle, time, words));
  }

  where(vehicle, time, words) {
    const at = moment => moment < 0 ? words.say("dayBefore", clock((moment % DAY + DAY) % DAY)) : clock(moment);
    if (time < vehicle.arrived) return words.say("comesAt", at(vehicle.arrived));
    if (time >= vehicle.left) return words.say("leftAt", at(vehicle.arrived), at(vehicle.left), Math.round((vehicle.left - vehicle.arrived) / 60000));
    const here = vehicle.visits.filter(v => v.place < this.day.stations || time < v.started).find(v => v.joined <= time && time < v.ended && this.day.shown.has(v.place));
    if (!here) return words.say("onTheWay");
    const name = words.label(this.plan.places.find(place => place.number === here.place).label);
    return time < here.started ? words.say("waitsAt", name, at(here.joined)) : words.say("servedAt", name, at(here.started));
  }

  // The first to come after a time; null: nobody does.
  nextAfter(time) { return this.day.vehicles.find(v => v.arrived > time && v.arrived < DAY)?.identity ?? null; }
}
