// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.rest;

import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Answers of objects that are changed on the version that was seen. */
public final class VersionedAnswer {

  private VersionedAnswer() {}

  public static <T> Response of(T details, ToLongFunction<T> version) {
    return Response.ok(details)
        .tag(new EntityTag(String.valueOf(version.applyAsLong(details))))
        .header("Cache-Control", "private, no-cache")
        .build();
  }

  /** The changed object, or 412 with the present one when somebody was faster. */
  public static <T> Response change(
      HttpHeaders headers, Supplier<T> change, Supplier<T> now, ToLongFunction<T> version) {
    try {
      return of(change.get(), version);
    } catch (StaleVersionException | OptimisticLockException stale) {
      Texts texts = Texts.of(Texts.locale(headers.getAcceptableLanguages()));
      return Problem.of(412, "stale", texts.get("error.stale")).withCurrent(now.get()).response();
    }
  }

  /** The version in {@code If-Match}. */
  public static long seen(HttpHeaders headers) {
    return SeenVersion.of(headers.getHeaderString(HttpHeaders.IF_MATCH));
  }
}
