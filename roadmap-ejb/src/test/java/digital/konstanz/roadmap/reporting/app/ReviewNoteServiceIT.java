// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.app.MeasureAccess;
import digital.konstanz.roadmap.portfolio.persistence.JpaPlanItemRepository;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import digital.konstanz.roadmap.reporting.ReviewComment;
import digital.konstanz.roadmap.reporting.ReviewCommentState;
import digital.konstanz.roadmap.reporting.persistence.JpaReviewRepository;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewNoteServiceIT {

  @ParameterizedTest
  @EnumSource
  void aMeasureHasAtMostTwoHundredComments(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              Measure measure = city.measure("Z-1");
              city.store(measure);
              for (int i = 0; i < 200; i++) {
                entities.persist(comment(measure, "Wort " + i));
              }
              entities.flush();

              assertThatThrownBy(
                      () ->
                          Callers.callAs(
                              CityUnderTest.office(),
                              () -> service(entities).comment("Z-1", Map.of("text", "Eins mehr"))))
                  .hasMessageContaining("comment.too-many [200]");
            });
  }

  private static ReviewComment comment(Measure measure, String text) {
    return new ReviewComment(
        UUID.randomUUID(),
        new ReviewCommentState(
            measure.roadmap().value(),
            measure.uuid(),
            null,
            text,
            Instant.parse("2026-11-16T08:00:00Z"),
            null,
            null));
  }

  private static ReviewNoteService service(EntityManager entities) {
    JpaPlanItemRepository items = new JpaPlanItemRepository();
    items.setEntities(entities);
    PlanItemTargets targets = new PlanItemTargets();
    targets.setEntities(entities);
    JpaReviewRepository reviews = new JpaReviewRepository();
    reviews.setEntities(entities);
    ReviewNoteService service = new ReviewNoteService();
    service.access = new MeasureAccess();
    service.access.setItems(items);
    service.access.setTargets(targets);
    service.reviews = reviews;
    return service;
  }
}
