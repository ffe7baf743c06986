// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule holds for the product, and bites its offender. */
class ArchitectureTest {

  private static final String PRODUCT = "digital.konstanz.roadmap";
  private static final String OFFENDERS = PRODUCT + ".architecture.offenders";

  private static final JavaClasses PRODUCT_CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(PRODUCT);
  private static final JavaClasses OFFENDER_CLASSES =
      new ClassFileImporter().importPackages(OFFENDERS);

  @TestFactory
  Stream<DynamicTest> theProductKeepsTheRules() {
    return new Rules(PRODUCT)
        .all().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(
                        rule.getDescription(), () -> rule.check(PRODUCT_CLASSES)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasTeeth() {
    return Stream.<Function<Rules, ArchRule>>of(
            Rules::enginesKnowNoFramework,
            Rules::webNeverReachesTheDatabase,
            Rules::contextsDependInOneDirection,
            Rules::servicesDeclareTheirOperation,
            Rules::resourcesDeclareTheirOperation,
            Rules::nobodyAsksTheSystemClock,
            Rules::namesSayWhatThingsAre)
        .map(rule -> rule.apply(new Rules(OFFENDERS)))
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getDescription(),
                    () -> assertThat(rule.evaluate(OFFENDER_CLASSES).hasViolation()).isTrue()));
  }
}
