package org.openimis.store.hapi;

import ca.uhn.fhir.jpa.model.util.JpaConstants;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/** Ids are the server's: time-ordered UUIDs (v7), so that indexes grow at one end. */
public final class ResourceIds {
  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private ResourceIds() {}

  public static String next() {
    return GENERATOR.generate().toString();
  }

  /** Hands the id to HAPI as one that the server chose; must be done before the DAO's create. */
  public static <R extends IBaseResource> R assign(R resource, String id) {
    resource.setUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE, id);
    return resource;
  }

  /** The id that a resource has, or that was chosen for it; null when it has none yet. */
  public static @Nullable String of(IBaseResource resource) {
    String id = resource.getIdElement().getIdPart();
    return id == null
        ? (String) resource.getUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE)
        : id;
  }
}
