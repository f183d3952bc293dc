package org.openimis.guide.page;

import java.util.ArrayList;
import java.util.List;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Artifact.Kind;

/** The pages of one artifact: what it says, every element, its JSON. */
final class ArtifactPages {
  private final Context context;

  ArtifactPages(Context context) {
    this.context = context;
  }

  List<Page> all() {
    List<Page> pages = new ArrayList<>();
    for (Artifact artifact : context.artifacts().all()) {
      pages.add(page(artifact));
      if (artifact.hasJsonPage()) {
        pages.add(new ExamplePage(context).json(artifact));
      }
      if (artifact.type().equals("StructureDefinition")) {
        pages.add(new StructurePage(context).definitions(artifact));
      }
    }
    return pages;
  }

  private Page page(Artifact artifact) {
    Kind kind = artifact.kind();
    return switch (kind) {
      case PROFILE, EXTENSION, LOGICAL_MODEL -> new StructurePage(context).of(artifact);
      case CODE_SYSTEM -> new CodeSystemPage(context).of(artifact);
      case VALUE_SET -> new ValueSetPage(context).of(artifact);
      case CONCEPT_MAP -> new ConceptMapPage(context).of(artifact);
      case NAMING_SYSTEM -> new NamingSystemPage(context).of(artifact);
      case SEARCH_PARAMETER -> new SearchParameterPage(context).of(artifact);
      case OPERATION -> new OperationPage(context).of(artifact);
      case CAPABILITY_STATEMENT -> new CapabilityPage(context).of(artifact);
      case EXAMPLE, OTHER_DEFINITION -> new ExamplePage(context).of(artifact);
    };
  }
}
