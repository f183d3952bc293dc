package org.openimis.benchmarks.copies;

/** A value of an original's row, in the text format of COPY, as it stands in each copy. */
@FunctionalInterface
interface Cell {
  String inCopy(int copy);
}
