package org.bonusadvisor.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Where it was measured, for the foot of the table. */
final class Machine {
    private final double loadBefore = load();

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Java, system, cores, and the load average before and after; a load above zero before is other people's. */
    String describe() {
        return String.format(
                Locale.ROOT,
                "%s %s, %s %s, %d cores, load average %.1f before and %.1f after",
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                loadBefore,
                load());
    }
}
