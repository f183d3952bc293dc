package org.openimis.benchmarks.figure;

import java.io.IOException;
import java.util.List;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.load.Target;
import org.openimis.domain.scheme.Scheme;

/**
 * One of two servers that are compared.
 *
 * @param target asked anew for each block, so that no token runs out
 */
record Arm(String name, ProcessHandle jvm, Address target, Writer writer) {

  /** Where its claims are sent. */
  interface Address {
    Target find() throws IOException, InterruptedException;
  }

  /** How its claims are written. */
  interface Writer {
    List<byte[]> write(ClaimStream stream, Scheme scheme, int count);
  }
}
