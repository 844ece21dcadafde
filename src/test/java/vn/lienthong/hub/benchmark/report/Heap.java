package vn.lienthong.hub.benchmark.report;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Locale;

/** What the hub holds in memory, with the benchmark's own clients in it. */
final class Heap {

    private static final double MEGABYTE = 1 << 20;

    private Heap() {}

    /** @param after what was done */
    static void print(String after) {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        ManagementFactory.getMemoryMXBean().gc();
        MemoryUsage now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf(
                Locale.ROOT,
                "heap after this (%s): %.0f MB held, %.0f MB at most with garbage, of %.0f MB%n",
                after,
                now.getUsed() / MEGABYTE,
                Math.min(peak, now.getMax()) / MEGABYTE,
                now.getMax() / MEGABYTE);
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }
}
