package org.openimis.mapping.claim;

import java.util.Locale;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.NoteComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.NoteType;
import org.openimis.mapping.pack.Codes;

/** The numbered notes of an answer, each in one language. */
final class Notes {
  private static final String LANGUAGES = "urn:ietf:bcp:47";

  private final ClaimResponse response;

  Notes(ClaimResponse response) {
    this.response = response;
  }

  /** Adds a note behind the others and tells its number. */
  int add(String text, Locale language) {
    NoteComponent note = response.addProcessNote();
    int number = response.getProcessNote().size();
    Coding code = Codes.coding(LANGUAGES, language.getLanguage());
    note.setNumber(number).setType(NoteType.DISPLAY).setText(text);
    note.setLanguage(new CodeableConcept(code));
    return number;
  }
}
