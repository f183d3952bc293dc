package org.openimis.mapping.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.attachment.Document;
import org.openimis.domain.attachment.DocumentRules;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.attachment.AttachmentReader;
import org.openimis.mapping.attachment.FhirAttachment;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.CodeSystems;

/** Reads what comes with {@code Claim/$attach}. */
public final class AttachRequest {
  private static final String CONTENT = "content";
  private static final String CATEGORY = "category";
  private static final String ITEM = "item";
  private static final String ATTACHMENT = "attachment";

  private final Problems problems = new Problems();
  private final List<Integer> lines = new ArrayList<>();
  private @Nullable Attachment content;
  private @Nullable CodeableConcept category;

  private AttachRequest() {}

  /**
   * The document, and what it is about.
   *
   * @param baseUrl our FHIR base, without a slash at its end
   * @throws RequestRefused with everything that is wrong with it
   */
  public static FhirAttachment read(Parameters sent, DocumentRules rules, String baseUrl) {
    return new AttachRequest().read(sent, new Reading(rules, baseUrl));
  }

  private record Reading(DocumentRules rules, String baseUrl) {}

  private FhirAttachment read(Parameters sent, Reading reading) {
    sent.getParameter().forEach(this::read);
    Attachment attachment = content;
    Document document = null;
    if (attachment == null) {
      problems.required(path(CONTENT));
    } else if (!attachment.hasData()) {
      problems.required(path(CONTENT) + ".data");
    } else {
      document =
          new AttachmentReader(reading.rules(), reading.baseUrl(), problems)
              .lift(attachment, path(CONTENT));
    }
    new StructureReader(problems, Set.of()).read(sent);
    if (!problems.isEmpty() || attachment == null || document == null) {
      throw new RequestRefused(problems.toList());
    }
    return new FhirAttachment(
        attachment,
        document,
        category == null
            ? Codes.concept(CodeSystems.OPENIMIS_SUPPORTING_INFO, ATTACHMENT)
            : category,
        lines);
  }

  private void read(ParametersParameterComponent parameter) {
    Type value = parameter.getValue();
    String name = String.valueOf(parameter.getName());
    switch (name) {
      case CONTENT -> content = once(name, content, value, Attachment.class);
      case CATEGORY -> category = once(name, category, value, CodeableConcept.class);
      case ITEM -> {
        if (value instanceof IntegerType line && line.getValue() != null && line.getValue() > 0) {
          lines.add(line.getValue());
        } else {
          problems.add(
              ProblemCode.VALUE,
              path(name),
              value == null ? "" : value.isPrimitive() ? value.primitiveValue() : value.fhirType());
        }
      }
      default -> problems.add(ProblemCode.NOT_SUPPORTED, "Parameters.parameter.name", name);
    }
  }

  private <T extends Type> @Nullable T once(
      String name, @Nullable T earlier, @Nullable Type value, Class<T> type) {
    if (earlier != null) {
      problems.add(ProblemCode.VALUE, path(name), "2 x " + name);
    } else if (value == null) {
      problems.required(path(name));
    } else if (!type.isInstance(value)) {
      problems.add(ProblemCode.VALUE, path(name), value.fhirType());
    } else {
      return type.cast(value);
    }
    return earlier;
  }

  private static String path(String name) {
    return "Parameters.parameter.where(name = '" + name + "').value";
  }
}
