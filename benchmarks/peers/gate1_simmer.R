# Gate-1 in simmer; times are minutes. Prints vehicles, the mean of their clearance times, and its standard error.
suppressPackageStartupMessages(library(simmer))

per_day <- 1550
end <- 30 * 1440
weights <- c(.35, .30, .25, .25, .35, .60, .95, 1.35, 1.65, 1.80, 1.70, 1.50,
             1.35, 1.30, 1.35, 1.45, 1.50, 1.40, 1.20, 1.00, .80, .65, .50, .45)
rates <- per_day * weights / sum(weights) / 60

lognormal <- function(n, mean, cv) {
  variance <- log(1 + cv^2)
  rlnorm(n, log(mean) - variance / 2, sqrt(variance))
}

# Drawing one at a time is what is slow in R: draw a thousand, hand them out.
one_by_one <- function(draw) {
  drawn <- numeric(0)
  at <- 0
  function() {
    if (at == length(drawn)) {
      drawn <<- draw(1000)
      at <<- 0
    }
    at <<- at + 1
    drawn[at]
  }
}

# All arrivals of a replication: within an hour the rate is constant, so they are as many as Poisson says and lie anywhere.
arrivals <- function() {
  counts <- rpois(end / 60, rep(rates * 60, end / 1440))
  sort(rep(seq_along(counts) - 1, counts) * 60 + runif(sum(counts)) * 60)
}

visit <- function(trajectory, station, draw) {
  trajectory |> seize(station) |> timeout(one_by_one(draw)) |> release(station)
}

replication <- function(seed) {
  set.seed(seed)
  inspected <- one_by_one(function(n) as.numeric(runif(n) < 0.05))
  vehicle <- trajectory() |>
    visit("lanes", function(n) lognormal(n, 2, 0.5)) |>
    visit("documents", function(n) rgamma(n, shape = 1 / 0.7^2, scale = 3 * 0.7^2)) |>
    branch(inspected, continue = TRUE, trajectory() |> visit("inspection", function(n) lognormal(n, 45, 0.8))) |>
    visit("exit", function(n) rexp(n, 1 / 0.5))
  came <- arrivals()
  gate <- simmer() |>
    add_resource("lanes", 6) |>
    add_resource("documents", 8) |>
    add_resource("inspection", 3) |>
    add_resource("exit", 4) |>
    add_generator("vehicle", vehicle, at(came)) |>
    run(end)
  left <- get_mon_arrivals(gate)
  left <- left[left$finished, ]
  c(length(came), mean(left$end_time - left$start_time))
}

count <- as.integer(c(commandArgs(trailingOnly = TRUE), "1")[1])
runs <- vapply(seq_len(count), replication, numeric(2))
error <- if (count > 1) sd(runs[2, ]) / sqrt(count) else 0
cat(sprintf("%d %.9f %.9f\n", as.integer(sum(runs[1, ])), mean(runs[2, ]), error))
