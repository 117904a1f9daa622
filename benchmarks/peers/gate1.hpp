// Gate-1 for the two programs in C++: its figures, its random numbers, and what is printed. Times are minutes.
#pragma once
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

#ifndef GATE1_TIMES
#define GATE1_TIMES 1  // so many times the vehicles, and the servers
#endif
#ifndef GATE1_DAYS
#define GATE1_DAYS 30
#endif

namespace gate1 {

constexpr double per_day = 1550.0 * GATE1_TIMES, end = GATE1_DAYS * 1440.0;
constexpr double weights[24] = {.35, .30, .25, .25, .35, .60, .95, 1.35, 1.65, 1.80, 1.70, 1.50,
                                1.35, 1.30, 1.35, 1.45, 1.50, 1.40, 1.20, 1.00, .80, .65, .50, .45};
constexpr int lanes = 0, documents = 1, inspection = 2, gate_exit = 3, stations = 4;
constexpr int servers[stations] = {6 * GATE1_TIMES, 8 * GATE1_TIMES, 3 * GATE1_TIMES, 4 * GATE1_TIMES};
constexpr double inspected = 0.05;

class Draws {
public:
    explicit Draws(unsigned seed) : random_(seed) {}

    bool is_inspected() { return uniform_(random_) < inspected; }

    double service(int station) {
        switch (station) {
            case lanes: return lane_(random_);
            case documents: return document_(random_);
            case inspection: return inspection_(random_);
            default: return exit_(random_);
        }
    }

    // Of a process whose rate is constant within an hour; `end` or later when there is none.
    double next_arrival(double now) {
        double work = work_(random_);
        while (now < end) {
            const double hour_ends = (std::floor(now / 60) + 1) * 60;
            const double rate = per_day * weights[static_cast<int>(now / 60) % 24] / weight_sum() / 60;
            if (now + work / rate < hour_ends) return now + work / rate;
            work -= (hour_ends - now) * rate;
            now = hour_ends;
        }
        return now;
    }

private:
    static double weight_sum() {
        double sum = 0;
        for (double weight : weights) sum += weight;
        return sum;
    }
    static std::lognormal_distribution<double> lognormal(double mean, double cv) {
        const double variance = std::log(1 + cv * cv);
        return std::lognormal_distribution<double>(std::log(mean) - variance / 2, std::sqrt(variance));
    }

    std::mt19937_64 random_;
    std::uniform_real_distribution<double> uniform_{0, 1};
    std::exponential_distribution<double> work_{1}, exit_{1 / 0.5};
    std::lognormal_distribution<double> lane_ = lognormal(2, 0.5), inspection_ = lognormal(45, 0.8);
    std::gamma_distribution<double> document_{1 / (0.7 * 0.7), 3 * 0.7 * 0.7};
};

struct Replication {
    long vehicles;
    double mean_clearance;
};

// Arguments: how many replications, and the seed of the first.
template <typename Run>
int run_all(int count_of_arguments, char** arguments, Run replication) {
    const int count = count_of_arguments > 1 ? std::atoi(arguments[1]) : 30;
    const unsigned seed = count_of_arguments > 2 ? static_cast<unsigned>(std::atoi(arguments[2])) : 1;
    long vehicles = 0;
    double sum = 0, squares = 0;
    for (int i = 0; i < count; i++) {
        const Replication one = replication(seed + static_cast<unsigned>(i));
        vehicles += one.vehicles;
        sum += one.mean_clearance;
        squares += one.mean_clearance * one.mean_clearance;
    }
    const double mean = sum / count, variance = count > 1 ? std::max(0.0, (squares - sum * mean) / (count - 1)) : 0;
    std::printf("%ld %.9f %.9f\n", vehicles, mean, std::sqrt(variance / count));
    return 0;
}

}  // namespace gate1
