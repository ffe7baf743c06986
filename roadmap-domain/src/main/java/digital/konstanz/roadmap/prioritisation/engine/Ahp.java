// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import java.util.Arrays;

/**
 * Analytic hierarchy process: weights are the principal eigenvector of the comparisons, found by
 * power iteration, which converges for every matrix of positive numbers (Perron and Frobenius).
 * Doubles are used here, for ratios only, never for money or effort.
 */
public final class Ahp {
  private static final int MOST_STEPS = 10_000;
  private static final double PRECISION = 1e-14;
  private static final double CONSISTENT_BELOW = 0.10;

  private Ahp() {}

  /**
   * Unrounded.
   *
   * @param weights in the order of the rows, sum 1
   * @param lambdaMax greatest eigenvalue
   * @param ci consistency index {@code (lambdaMax - n) / (n - 1)}, 0 for n = 1
   * @param cr consistency ratio, CI / RI; 0 for n of 1 and 2
   * @param consistent CR below 0.10
   */
  public record Result(
      double[] weights, double lambdaMax, double ci, double cr, boolean consistent) {

    public Result {
      weights = weights.clone();
    }

    @Override
    public double[] weights() {
      return weights.clone();
    }
  }

  public static Result of(PairwiseMatrix matrix) {
    int size = matrix.size();
    double[][] values = matrix.values();
    double[] weights = eigenvector(values);
    double lambdaMax = eigenvalue(values, weights);
    double ci = size == 1 ? 0 : (lambdaMax - size) / (size - 1);
    double cr = size <= 2 ? 0 : ci / RandomIndex.of(size);
    return new Result(weights, lambdaMax, ci, cr, cr < CONSISTENT_BELOW);
  }

  private static double[] eigenvector(double[][] matrix) {
    double[] weights = new double[matrix.length];
    Arrays.fill(weights, 1.0 / matrix.length);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] next = normalised(times(matrix, weights));
      double change = 0;
      for (int i = 0; i < next.length; i++) {
        change = Math.max(change, Math.abs(next[i] - weights[i]));
      }
      weights = next;
      if (change < PRECISION) {
        break;
      }
    }
    return weights;
  }

  private static double eigenvalue(double[][] matrix, double[] weights) {
    return Arrays.stream(times(matrix, weights)).sum();
  }

  private static double[] times(double[][] matrix, double[] vector) {
    return Arrays.stream(matrix)
        .mapToDouble(
            row -> {
              double sum = 0;
              for (int i = 0; i < row.length; i++) {
                sum += row[i] * vector[i];
              }
              return sum;
            })
        .toArray();
  }

  private static double[] normalised(double[] vector) {
    double sum = Arrays.stream(vector).sum();
    return Arrays.stream(vector).map(value -> value / sum).toArray();
  }
}
