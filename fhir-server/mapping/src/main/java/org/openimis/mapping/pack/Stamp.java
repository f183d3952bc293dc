package org.openimis.mapping.pack;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.scheme.Scheme;
import org.openimis.profiles.Extensions;

/** What every resource of a scheme carries: the profile that it follows and the scheme's code. */
public final class Stamp {

  public static <T extends DomainResource> T on(T resource, Scheme scheme, String profile) {
    resource.getMeta().addProfile(profile);
    resource.addExtension(Extensions.SCHEME, new CodeType(scheme.code()));
    return resource;
  }

  /** The code of the scheme; null for a resource of no scheme. */
  public static @Nullable String schemeOf(DomainResource resource) {
    Extension scheme = resource.getExtensionByUrl(Extensions.SCHEME);
    return scheme != null && scheme.getValue() instanceof CodeType code ? code.getCode() : null;
  }

  /** The last day of a resource that ended and has no period of its own. */
  public static @Nullable LocalDate endedOn(DomainResource resource) {
    Extension ended = resource.getExtensionByUrl(Extensions.ENDED_ON);
    return ended != null && ended.getValue() instanceof BaseDateTimeType day
        ? Days.last(day)
        : null;
  }

  private Stamp() {}
}
