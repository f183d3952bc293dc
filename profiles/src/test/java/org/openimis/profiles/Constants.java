package org.openimis.profiles;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** The public text constants of this module, found in its classes so that none is forgotten. */
final class Constants {
  private Constants() {}

  static Set<String> of(Class<?> holder) {
    return valuesOf(holder).collect(toSet());
  }

  static Set<String> ofAllClasses() {
    Path classes = folderOf(Canonical.class);
    try (Stream<Path> files = Files.list(classes)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
          .flatMap(name -> valuesOf(load(name.substring(0, name.length() - ".class".length()))))
          .collect(toSet());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Stream<String> valuesOf(Class<?> holder) {
    return Arrays.stream(holder.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
        .map(Constants::value);
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(Canonical.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Path folderOf(Class<?> type) {
    try {
      return Path.of(type.getResource(type.getSimpleName() + ".class").toURI()).getParent();
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
