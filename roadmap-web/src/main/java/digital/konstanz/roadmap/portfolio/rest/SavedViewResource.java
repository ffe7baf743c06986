// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.ViewPage;
import digital.konstanz.roadmap.portfolio.app.ChangeView;
import digital.konstanz.roadmap.portfolio.app.KeepView;
import digital.konstanz.roadmap.portfolio.app.PageBeginningService;
import digital.konstanz.roadmap.portfolio.app.SavedViewRow;
import digital.konstanz.roadmap.portfolio.app.SavedViewService;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.ui.rest.Requests;
import digital.konstanz.roadmap.ui.rest.SeenVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Named addresses of timeline, table and board: one's own and the shared ones. */
@Path("views")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SavedViewResource {

  @Inject private SavedViewService service;
  @Inject private PageBeginningService beginnings;
  @Context private HttpHeaders headers;

  /** The views, and whether the caller may share some. */
  public record ViewList(List<SavedViewRow> views, boolean mayShare) {}

  /** Body of a new view. */
  public record NewView(ViewPage page, String name, String query, Boolean shared) {}

  /** Body of a change; what is absent stays. */
  public record ViewPatch(String name, String query, Boolean shared) {}

  /** Body: with which view a page begins; {@code view} null for none. */
  public record Beginning(ViewPage page, UUID view) {}

  @GET
  @Performs(Operation.VIEW_KEEP)
  public ViewList list(@QueryParam("page") String page) {
    List<ViewPage> pages = List.copyOf(Requests.constants("page", page, ViewPage.class));
    return new ViewList(
        service.views(pages.isEmpty() ? null : pages.get(0)),
        Callers.may(Operation.VIEW_SHARE, Target.CITY));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.VIEW_KEEP)
  public Response keep(NewView wish) {
    requireBody(wish);
    SavedViewRow made =
        service.keep(
            new KeepView(
                wish.page(), wish.name(), wish.query(), Boolean.TRUE.equals(wish.shared())));
    return Response.created(URI.create("views/" + made.id())).entity(made).build();
  }

  @PATCH
  @Path("{id}")
  @Consumes("application/merge-patch+json")
  @Performs(Operation.VIEW_KEEP)
  public SavedViewRow change(@PathParam("id") UUID id, ViewPatch wish) {
    requireBody(wish);
    return service.change(new ChangeView(id, seen(), wish.name(), wish.query(), wish.shared()));
  }

  @DELETE
  @Path("{id}")
  @Performs(Operation.VIEW_KEEP)
  public Response remove(@PathParam("id") UUID id) {
    service.remove(id, seen());
    return Response.noContent().build();
  }

  @POST
  @Path("beginnings")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.VIEW_KEEP)
  public Response beginWith(Beginning wish) {
    requireBody(wish);
    beginnings.beginWith(wish.page(), wish.view());
    return Response.noContent().build();
  }

  private long seen() {
    return SeenVersion.of(headers.getHeaderString(HttpHeaders.IF_MATCH));
  }

  private static void requireBody(Object body) {
    if (body == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
  }
}
