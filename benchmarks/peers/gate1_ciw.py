"""Gate-1 in Ciw (3)."""

import ciw

from gate1 import END, INSPECTED, SERVERS, SERVICE, next_arrival, run_all


class Arrivals(ciw.dists.Distribution):
    def sample(self, t=None, ind=None):
        at = next_arrival(t)
        return at - t if at < END else float("inf")


class Service(ciw.dists.Distribution):
    def __init__(self, station):
        self.draw = SERVICE[station]

    def sample(self, t=None, ind=None):
        return self.draw()


NETWORK = ciw.create_network(
    arrival_distributions=[Arrivals(), None, None, None],
    service_distributions=[Service(station) for station in range(4)],
    number_of_servers=SERVERS,
    routing=[[0.0, 1.0, 0.0, 0.0], [0.0, 0.0, INSPECTED, 1 - INSPECTED], [0.0, 0.0, 0.0, 1.0], [0.0, 0.0, 0.0, 0.0]],
)


def replication():
    simulation = ciw.Simulation(NETWORK)
    simulation.simulate_until_max_time(END)
    times = []
    came = simulation.nodes[0].number_of_individuals
    for individual in simulation.nodes[-1].all_individuals:
        records = individual.data_records
        if records[-1].exit_date <= END:
            times.append(records[-1].exit_date - records[0].arrival_date)
    return came, sum(times) / len(times)


run_all(replication)
