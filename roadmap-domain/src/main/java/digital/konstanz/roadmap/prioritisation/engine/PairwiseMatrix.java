// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Pairwise comparisons on Saaty's scale: the cell (row, column) says how much more the row matters
 * than the column, 1/9 to 9.
 *
 * @throws RuleViolatedException at {@code matrix}: {@code ahp.size} unless 1 to 11 rows, {@code
 *     ahp.not-square}, {@code ahp.off-scale}, {@code ahp.diagonal}, {@code ahp.not-reciprocal} when
 *     the product of a cell and its mirror differs from 1 by more than 0.001
 */
public record PairwiseMatrix(List<List<BigDecimal>> rows) {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.001");
  private static final BigDecimal GREATEST = BigDecimal.valueOf(9);
  private static final BigDecimal LEAST =
      BigDecimal.ONE.divide(GREATEST, MathContext.DECIMAL64).subtract(TOLERANCE);

  public PairwiseMatrix {
    int size = rows == null ? 0 : rows.size();
    if (size < 1 || size > RandomIndex.LARGEST) {
      throw violation("ahp.size", size, RandomIndex.LARGEST);
    }
    for (int row = 0; row < size; row++) {
      if (rows.get(row) == null || rows.get(row).size() != size) {
        throw violation("ahp.not-square", row + 1, size);
      }
      for (int column = 0; column < size; column++) {
        requireOnScale(rows.get(row).get(column), row, column);
      }
    }
    rows = rows.stream().map(List::copyOf).toList();
    for (int row = 0; row < size; row++) {
      requireReciprocal(rows, row);
    }
  }

  public int size() {
    return rows.size();
  }

  double[][] values() {
    return rows.stream()
        .map(row -> row.stream().mapToDouble(BigDecimal::doubleValue).toArray())
        .toArray(double[][]::new);
  }

  private static void requireOnScale(BigDecimal cell, int row, int column) {
    if (cell == null || cell.compareTo(LEAST) < 0 || cell.compareTo(GREATEST) > 0) {
      throw violation("ahp.off-scale", row + 1, column + 1, cell);
    }
  }

  private static void requireReciprocal(List<List<BigDecimal>> rows, int row) {
    if (differs(rows.get(row).get(row))) {
      throw violation("ahp.diagonal", row + 1, rows.get(row).get(row));
    }
    for (int column = row + 1; column < rows.size(); column++) {
      BigDecimal cell = rows.get(row).get(column);
      BigDecimal mirror = rows.get(column).get(row);
      if (differs(cell.multiply(mirror))) {
        throw violation("ahp.not-reciprocal", row + 1, column + 1, cell, mirror);
      }
    }
  }

  private static boolean differs(BigDecimal product) {
    return product.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0;
  }

  private static RuleViolatedException violation(String code, Object... values) {
    return RuleViolatedException.at("matrix", code, values);
  }
}
