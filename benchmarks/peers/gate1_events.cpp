// Gate-1 as a loop over a heap of events: the yardstick. Measures the mean clearance time and nothing else.
#include <deque>
#include <queue>

#include "gate1.hpp"

namespace {

using namespace gate1;

struct Event {
    double at;
    int vehicle, station;
    bool operator>(const Event& other) const { return at > other.at; }
};

class Gate {
public:
    explicit Gate(unsigned seed) : draws_(seed) {}

    Replication run() {
        double sum = 0, next = draws_.next_arrival(0);
        long left = 0;
        for (;;) {
            if (next < end && (events_.empty() || next < events_.top().at)) {
                arrived_.push_back(next);
                join(static_cast<int>(arrived_.size()) - 1, lanes, next);
                next = draws_.next_arrival(next);
                continue;
            }
            if (events_.empty() || events_.top().at > end) break;
            const Event event = events_.top();
            events_.pop();
            auto& queue = queues_[event.station];
            if (queue.empty()) {
                free_[event.station]++;
            } else {
                start(queue.front(), event.station, event.at);
                queue.pop_front();
            }
            switch (event.station) {
                case lanes: join(event.vehicle, documents, event.at); break;
                case documents: join(event.vehicle, draws_.is_inspected() ? inspection : gate_exit, event.at); break;
                case inspection: join(event.vehicle, gate_exit, event.at); break;
                default:
                    sum += event.at - arrived_[static_cast<size_t>(event.vehicle)];
                    left++;
            }
        }
        return {static_cast<long>(arrived_.size()), sum / static_cast<double>(left)};
    }

private:
    void join(int vehicle, int station, double now) {
        if (free_[station] == 0) {
            queues_[station].push_back(vehicle);
            return;
        }
        free_[station]--;
        start(vehicle, station, now);
    }

    void start(int vehicle, int station, double now) { events_.push({now + draws_.service(station), vehicle, station}); }

    Draws draws_;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> events_;
    std::deque<int> queues_[stations];
    int free_[stations] = {servers[0], servers[1], servers[2], servers[3]};
    std::vector<double> arrived_;
};

}  // namespace

int main(int count, char** arguments) {
    return run_all(count, arguments, [](unsigned seed) { return Gate(seed).run(); });
}
