package org.openimis.benchmarks.chaos;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openimis.benchmarks.claims.GeneratedPack;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.PackReader;
import org.openimis.schemes.file.PackFiles;

/** A generated scheme in which a family's claims soon reach the ceiling of its policy. */
record CeilingPack(Path folder, SchemePack pack) {
  private static final String HIGH =
      "max-insuree: {values: [{from: 2017-01-01, value: 900000000.00}]}";

  static CeilingPack write(Path folder, int facilities, int insurees, BigDecimal ceiling)
      throws IOException {
    GeneratedPack.write(folder, facilities, insurees);
    int changed = 0;
    for (Path product : products(folder)) {
      String text = Files.readString(product);
      if (text.contains(HIGH)) {
        String low = "max-policy: {values: [{from: 2017-01-01, value: %s}]}".formatted(ceiling);
        Files.writeString(product, text.replace(HIGH, low));
        changed++;
      }
    }
    if (changed == 0) {
      throw new IllegalStateException("The generated scheme has no ceiling to lower");
    }
    return new CeilingPack(folder, PackReader.read(PackFiles.ofFolder(folder)).orElseThrow());
  }

  private static List<Path> products(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("products"))) {
      return files.toList();
    }
  }
}
