package org.bonusadvisor.profile.generated.realistic;

import java.util.List;

/**
 * A piece of work as engineers tell it.
 *
 * @param kind what it improved, such as LATENCY
 * @param summary what was done
 * @param unit of its figure
 * @param low the smallest usual figure before
 * @param high the largest usual figure before
 * @param lessIsBetter whether the figure shall go down
 * @param goal what the company has of it
 * @param terms words of the trade
 */
record Story(
        String kind,
        String summary,
        String unit,
        double low,
        double high,
        boolean lessIsBetter,
        String goal,
        List<String> terms) {
    static final List<Story> ALL = List.of(
            less(
                    "LATENCY",
                    "checkout endpoint, allocation hot path",
                    "ms",
                    180,
                    900,
                    "REVENUE",
                    "latency",
                    "profiling"),
            less("LATENCY", "order path, rewritten", "ms", 2, 40, "CUSTOMER", "latency", "memory safety"),
            less("LATENCY", "search answers under load", "ms", 300, 1200, "CUSTOMER", "latency", "observability"),
            more("THROUGHPUT", "ledger import", "events/s", 800, 9000, "REVENUE", "backpressure", "profiling"),
            more("THROUGHPUT", "notification fan-out", "requests/s", 300, 5000, "CUSTOMER", "concurrency"),
            less("ERROR_RATE", "failed checkouts", "percent", 0.3, 2, "CUSTOMER", "error rate", "observability"),
            less("ERROR_RATE", "payment retries that gave up", "percent", 0.2, 1.5, "REVENUE", "idempotency"),
            less("COST", "compute bill lower", "CPU cores", 120, 900, "COST", "resource utilization"),
            less("COST", "storage of old events", "TB", 20, 300, "COST", "resource utilization"),
            more("DELIVERY", "billing export before the committed date", "weeks early", 0, 2, "SPEED"),
            more("DELIVERY", "partner interface for the spring release", "weeks early", 0, 1, "REVENUE"),
            more("MIGRATION", "traffic on the sharded store, old cluster off", "percent traffic", 0, 30, "RISK"),
            less("MIGRATION", "ledger moved off the monolith", "services left", 6, 20, "RISK", "microservices"),
            more("MENTORING", "engineers who took their first on-call alone", "engineers", 0, 1, "RISK"),
            more("MENTORING", "teams that adopted the service guide", "teams", 0, 2, "SPEED"),
            less("SECURITY", "open findings of the audit", "findings", 8, 60, "RISK", "memory safety"),
            less("SECURITY", "secrets in repositories", "secrets", 5, 40, "RISK"),
            less("RELIABILITY", "outages of matching", "outages/quarter", 2, 9, "RISK", "observability", "ownership"),
            less("RELIABILITY", "pages at night", "pages/month", 6, 45, "SPEED", "observability"),
            more("SCALABILITY", "tenants per shard", "tenants", 60, 300, "COST", "database sharding"),
            more("SCALABILITY", "users at a time before the queue grows", "users", 2000, 40000, "MARKET_SHARE"),
            less("DEV_PRODUCTIVITY", "build of the main repository", "minutes", 14, 70, "SPEED", "caching"),
            less("DEV_PRODUCTIVITY", "flaky builds", "percent", 6, 25, "SPEED"));

    private static Story less(
            String kind, String summary, String unit, double low, double high, String goal, String... terms) {
        return new Story(kind, summary, unit, low, high, true, goal, List.of(terms));
    }

    private static Story more(
            String kind, String summary, String unit, double low, double high, String goal, String... terms) {
        return new Story(kind, summary, unit, low, high, false, goal, List.of(terms));
    }
}
