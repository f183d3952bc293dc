package org.openimis.validation.quick;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which codes HAPI's terminology has accepted. The definitions never change while a
 * server runs, so that an answer holds; what is refused is not remembered, for HAPI's validator
 * asks again and says why.
 */
final class CodeMemory {
  private static final int MAX_CODES = 50_000;
  private static final int LONGEST = 300;

  private final IValidationSupport definitions;
  private final Set<Key> accepted = ConcurrentHashMap.newKeySet();

  CodeMemory(IValidationSupport definitions) {
    this.definitions = definitions;
  }

  private record Key(String valueSet, String system, String code) {
    /** What is longer no terminology holds. */
    boolean isShort() {
      return system.length() + code.length() <= LONGEST;
    }
  }

  /** Whether a code system has this code, or is none that can be looked into. */
  boolean isKnown(String system, String code) {
    return remember(new Key("", system, code));
  }

  /** Whether a value set has this code. */
  boolean isIn(String valueSet, String system, String code) {
    return remember(new Key(valueSet, system, code));
  }

  /** Whether a value set has this code of a system that goes without saying. */
  boolean isIn(String valueSet, String code) {
    return remember(new Key(valueSet, "", code));
  }

  private boolean remember(Key key) {
    if (accepted.contains(key)) {
      return true;
    }
    boolean accepts = ask(key);
    if (accepts && key.isShort()) {
      if (accepted.size() >= MAX_CODES) {
        accepted.clear(); // those in use are back at once
      }
      accepted.add(key);
    }
    return accepts;
  }

  private boolean ask(Key key) {
    var context = new ValidationSupportContext(definitions);
    var options = new ConceptValidationOptions().setInferSystem(key.system().isEmpty());
    if (key.valueSet().isEmpty()) {
      // A value set is no code system, however right the code is.
      return definitions.fetchValueSet(key.system()) == null
          && isNoError(
              definitions.validateCode(context, options, key.system(), key.code(), null, null));
    }
    IBaseResource valueSet = definitions.fetchValueSet(key.valueSet());
    String system = key.system().isEmpty() ? null : key.system();
    return valueSet != null
        && isOk(
            definitions.validateCodeInValueSet(
                context, options, system, key.code(), null, valueSet));
  }

  /** Of a system that is not carried HAPI only warns. */
  private static boolean isNoError(@Nullable CodeValidationResult result) {
    return result != null
        && (result.isOk()
            || result.getSeverity() == IssueSeverity.WARNING
            || result.getSeverity() == IssueSeverity.INFORMATION);
  }

  private static boolean isOk(@Nullable CodeValidationResult result) {
    return result != null && result.isOk();
  }
}
