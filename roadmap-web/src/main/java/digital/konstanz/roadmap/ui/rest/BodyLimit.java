// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.rest;

import digital.konstanz.roadmap.ui.Texts;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Stops reading bodies that no change of a plan needs; files have limits of their own. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

  private static final int MOST_MEGABYTES = 5;

  @Override
  public void filter(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    if (type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
      return;
    }
    Locale locale = Texts.locale(request.getAcceptableLanguages());
    String message = Texts.of(locale).format("error.too-large", MOST_MEGABYTES);
    BoundedBody.limit(
        request,
        MOST_MEGABYTES * 1_000_000L,
        bytes -> Problem.of(413, "request.too-large", message).response());
  }
}
