package qingye.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// The most memory the program has held since the last reset.
final class PeakHeap {

    private PeakHeap() {}

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    static void reset() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /// The sum of the pools' peaks, garbage included: an upper bound.
    static BigDecimal megabytes() {
        long bytes = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1 << 20), 1, RoundingMode.HALF_UP);
    }
}
