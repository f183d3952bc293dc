package org.openimis.mapping.terminology;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ValueSet;

/** All that the server knows of codes: its own definitions, the registers, and FHIR's. */
public interface Vocabulary {
  /** The code lists of this name that have content; none when the code system is unknown. */
  List<CodeList> codeLists(CanonicalUrl name);

  Optional<ValueSet> valueSet(CanonicalUrl name);

  /** Every concept map. */
  List<ConceptMap> conceptMaps();
}
