package org.openimis.mapping.terminology;

import java.util.List;

/** The code systems that scheme packs have brought: diagnoses, items, services. */
public interface Registers {
  /** All registers as they stand now; a scheme has its own under a shared URL. */
  List<CodeList> current();
}
