// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.scheduling.app.TimelineFilter;
import digital.konstanz.roadmap.scheduling.app.TimelineService;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class UnchangedPlanTest {
  private static final Caller OFFICE =
      new Caller(UUID.randomUUID(), "office", null, List.of(new Grant(Role.OFFICE, null)), false);
  private static final Map<String, Object> REQUEST =
      Map.of(
          "getHeader", PlanTag.text("now"),
          "getMethod", "GET",
          "getRequestURI", "/api/v1/roadmaps/r/plan",
          "getContextPath", "",
          "getServletPath", "/api/v1/roadmaps/r/plan",
          "getParameterMap", Map.of());

  private final Map<String, Object> said = new HashMap<>();
  private boolean passedOn;

  @Test
  void whoHoldsThePlanIsToldSo() {
    ask(() -> Optional.of("now"));

    assertThat(said).containsEntry("setStatus", 304).containsEntry("setHeader", "ETag");
    assertThat(passedOn).isFalse();
  }

  @Test
  void aFailureIsLeftToTheResourceWhichAnswersItLikeAllOthers() {
    ask(
        () -> {
          throw new IllegalStateException("no database");
        });

    assertThat(passedOn).isTrue();
    assertThat(said).isEmpty();
  }

  private void ask(Supplier<Optional<String>> fingerprint) {
    UnchangedPlan filter = new UnchangedPlan();
    filter.timeline =
        new TimelineService() {
          @Override
          public Optional<String> fingerprint(String roadmap, TimelineFilter wish) {
            return fingerprint.get();
          }
        };
    Callers.runAs(OFFICE, () -> run(filter));
  }

  private void run(UnchangedPlan filter) {
    HttpServletRequest request = fake(HttpServletRequest.class);
    HttpServletResponse response = fake(HttpServletResponse.class);
    try {
      filter.doFilter(request, response, (asked, answered) -> passedOn = true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers what the request says, and keeps the first word of what the response is told. */
  private <T> T fake(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (method.getName().startsWith("set")) {
                said.putIfAbsent(method.getName(), arguments[0]);
              }
              return REQUEST.get(method.getName());
            }));
  }
}
