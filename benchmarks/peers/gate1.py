"""Gate-1 for the programs in Python: its figures, its random numbers, and what is printed. Times are minutes."""

import math
import random
import statistics
import sys

PER_DAY = 1550
END = 30 * 1440.0
WEIGHTS = [.35, .30, .25, .25, .35, .60, .95, 1.35, 1.65, 1.80, 1.70, 1.50,
           1.35, 1.30, 1.35, 1.45, 1.50, 1.40, 1.20, 1.00, .80, .65, .50, .45]
RATES = [PER_DAY * weight / sum(WEIGHTS) / 60 for weight in WEIGHTS]
STATIONS = LANES, DOCUMENTS, INSPECTION, EXIT = range(4)
SERVERS = [6, 8, 3, 4]
INSPECTED = 0.05


def _lognormal(mean, cv):
    variance = math.log(1 + cv * cv)
    mu, sigma = math.log(mean) - variance / 2, math.sqrt(variance)
    return lambda: random.lognormvariate(mu, sigma)


SERVICE = [
    _lognormal(2, 0.5),
    lambda: random.gammavariate(1 / 0.7 ** 2, 3 * 0.7 ** 2),
    _lognormal(45, 0.8),
    lambda: random.expovariate(1 / 0.5),
]


def next_arrival(now):
    """Of a process whose rate is constant within an hour; END or later when there is none."""
    work = random.expovariate(1)
    while now < END:
        hour_ends = (math.floor(now / 60) + 1) * 60
        rate = RATES[int(now / 60) % 24]
        if now + work / rate < hour_ends:
            return now + work / rate
        work -= (hour_ends - now) * rate
        now = hour_ends
    return now


def run_all(replication):
    """Arguments: how many replications, and the seed of the first. A replication gives its vehicles and their mean clearance time."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    vehicles, means = 0, []
    for i in range(count):
        random.seed(seed + i)
        came, mean = replication()
        vehicles += came
        means.append(mean)
    error = statistics.stdev(means) / math.sqrt(count) if count > 1 else 0
    print(vehicles, f"{statistics.mean(means):.9f} {error:.9f}")
