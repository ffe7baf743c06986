// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code volume * 10 * ln(1 + n) / ln(1 + max n)} plus media breaks, interfaces and knowledge risk,
 * each times its weight; n = cases per year * minutes per case, its maximum over all processes. The
 * weights are a house rule.
 */
public record ProcessPriority(
    BigDecimal volume, BigDecimal mediaBreaks, BigDecimal interfaces, BigDecimal knowledgeRisk) {

  /** The weights to begin with. */
  public static ProcessPriority initial() {
    return new ProcessPriority(
        new BigDecimal("0.4"),
        new BigDecimal("0.25"),
        new BigDecimal("0.2"),
        new BigDecimal("0.15"));
  }

  /**
   * Priority by key, rounded half up to 2 decimals; null for a process of which something is
   * unknown. Unknown volumes do not count for the maximum; when no process has any, the volume adds
   * nothing.
   */
  public Map<String, BigDecimal> of(Collection<ProcessFacts> processes) {
    double greatest =
        processes.stream()
            .map(ProcessFacts::volume)
            .filter(Objects::nonNull)
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(0);
    Map<String, BigDecimal> priorities = new TreeMap<>();
    processes.forEach(process -> priorities.put(process.key(), priority(process, greatest)));
    return priorities;
  }

  private BigDecimal priority(ProcessFacts process, double greatest) {
    if (Stream.of(
            process.volume(), process.mediaBreaks(), process.interfaces(), process.knowledgeRisk())
        .anyMatch(Objects::isNull)) {
      return null;
    }
    return volume
        .multiply(share(process.volume().doubleValue(), greatest))
        .add(mediaBreaks.multiply(process.mediaBreaks()))
        .add(interfaces.multiply(process.interfaces()))
        .add(knowledgeRisk.multiply(process.knowledgeRisk()))
        .setScale(2, RoundingMode.HALF_UP);
  }

  // A logarithm has no exact decimal; StrictMath gives the same digits on every machine.
  private static BigDecimal share(double volume, double greatest) {
    return greatest == 0
        ? BigDecimal.ZERO
        : new BigDecimal(
            10 * StrictMath.log1p(volume) / StrictMath.log1p(greatest), MathContext.DECIMAL64);
  }
}
