// Gate-1 without events (Kiefer and Wolfowitz 1955): station after station, each vehicle, in the order in which they come, takes the server that is
// free first. Possible because queues are first come first served and nothing blocks.
#include <functional>

#include "gate1.hpp"

namespace {

using namespace gate1;

struct Passage {
    double at, arrived;
    bool operator<(const Passage& other) const { return at < other.at; }
};

void pass(std::vector<Passage>& vehicles, int station, Draws& draws) {
    std::vector<double> free(static_cast<size_t>(servers[station]), 0.0);  // a heap, the earliest first
    for (auto& vehicle : vehicles) {
        std::pop_heap(free.begin(), free.end(), std::greater<>());
        free.back() = vehicle.at = std::max(vehicle.at, free.back()) + draws.service(station);
        std::push_heap(free.begin(), free.end(), std::greater<>());
    }
    std::sort(vehicles.begin(), vehicles.end());
}

Replication run(unsigned seed) {
    Draws draws(seed);
    std::vector<Passage> vehicles;
    for (double at = draws.next_arrival(0); at < end; at = draws.next_arrival(at)) vehicles.push_back({at, at});
    pass(vehicles, lanes, draws);
    pass(vehicles, documents, draws);
    std::vector<Passage> chosen, others;
    for (const auto& vehicle : vehicles) (draws.is_inspected() ? chosen : others).push_back(vehicle);
    pass(chosen, inspection, draws);
    vehicles.resize(chosen.size() + others.size());
    std::merge(chosen.begin(), chosen.end(), others.begin(), others.end(), vehicles.begin());
    pass(vehicles, gate_exit, draws);
    double sum = 0;
    long left = 0;
    for (const auto& vehicle : vehicles) {
        if (vehicle.at > end) continue;
        sum += vehicle.at - vehicle.arrived;
        left++;
    }
    return {static_cast<long>(vehicles.size()), sum / static_cast<double>(left)};
}

}  // namespace

int main(int count, char** arguments) { return run_all(count, arguments, run); }
