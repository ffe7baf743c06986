// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import digital.konstanz.roadmap.shared.PlanDate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever a file can change has a name, and every constant a word, in both languages. */
class ChangeWordsTest {
  private static final Set<String> SILENT =
      Set.of(
          "id",
          "key",
          "roadmapId",
          "path",
          "sequence",
          "authorId",
          "authorUserId",
          "deletedAt",
          "ownFields",
          "unreadCells",
          "references");
  private static final Set<String> STATES =
      Set.of(
          "RoadmapState",
          "CalendarSettingsState",
          "OrgUnitState",
          "VisionState",
          "StrategicGoalState",
          "FieldOfActionState",
          "FocalPointState",
          "StatusQuoState",
          "LegalDriverState",
          "FrameworkConditionState",
          "ReviewProposalState",
          "BusinessProcessState",
          "OnlineServiceState",
          "CriteriaCatalogueState",
          "GateDefinitionState",
          "OwnFieldState",
          "MeasureState",
          "WorkPackageState",
          "MilestoneState",
          "PlanLinkState",
          "ScenarioState",
          "CommitteeState",
          "WorkingRuleState",
          "ResolutionState",
          "WorkshopState",
          "KpiState",
          "RiskState",
          "BudgetCycleState",
          "HouseRulesState",
          "EnvelopeState",
          "BaselineState",
          "FundingGrantState",
          "ReviewCommentState");

  private final Set<String> wanted = new TreeSet<>();
  private final Set<Class<?>> seen = new HashSet<>();

  @Test
  void everyFieldAndEveryConstantHasAWordInBothLanguages() {
    List<JavaClass> states =
        new ClassFileImporter()
            .importPackages("digital.konstanz.roadmap").stream()
                .filter(type -> STATES.contains(type.getSimpleName()))
                .toList();
    assertThat(states).hasSameSizeAs(STATES);
    states.forEach(type -> fields(type.reflect()));

    assertThat(ChangeWords.bundle(Locale.GERMAN).keySet()).containsAll(wanted);
    assertThat(ChangeWords.bundle(Locale.ENGLISH).keySet())
        .isEqualTo(ChangeWords.bundle(Locale.GERMAN).keySet());
  }

  private void fields(Class<?> state) {
    for (RecordComponent component : state.getRecordComponents()) {
      boolean part = component.getType().isRecord() && !isValue(component.getType());
      if (part) {
        fields(component.getType());
      } else if (!SILENT.contains(component.getName())) {
        wanted.add("field." + component.getName());
      }
      constants(component.getGenericType());
    }
  }

  private static boolean isValue(Class<?> type) {
    return type == PlanDate.class;
  }

  private void constants(Type type) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        constants(argument);
      }
    } else if (type instanceof Class<?> plain && seen.add(plain)) {
      if (plain.isEnum()) {
        for (Object constant : plain.getEnumConstants()) {
          wanted.add(plain.getSimpleName() + "." + ((Enum<?>) constant).name());
        }
      } else if (plain.isRecord() && !isValue(plain)) {
        for (RecordComponent component : plain.getRecordComponents()) {
          constants(component.getGenericType());
        }
      }
    }
  }
}
