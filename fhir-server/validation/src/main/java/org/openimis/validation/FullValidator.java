package org.openimis.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.IValidationContext;
import ca.uhn.fhir.validation.ValidationContext;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.utilities.filesystem.ManagedFileAccess;
import org.hl7.fhir.utilities.filesystem.ManagedFileAccess.FileAccessPolicy;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.http.ManagedWebAccess.WebAccessPolicy;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.openimis.validation.Finding.Severity;

/**
 * HAPI's validator, which knows every rule of FHIR and takes tens to hundreds of milliseconds a
 * resource. What it says is the verdict; the quick check only finds out sooner that it would say
 * nothing.
 */
public final class FullValidator {
  /** In seconds; whoever waits holds a thread that others need. */
  private static final int LONGEST_WAIT = 30;

  private final FhirContext context;
  private final Messages messages;
  private final Semaphore room = new Semaphore(mostAtOnce(), true);

  /** Validates against the definitions of this chain. */
  public FullValidator(FhirContext context, IValidationSupport definitions) {
    // A resource must not make the validator read a file or a page that it names.
    ManagedFileAccess.setAccessPolicy(FileAccessPolicy.PROHIBITED);
    ManagedWebAccess.setAccessPolicy(WebAccessPolicy.PROHIBITED);
    this.context = context;
    this.messages = new Messages(definitions);
    messages.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    messages.setErrorForUnknownProfiles(true);
    messages.setAllowExamples(true);
    messages.setAnyExtensionsAllowed(true);
    messages.setValidatorPolicyAdvisor(new ReferenceTypes.Policy());
    messages.setValidatorResourceFetcher(new ReferenceTypes(definitions));
  }

  /**
   * All findings against a profile, sorted, each rule once an element. HAPI's validator throws on
   * some references, for example {@code https://x.y/}; that is a finding as well.
   *
   * @throws ValidatorBusy where too many others wait
   */
  public List<Finding> validate(IBaseResource resource, String profile) {
    var options = new ValidationOptions();
    options.addProfile(profile);
    enter();
    try {
      // As it is now: of a resource HAPI would validate the text that was sent.
      String json = context.newJsonParser().encodeResourceToString(resource);
      return messages.of(ValidationContext.forText(context, json, options)).stream()
          .map(FullValidator::finding)
          .sorted()
          .distinct()
          .toList();
    } catch (RuntimeException failure) {
      return List.of(
          new Finding(
              Severity.ERROR,
              "exception",
              Finding.VALIDATOR_FAILURE,
              resource.fhirType(),
              "The validator gave up: " + failure.getMessage()));
    } finally {
      room.release();
    }
  }

  private void enter() {
    try {
      if (!room.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
        throw new ValidatorBusy();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ValidatorBusy();
    }
  }

  /** Resources that are wrong must not take the processors from those that are right. */
  private static int mostAtOnce() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  }

  private static Finding finding(ValidationMessage message) {
    return new Finding(
        severity(message.getLevel()),
        message.getType() == null ? "" : message.getType().toCode(),
        message.getMessageId() == null ? "" : message.getMessageId(),
        message.getLocation() == null ? "" : message.getLocation(),
        String.valueOf(message.getMessage()));
  }

  private static Severity severity(IssueSeverity severity) {
    return switch (severity) {
      case FATAL -> Severity.FATAL;
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      default -> Severity.INFORMATION;
    };
  }

  /** Its messages before HAPI makes an OperationOutcome of them, which loses the issue type. */
  private static final class Messages extends FhirInstanceValidator {
    Messages(IValidationSupport definitions) {
      super(definitions);
    }

    List<ValidationMessage> of(IValidationContext<?> resource) {
      return validate(resource);
    }
  }
}
