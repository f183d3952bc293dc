package org.openimis.guide.quality;

import static org.openimis.guide.model.Json.text;

import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Artifact.Kind;
import org.openimis.guide.model.Artifacts;
import org.openimis.guide.model.Concepts;
import org.openimis.guide.model.French;

/** Looks at the artifacts as a reader of the guide would. */
public final class ArtifactChecks {
  private final Artifacts artifacts;
  private final Findings findings;

  public ArtifactChecks(Artifacts artifacts, Findings findings) {
    this.artifacts = artifacts;
    this.findings = findings;
  }

  public void run() {
    for (Artifact artifact : artifacts.all()) {
      if (artifact.description().isEmpty()) {
        findings.add(Check.NO_DESCRIPTION, artifact.file());
      }
      switch (artifact.kind()) {
        case PROFILE -> checkUse(artifact, Check.PROFILE_WITHOUT_EXAMPLE);
        case EXTENSION -> checkUse(artifact, Check.EXTENSION_WITHOUT_EXAMPLE);
        case CODE_SYSTEM -> checkFrench(artifact);
        case EXAMPLE -> checkProfile(artifact);
        default -> {
          // nothing more is asked of the others
        }
      }
    }
  }

  private void checkUse(Artifact structure, Check check) {
    if (artifacts.examplesOf(structure).isEmpty()) {
      findings.add(check, structure.file());
    }
  }

  private void checkProfile(Artifact example) {
    boolean keepsToOurs =
        example.profiles().stream()
            .anyMatch(
                profile ->
                    artifacts.byUrl(profile).filter(it -> it.kind() == Kind.PROFILE).isPresent());
    if (!keepsToOurs) {
      findings.add(Check.EXAMPLE_WITHOUT_PROFILE, example.file());
    }
  }

  private void checkFrench(Artifact system) {
    Concepts.all(system)
        .filter(concept -> French.display(concept).isEmpty())
        .forEach(
            concept -> findings.add(Check.NO_FRENCH, system.file() + " " + text(concept, "code")));
  }
}
