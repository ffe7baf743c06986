// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.TreePlace;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.portfolio.persistence.JpaPlanItemRepository;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiblingOrderIT {
  private static final Caller OFFICE = CityUnderTest.office();
  private static final Caller HEAD =
      new Caller(UUID.randomUUID(), "head", null, List.of(new Grant(Role.HEAD, "/AMT/")), false);

  private final JpaPlanItemRepository items = new JpaPlanItemRepository();
  private final SiblingOrder order = new SiblingOrder();
  private DatabaseUnderTest database;
  private CityUnderTest city;
  private CatalogueKeys keys;

  private void inCity(Vendor vendor, Consumer<EntityManager> test) {
    database = DatabaseUnderTest.shared(vendor);
    database.rolledBack(
        entities -> {
          city = new CityUnderTest(entities);
          CatalogueKeysQuery query = new CatalogueKeysQuery();
          query.setEntities(entities);
          keys = query.all();
          PlanItemTargets targets = new PlanItemTargets();
          targets.setEntities(entities);
          items.setEntities(entities);
          order.setItems(items);
          order.setTargets(targets);
          test.accept(entities);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsHiddenIsNotTouched(Vendor vendor) {
    inCity(
        vendor,
        entities -> {
          city.store(
              at(1, city.measure("Z-1")), at(2, city.confidential("Z-2")), at(3, own("Z-3")));

          List<ObjectChange> changes = insert(OFFICE, "Z-3", new Neighbour("Z-1", null));

          assertThat(changes).extracting(ObjectChange::key).containsExactly("Z-1");
          assertThat(places()).contains("Z-2 2");
          assertThat(places())
              .extracting(place -> place.split(" ")[0])
              .filteredOn(key -> !key.equals("Z-2"))
              .containsExactly("Z-3", "Z-1");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aHeadOrdersAmongWhatOthersLeadWithoutTouchingIt(Vendor vendor) {
    inCity(
        vendor,
        entities -> {
          city.store(
              at(1, foreign("Z-1")),
              at(2, own("Z-2")),
              at(3, foreign("Z-3")),
              at(4, own("Z-4")),
              at(5, own("Z-5")));

          assertThat(insert(HEAD, "Z-4", new Neighbour("Z-3", null))).isEmpty();
          assertThat(places()).containsExactly("Z-1 1", "Z-2 2", "Z-4 2", "Z-3 3", "Z-5 5");

          List<ObjectChange> changes = insert(HEAD, "Z-5", new Neighbour(null, "Z-1"));
          assertThat(changes).extracting(ObjectChange::key).isSubsetOf("Z-2", "Z-4");
          assertThat(places())
              .extracting(place -> place.split(" ")[0])
              .containsExactly("Z-1", "Z-5", "Z-2", "Z-4", "Z-3");
          assertThat(places()).contains("Z-1 1", "Z-3 3");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aHiddenNeighbourAndOneThatIsNotThereGetTheSameAnswer(Vendor vendor) {
    inCity(
        vendor,
        entities -> {
          city.store(at(1, city.confidential("Z-1")), at(2, city.measure("Z-2")));

          for (String neighbour : List.of("Z-1", "Z-404")) {
            RuleViolatedException refused =
                catchThrowableOfType(
                    RuleViolatedException.class,
                    () -> insert(OFFICE, "Z-2", new Neighbour(neighbour, null)));
            assertThat(refused.conflict()).isTrue();
            assertThat(refused.code()).isEqualTo("place.moved-meanwhile");
            assertThat(refused.values()).containsExactly(neighbour);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void whereOnlyOthersCouldMakeRoomItIsRefused(Vendor vendor) {
    inCity(
        vendor,
        entities -> {
          city.store(at(1, foreign("Z-9")), at(2, foreign("Z-1")), at(3, own("Z-5")));

          assertThatThrownBy(() -> insert(HEAD, "Z-5", new Neighbour(null, "Z-9")))
              .isInstanceOf(AccessDeniedException.class);
          assertThat(places()).containsExactly("Z-9 1", "Z-1 2", "Z-5 3");
        });
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheHomeIsRead(Vendor vendor) {
    inCity(
        vendor,
        entities -> {
          Measure home = at(1, city.measure("Z-1"));
          Measure below = city.measure("Z-2");
          below.moveBelow(home.itemId(), 2);
          city.store(home);
          city.store(below, at(3, city.measure("Z-3")));
          Measure moved = items.measureByKey("Z-3").orElseThrow();

          int statements =
              database.statementsOf(
                  () ->
                      Callers.callAs(
                          OFFICE, () -> order.insert(moved, new Neighbour(null, "Z-1"), keys)));

          assertThat(statements).isEqualTo(1);
          assertThat(items.withoutHome(city.first.id()))
              .extracting(PlanItem::key)
              .containsExactly("Z-1", "Z-3");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceIsTheHomeAndTheMeasureBeforeAsTheCallerSeesThem(Vendor vendor) {
    inCity(
        vendor,
        entities -> {
          Measure home = at(1, city.measure("Z-1"));
          Measure secret = at(2, city.confidential("Z-9"));
          city.store(home, secret);
          city.store(
              below(home, 1, city.measure("Z-2")),
              below(home, 2, city.confidential("Z-3")),
              below(home, 3, city.measure("Z-4")),
              below(secret, 1, city.measure("Z-5")));

          assertThat(place(OFFICE, "Z-2")).isEqualTo(new TreePlace("Z-1", null));
          assertThat(place(OFFICE, "Z-4")).isEqualTo(new TreePlace("Z-1", "Z-2"));
          assertThat(place(HEAD, "Z-4")).isEqualTo(new TreePlace("Z-1", "Z-3"));
          assertThat(place(OFFICE, "Z-5")).isEqualTo(new TreePlace(null, null));
          assertThat(place(HEAD, "Z-5")).isEqualTo(new TreePlace("Z-9", null));
          assertThat(place(OFFICE, "Z-1")).isEqualTo(new TreePlace(null, null));
        });
  }

  private static Measure below(Measure home, int place, Measure measure) {
    measure.moveBelow(home.itemId(), place);
    return measure;
  }

  private TreePlace place(Caller caller, String key) {
    Measure measure = items.measureByKey(key).orElseThrow();
    return Callers.callAs(caller, () -> order.place(measure, keys));
  }

  private List<ObjectChange> insert(Caller caller, String key, Neighbour neighbour) {
    Measure measure = items.measureByKey(key).orElseThrow();
    return Callers.callAs(caller, () -> order.insert(measure, neighbour, keys));
  }

  private List<String> places() {
    List<String> places = new ArrayList<>();
    for (PlanItem item : items.withoutHome(city.first.id())) {
      places.add(item.key() + " " + item.sortOrder());
    }
    return places;
  }

  private Measure own(String key) {
    return city.measure(key);
  }

  private Measure foreign(String key) {
    Measure measure = city.measure(key);
    measure.leadBy(null);
    return measure;
  }

  private static Measure at(int place, Measure measure) {
    measure.placeAt(place);
    return measure;
  }
}
