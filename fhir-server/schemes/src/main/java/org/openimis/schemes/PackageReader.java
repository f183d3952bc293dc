package org.openimis.schemes;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Row;
import org.openimis.schemes.fault.FaultKind;

/** Reads what package services bundle. */
final class PackageReader {
  private static final Map<String, PackageContent.Type> TYPES =
      Choices.of(PackageContent.Type.values(), PackageContent.Type::code);

  private final List<Row> rows;
  private final CatalogueReader catalogue;

  PackageReader(PackSource source, CatalogueReader catalogue) {
    this.rows = source.rows(Tables.PACKAGES);
    this.catalogue = catalogue;
  }

  /** The content of each package, by the code of its service. */
  Map<String, PackageContent> read() {
    Rows.requireUnique(
        rows,
        "code",
        row ->
            Rows.key(
                row.cell("service_code").text(), row.cell("kind").text(), row.cell("code").text()));
    rows.forEach(row -> catalogue.requireService(row.cell("service_code")));
    Map<String, List<Row>> byService = Rows.byKey(rows, row -> row.cell("service_code").text());
    requireNoneInItself(byService);
    Map<String, PackageContent> packages = new HashMap<>();
    byService.forEach((service, parts) -> packages.put(service, content(parts)));
    return packages;
  }

  private PackageContent content(List<Row> parts) {
    Rows.requireAgreement(parts, "type");
    return new PackageContent(
        parts.get(0).cell("type").choice(TYPES), parts.stream().map(this::part).toList());
  }

  private PackageContent.Part part(Row row) {
    return new PackageContent.Part(
        catalogue.registered(row), row.cell("quantity").numberAboveZero());
  }

  /**
   * A package in itself, by whatever detour, would have no end. Told at the part by which the
   * search comes back to a package that it is still looking into.
   */
  private static void requireNoneInItself(Map<String, List<Row>> byService) {
    Map<String, Iterator<Row>> open = new HashMap<>();
    Set<String> done = new HashSet<>();
    for (String service : byService.keySet()) {
      Deque<String> path = new ArrayDeque<>();
      enter(service, byService, open, path, done);
      while (!path.isEmpty()) {
        String inside = path.getLast();
        Iterator<Row> parts = open.getOrDefault(inside, Collections.emptyIterator());
        if (!parts.hasNext()) {
          open.remove(path.removeLast());
          continue;
        }
        Row part = parts.next();
        String code = part.cell("code").text();
        if (isService(part) && open.containsKey(code)) {
          part.cell("code").fault(FaultKind.PACKAGE_ITSELF, inside, code);
        } else if (isService(part)) {
          enter(code, byService, open, path, done);
        }
      }
    }
  }

  private static void enter(
      String service,
      Map<String, List<Row>> byService,
      Map<String, Iterator<Row>> open,
      Deque<String> path,
      Set<String> done) {
    if (done.add(service)) {
      open.put(service, byService.getOrDefault(service, List.of()).iterator());
      path.addLast(service);
    }
  }

  private static boolean isService(Row row) {
    return CatalogueReader.hasKind(row) && CatalogueReader.kind(row) == LineKind.SERVICE;
  }
}
