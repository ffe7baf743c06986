// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import digital.konstanz.roadmap.platform.journal.Restorable;
import jakarta.enterprise.inject.Produces;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KindTest {

  @Test
  void everyKindOfAFileCanBeTakenBack() throws ReflectiveOperationException {
    Set<String> known = new TreeSet<>();
    JavaClasses all = new ClassFileImporter().importPackages("digital.konstanz.roadmap");
    for (var type : all) {
      if (type.getSimpleName().endsWith("Restorables")) {
        Object producers = type.reflect().getDeclaredConstructor().newInstance();
        for (Method method : type.reflect().getDeclaredMethods()) {
          if (method.isAnnotationPresent(Produces.class)) {
            method.setAccessible(true);
            known.add(((Restorable<?>) method.invoke(producers)).kind());
          }
        }
      } else if (type.isAssignableTo(Restorable.class)
          && type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")) {
        Restorable<?> own = (Restorable<?>) type.reflect().getDeclaredConstructor().newInstance();
        known.add(own.kind());
      }
    }

    assertThat(known)
        .containsAll(
            Arrays.stream(Kind.values()).map(Kind::journalName).collect(Collectors.toSet()));
  }
}
