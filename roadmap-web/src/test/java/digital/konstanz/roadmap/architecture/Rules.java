// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import digital.konstanz.roadmap.identity.app.Performs;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The architecture rules; {@code root} is the base package, so that offenders can stand elsewhere.
 */
final class Rules {

  /** A context may use contexts with a smaller number, and itself. */
  private static final Map<String, Integer> LEVELS =
      Map.ofEntries(
          Map.entry("shared", 1),
          Map.entry("identity", 2),
          Map.entry("strategy", 3),
          Map.entry("legal", 4),
          Map.entry("services", 4),
          Map.entry("portfolio", 5),
          Map.entry("scheduling", 6),
          Map.entry("prioritisation", 7),
          Map.entry("feasibility", 7),
          Map.entry("governance", 8),
          Map.entry("workshop", 8),
          Map.entry("reporting", 9),
          Map.entry("publication", 9),
          Map.entry("exchange", 10));

  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.LocalDate",
          "java.time.Instant",
          "java.time.LocalDateTime",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.Year");

  private final String root;

  Rules(String root) {
    this.root = root;
  }

  ArchRule enginesKnowNoFramework() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "java.sql..", root + "..app..", root + "..persistence..");
  }

  ArchRule webNeverReachesTheDatabase() {
    return noClasses()
        .that()
        .resideInAnyPackage(root + "..web..", root + "..rest..", root + ".ui..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.<JavaClass>describe(
                "entities, repositories, persistence or integration",
                type ->
                    type.isAnnotatedWith(Entity.class)
                        || type.getPackageName().startsWith(root)
                            && type.getPackageName().contains(".persistence")
                        || type.getPackageName().startsWith(root)
                            && type.getPackageName().contains(".integration")
                        || type.getPackageName().startsWith(root)
                            && type.getSimpleName().endsWith("Repository")));
  }

  ArchRule contextsDependInOneDirection() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            new ArchCondition<>("use only earlier contexts") {
              @Override
              public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                  if (goesUp(origin, dependency.getTargetClass())) {
                    events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
                  }
                }
              }
            });
  }

  private boolean goesUp(JavaClass origin, JavaClass target) {
    Integer from = LEVELS.get(context(origin));
    Integer to = LEVELS.get(context(target));
    if (from == null || to == null || isPage(origin)) {
      return false;
    }
    return to > from || to.equals(from) && !context(origin).equals(context(target));
  }

  private static boolean isPage(JavaClass type) {
    return type.getPackageName().contains(".web") || type.getPackageName().contains(".rest");
  }

  private String context(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return "";
    }
    return name.substring(root.length() + 1).split("\\.")[0];
  }

  ArchRule servicesDeclareTheirOperation() {
    return methods()
        .that()
        .arePublic()
        .and()
        .areNotStatic()
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Stateless.class)
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..app..")
        .should(declareAnOperation());
  }

  ArchRule resourcesDeclareTheirOperation() {
    return methods().that().areMetaAnnotatedWith(HttpMethod.class).should(declareAnOperation());
  }

  private static ArchCondition<JavaMethod> declareAnOperation() {
    return new ArchCondition<>("declare the operation it performs") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean setter = method.getName().startsWith("set") && injects(method);
        boolean generated = method.getModifiers().contains(JavaModifier.SYNTHETIC);
        if (!setter && !generated && !method.isAnnotatedWith(Performs.class)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
      }
    };
  }

  private static boolean injects(JavaMethod method) {
    return method.isAnnotatedWith("jakarta.inject.Inject")
        || method.isAnnotatedWith("jakarta.annotation.Resource")
        || method.isAnnotatedWith("jakarta.persistence.PersistenceContext");
  }

  ArchRule nobodyAsksTheSystemClock() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethodWhere(
            DescribedPredicate.<JavaCall<?>>describe(
                "now() without a clock",
                call ->
                    call.getName().equals("now")
                        && CLOCKS.contains(call.getTargetOwner().getName())
                        && call.getTarget().getRawParameterTypes().isEmpty()))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Calendar");
  }

  ArchRule namesSayWhatThingsAre() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching(".*\\.(Base[A-Z]\\w*|\\w*(Manager|Helper|Utils?|Impl))");
  }

  List<ArchRule> all() {
    return List.of(
        enginesKnowNoFramework(),
        webNeverReachesTheDatabase(),
        contextsDependInOneDirection(),
        servicesDeclareTheirOperation(),
        resourcesDeclareTheirOperation(),
        nobodyAsksTheSystemClock(),
        namesSayWhatThingsAre());
  }
}
