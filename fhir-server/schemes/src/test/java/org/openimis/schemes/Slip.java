package org.openimis.schemes;

import java.util.function.Consumer;
import org.openimis.schemes.fault.FaultKind;

/** A slip in an otherwise sound pack, and the one fault that it must give. */
record Slip(
    String what, Consumer<TestPack> made, String file, int row, String column, FaultKind kind) {

  static Slip slip(
      String what, Consumer<TestPack> made, String file, int row, String column, FaultKind kind) {
    return new Slip(what, made, file, row, column, kind);
  }

  @Override
  public String toString() {
    return what + " (" + kind.code() + ")";
  }
}
