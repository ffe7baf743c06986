// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import digital.konstanz.roadmap.identity.app.SignedIn;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.config.Configuration;
import digital.konstanz.roadmap.ui.security.PageFilter;
import digital.konstanz.roadmap.ui.security.SignInFilter;
import digital.konstanz.roadmap.ui.security.WebRequests;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What every page knows of its request: who, in which language, on which business day. */
@Named("page")
@RequestScoped
public class PageContext {

  /** Cookie of somebody who switched the language. */
  public static final String LANGUAGE_COOKIE = "roadmap-language";

  @Inject private HttpServletRequest request;
  @Inject private BusinessDay businessDay;

  @Produces
  @Named("t")
  @Dependent
  Texts texts() {
    return Texts.of(getLocale());
  }

  public Locale getLocale() {
    Stream<String> cookie =
        request.getCookies() == null
            ? Stream.empty()
            : Stream.of(request.getCookies())
                .filter(c -> c.getName().equals(LANGUAGE_COOKIE))
                .map(Cookie::getValue);
    List<Locale> wished = cookie.map(Locale::forLanguageTag).toList();
    return Texts.locale(wished.isEmpty() ? browserLocales() : wished);
  }

  /** Without a wish there is none: the server's own language would come otherwise. */
  private List<Locale> browserLocales() {
    return request.getHeader("Accept-Language") == null
        ? List.of()
        : Collections.list(request.getLocales());
  }

  /** Null on pages without a caller. */
  public SignedIn getUser() {
    return (SignedIn) request.getAttribute(SignInFilter.SIGNED_IN);
  }

  public String getCsrfToken() {
    return getUser() == null ? "" : getUser().csrfToken();
  }

  /** The public path with a slash at the end: what relative addresses of scripts start from. */
  public String getBase() {
    return WebRequests.base(request) + "/";
  }

  /** The last segment of an address like {@code /measures/{key}}. */
  public String getKey() {
    return (String) request.getAttribute(PageFilter.KEY);
  }

  public boolean isDemo() {
    return Configuration.current().demo();
  }

  public LocalDate getBusinessDay() {
    return businessDay.today();
  }

  /** Whether plans are judged on another day than today, which a banner then says. */
  public boolean isBusinessDayFixed() {
    return businessDay.fixed().isPresent();
  }
}
