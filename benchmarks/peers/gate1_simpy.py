"""Gate-1 in SimPy (3 or 4), a process a vehicle."""

import random

import simpy

from gate1 import DOCUMENTS, END, EXIT, INSPECTED, INSPECTION, LANES, SERVERS, SERVICE, next_arrival, run_all


def replication():
    environment = simpy.Environment()
    stations = [simpy.Resource(environment, servers) for servers in SERVERS]
    came, times = 0, []

    def visit(station):
        with stations[station].request() as server:
            yield server
            yield environment.timeout(SERVICE[station]())

    def vehicle():
        arrived = environment.now
        yield from visit(LANES)
        yield from visit(DOCUMENTS)
        if random.random() < INSPECTED:
            yield from visit(INSPECTION)
        yield from visit(EXIT)
        times.append(environment.now - arrived)

    def arrivals():
        nonlocal came
        while True:
            at = next_arrival(environment.now)
            if at >= END:
                return
            yield environment.timeout(at - environment.now)
            came += 1
            environment.process(vehicle())

    environment.process(arrivals())
    environment.run(until=END)
    return came, sum(times) / len(times)


run_all(replication)
