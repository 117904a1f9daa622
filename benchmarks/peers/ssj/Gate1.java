import java.util.ArrayDeque;
import java.util.Locale;

import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.GammaAcceptanceRejectionGen;
import umontreal.ssj.randvar.LognormalGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.stat.Tally;

/** Gate-1 in SSJ, by events; times are minutes. Prints vehicles, the mean of their clearance times, and its standard error. */
final class Gate1 {
    private static final double END = 30 * 1440.0, PER_DAY = 1550, INSPECTED = 0.05;
    private static final int LANES = 0, DOCUMENTS = 1, INSPECTION = 2, EXIT = 3;
    private static final int[] SERVERS = {6, 8, 3, 4};
    private static final double[] WEIGHTS = {.35, .30, .25, .25, .35, .60, .95, 1.35, 1.65, 1.80, 1.70, 1.50,
                                             1.35, 1.30, 1.35, 1.45, 1.50, 1.40, 1.20, 1.00, .80, .65, .50, .45};
    private static final double[] RATES = rates();

    private final RandomStream stream = new MRG32k3a(); // each has a stream of its own
    private final RandomVariateGen work = new ExponentialGen(stream, 1);
    private final RandomVariateGen[] service = {
        lognormal(2, 0.5), new GammaAcceptanceRejectionGen(stream, 1 / (0.7 * 0.7), 1 / (3 * 0.7 * 0.7)), lognormal(45, 0.8), new ExponentialGen(stream, 1 / 0.5)
    };

    private final Simulator simulator = new Simulator();
    private final int[] free = SERVERS.clone();
    private final ArrayDeque<Vehicle>[] queues = queues();
    private final Tally clearance = new Tally();
    private long came;

    private static double[] rates() {
        double sum = 0;
        for (double weight : WEIGHTS) sum += weight;
        double[] rates = new double[WEIGHTS.length];
        for (int hour = 0; hour < rates.length; hour++) rates[hour] = PER_DAY * WEIGHTS[hour] / sum / 60;
        return rates;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ArrayDeque<Vehicle>[] queues() {
        ArrayDeque[] queues = new ArrayDeque[SERVERS.length];
        for (int i = 0; i < queues.length; i++) queues[i] = new ArrayDeque<Vehicle>();
        return queues;
    }

    private RandomVariateGen lognormal(double mean, double cv) {
        double variance = Math.log(1 + cv * cv);
        return new LognormalGen(stream, Math.log(mean) - variance / 2, Math.sqrt(variance));
    }

    // Of a process whose rate is constant within an hour; END or later when there is none.
    private double nextArrival(double now) {
        double left = work.nextDouble();
        while (now < END) {
            double hourEnds = (Math.floor(now / 60) + 1) * 60, rate = RATES[(int) (now / 60) % 24];
            if (now + left / rate < hourEnds) return now + left / rate;
            left -= (hourEnds - now) * rate;
            now = hourEnds;
        }
        return now;
    }

    private final class Arrival extends Event {
        Arrival() { super(simulator); }

        @Override public void actions() {
            came++;
            join(new Vehicle(simulator.time()), LANES);
            scheduleArrival(simulator.time(), this);
        }
    }

    /** As an event it is the end of its service. */
    private final class Vehicle extends Event {
        private final double arrived;
        private int station;

        Vehicle(double arrived) {
            super(simulator);
            this.arrived = arrived;
        }

        @Override public void actions() {
            Vehicle next = queues[station].poll();
            if (next != null) start(next, station);
            else free[station]++;
            if (station == EXIT) clearance.add(simulator.time() - arrived);
            else if (station == DOCUMENTS && stream.nextDouble() >= INSPECTED) join(this, EXIT);
            else join(this, station + 1);
        }
    }

    private void scheduleArrival(double now, Event arrival) {
        double at = nextArrival(now);
        if (at < END) arrival.schedule(at - now);
    }

    private void join(Vehicle vehicle, int station) {
        if (free[station] == 0) {
            queues[station].add(vehicle);
            return;
        }
        free[station]--;
        start(vehicle, station);
    }

    private void start(Vehicle vehicle, int station) {
        vehicle.station = station;
        vehicle.schedule(service[station].nextDouble());
    }

    private double run() {
        simulator.init();
        scheduleArrival(0, new Arrival());
        new Event(simulator) {
            @Override public void actions() { simulator.stop(); }
        }.schedule(END);
        simulator.start();
        return clearance.average();
    }

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        long vehicles = 0;
        Tally means = new Tally();
        for (int i = 0; i < count; i++) {
            Gate1 gate = new Gate1();
            means.add(gate.run());
            vehicles += gate.came;
        }
        double error = count > 1 ? means.standardDeviation() / Math.sqrt(count) : 0;
        System.out.printf(Locale.ROOT, "%d %.9f %.9f%n", vehicles, means.average(), error);
    }
}
