// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Draft;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.SavedView;
import digital.konstanz.roadmap.portfolio.SavedViewStandard;
import digital.konstanz.roadmap.portfolio.SavedViewState;
import digital.konstanz.roadmap.portfolio.ViewPage;
import digital.konstanz.roadmap.shared.id.UserId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaWorkspaceRepositoryIT {
  private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");

  private final JpaWorkspaceRepository workspace = new JpaWorkspaceRepository();

  @ParameterizedTest
  @EnumSource
  void aDraftIsTheUsersOwnUntilItIsTooOld(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              workspace.setEntities(entities);
              UserId user = user(entities, "eins");
              Draft draft = new Draft(user, "M-302");
              draft.keep("{\"title\":\"neu\"}", 7, NOON);
              workspace.add(draft);
              entities.clear();

              Draft loaded = workspace.draft(user, "M-302").orElseThrow();
              assertThat(loaded.contentJson()).isEqualTo("{\"title\":\"neu\"}");
              assertThat(loaded.seenVersion()).isEqualTo(7);
              assertThat(loaded.savedAt()).isEqualTo(NOON);
              assertThat(workspace.drafts(user)).hasSize(1);
              assertThat(workspace.draft(user(entities, "zwei"), "M-302")).isEmpty();
              assertThat(workspace.removeDraftsBefore(NOON)).isZero();
              assertThat(workspace.removeDraftsBefore(NOON.plusSeconds(1))).isEqualTo(1);
            });
  }

  @ParameterizedTest
  @EnumSource
  void onlySharedViewsOfOthersAreOffered(Vendor vendor) {
    JpaSavedViewRepository views = new JpaSavedViewRepository();
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              views.setEntities(entities);
              UUID user = user(entities, "eins").value();
              UUID other = user(entities, "zwei").value();
              SavedView shared = view(other, "B geteilt", "status=RUNNING", true);
              SavedView secret = view(other, "privat", "q=x", false);
              views.add(shared);
              views.add(secret);
              views.add(view(user, "A meine", "", false));
              views.add(new SavedViewStandard(user, ViewPage.TABLE, shared.uuid()));
              views.add(new SavedViewStandard(other, ViewPage.TABLE, secret.uuid()));
              entities.clear();

              assertThat(views.visibleTo(user))
                  .extracting(SavedView::name)
                  .containsExactly("A meine", "B geteilt");
              assertThat(views.standardQuery(user, ViewPage.TABLE)).contains("status=RUNNING");
              assertThat(views.standardQuery(user, ViewPage.BOARD)).isEmpty();

              assertThat(views.visible(secret.uuid(), user)).isEmpty();
              assertThat(views.count(null)).isEqualTo(1);
              assertThat(views.count(other)).isEqualTo(1);
              assertThat(views.find(user, ViewPage.TABLE, "A meine")).isPresent();
              assertThat(views.find(user, ViewPage.TABLE, "privat")).isEmpty();
              assertThat(views.standard(user, ViewPage.TABLE)).isPresent();
              assertThat(views.standard(user, ViewPage.BOARD)).isEmpty();

              SavedView loaded = views.visible(shared.uuid(), user).orElseThrow();
              loaded.restore(
                  new SavedViewState(
                      shared.uuid(), other, "B", ViewPage.TABLE, "status=RUNNING", false));
              views.flush();
              assertThat(views.standardQuery(user, ViewPage.TABLE)).isEmpty();

              views.remove(loaded);
              entities.clear();
              assertThat(views.standardsOf(user)).isEmpty();
              assertThat(views.standardsOf(other)).hasSize(1);
            });
  }

  private static SavedView view(UUID owner, String name, String query, boolean shared) {
    return new SavedView(
        new SavedViewState(UUID.randomUUID(), owner, name, ViewPage.TABLE, query, shared));
  }

  @ParameterizedTest
  @EnumSource
  void ownFieldsComeInManualOrder(Vendor vendor) {
    JpaOwnFieldRepository fields = new JpaOwnFieldRepository();
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              fields.setEntities(entities);
              Roadmap roadmap = new Roadmap("r1", "Eins", "M-");
              entities.persist(roadmap);
              entities.flush();
              OwnField choice =
                  new OwnField(roadmap.id(), "Wahl", OwnFieldType.CHOICE, List.of("ja", "nein"));
              fields.add(choice);
              fields.add(new OwnField(roadmap.id(), "Aktenzeichen", OwnFieldType.TEXT, List.of()));
              entities.clear();

              assertThat(fields.all(roadmap.id()))
                  .extracting(OwnField::name)
                  .containsExactly("Aktenzeichen", "Wahl");
              assertThat(fields.byId(choice.id()).orElseThrow().state()).isEqualTo(choice.state());
            });
  }

  private static UserId user(EntityManager entities, String login) {
    UUID id = UUID.randomUUID();
    entities
        .createNativeQuery(
            "insert into user_account (id, login, display_name, disabled, version)"
                + " values (cast(?1 as uuid), ?2, ?3, false, 0)")
        .setParameter(1, id.toString())
        .setParameter(2, login)
        .setParameter(3, "Funktion " + login)
        .executeUpdate();
    return new UserId(id);
  }
}
