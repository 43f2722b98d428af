package org.demarche.network.measures;

import java.util.Arrays;
import org.demarche.network.Compatibility;
import org.demarche.network.SparseMatrix;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * What a network is like as a whole: the eigenvalues of its Laplacian, in ascending order, divided
 * by their sum.
 *
 * <p>The Laplacian is the weighted degrees on the diagonal less the weights, negative weights taken
 * as 0. DNA means to compute this, but drops the subtraction: its numbers are the weighted degrees.
 */
final class Spectrum {
  private Spectrum() {}

  static double[] of(SparseMatrix weights, Compatibility compatibility) {
    double[] degrees = degrees(weights);
    double[] values = compatibility == Compatibility.DNA ? degrees : eigenvalues(weights, degrees);
    Arrays.sort(values);
    double sum = Arrays.stream(values).sum();
    return sum == 0
        ? new double[values.length]
        : Arrays.stream(values).map(it -> it / sum).toArray();
  }

  private static double[] degrees(SparseMatrix weights) {
    double[] degrees = new double[weights.rows()];
    weights.forEach((i, j, w) -> degrees[i] += Math.max(0, w));
    return degrees;
  }

  private static double[] eigenvalues(SparseMatrix weights, double[] degrees) {
    int size = degrees.length;
    double[] values = new double[size];
    if (size == 0) {
      return values;
    }
    DMatrixRMaj laplacian = new DMatrixRMaj(size, size);
    for (int i = 0; i < size; i++) {
      laplacian.set(i, i, degrees[i]);
    }
    weights.forEach((i, j, w) -> laplacian.add(i, j, -Math.max(0, w)));
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, false, true);
    if (!eigen.decompose(laplacian)) {
      throw new IllegalStateException("no eigenvalues of a symmetric matrix");
    }
    for (int i = 0; i < size; i++) {
      // no eigenvalue of a Laplacian is negative; rounding may make 0 so
      values[i] = Math.max(0, eigen.getEigenvalue(i).getReal());
    }
    return values;
  }

  /** Euclidean; DNA says so, and sums up absolute differences. */
  static double distance(double[] a, double[] b, Compatibility compatibility) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double difference = Math.abs(a[i] - b[i]);
      sum += compatibility == Compatibility.DNA ? difference : difference * difference;
    }
    return compatibility == Compatibility.DNA ? sum : Math.sqrt(sum);
  }
}
