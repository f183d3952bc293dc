package org.openimis.schemes.file;

import java.util.Arrays;
import java.util.List;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.PackFault;

/** The files of a pack could not even be read; the fault says why. */
public final class PackUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PackFault fault;

  PackUnreadable(FaultKind kind, String file, Object... details) {
    this(new PackFault(file, 0, "", kind, texts(details)));
  }

  private PackUnreadable(PackFault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  public PackFault fault() {
    return fault;
  }

  private static List<String> texts(Object... details) {
    return Arrays.stream(details).map(Object::toString).toList();
  }
}
