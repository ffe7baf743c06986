// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import digital.konstanz.roadmap.exchange.engine.ProjectPlan;
import digital.konstanz.roadmap.exchange.integration.ProjectFileReader;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.platform.database.DatabaseStart;
import digital.konstanz.roadmap.platform.journal.UndoService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The EAR as it is shipped, on Payara Server: inside the container and over HTTP. */
@ExtendWith(ArquillianExtension.class)
class DeployedEarIT {

  @Inject private DatabaseStart database;
  @Inject private Units units;
  @Inject private UndoService undo;
  @Resource private UserTransaction transaction;

  @Deployment
  static EnterpriseArchive ear() {
    PayaraServer.configure("roadmap", "ROADMAP_DEMO=true");
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "roadmap.ear")
            .importFrom(Path.of("target/roadmap.ear").toFile())
            .as(EnterpriseArchive.class);
    addTestModule(ear);
    return ear;
  }

  /** A module of its own for the tests inside: the product's filters guard the product's module. */
  private static void addTestModule(EnterpriseArchive ear) {
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "tests.war")
            .addClass(DeployedEarIT.class)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    ear.addAsModule(Testable.archiveToTest(tests));
    String descriptor = text(ear.get("META-INF/application.xml").getAsset());
    ear.setApplicationXML(
        new StringAsset(
            descriptor.replace(
                "<library-directory>",
                "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root>"
                    + "</web></module><library-directory>")));
  }

  private static String text(Asset asset) {
    try (InputStream in = asset.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theDatabaseIsMigratedBeforeAnythingAsks() {
    assertTrue(database.started());
    assertNull(database.whyNotReady());
  }

  @Test
  void aRolledBackTransactionLeavesNothing() throws Exception {
    transaction.begin();
    units.add(new OrgUnit("rolled-back", "Never there"));
    assertTrue(units.byKey("rolled-back").isPresent());
    transaction.rollback();

    assertTrue(units.byKey("rolled-back").isEmpty());
  }

  @Test
  void aServiceRefusesACallerWithoutGrants() {
    Exception refused = assertThrows(Exception.class, undo::undo);

    assertEquals("AccessDeniedException", refused.getClass().getSimpleName());
  }

  @Test
  void theSystemItselfIsACaller() {
    assertNotNull(Callers.callAs(Caller.SYSTEM, Callers::current));
  }

  /** With the reader of the EAR's libraries and the JAXB of the server. */
  @Test
  void aFileOfMicrosoftProjectIsRead() {
    String file =
        "<Project"
            + " xmlns=\"http://schemas.microsoft.com/project\"><Tasks><Task><UID>1</UID><ID>1</ID>"
            + "<Name>Vorgang</Name><OutlineLevel>1</OutlineLevel></Task></Tasks></Project>";

    ProjectPlan plan = ProjectFileReader.read(file.getBytes(StandardCharsets.UTF_8), "mspdi");

    assertEquals("Vorgang", plan.tasks().get(0).title());
  }

  @Test
  @RunAsClient
  void theContextRootIsRoadmapAndItIsReady() throws Exception {
    HttpResponse<String> ready = get("/roadmap/health/ready");

    assertThat(ready.statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
    assertThat(ready.body()).contains("UP");
  }

  @Test
  @RunAsClient
  void aPageLeadsToTheSignInBelowTheContextRoot() throws Exception {
    HttpResponse<String> page = get("/roadmap/");

    assertThat(page.statusCode()).isEqualTo(HttpURLConnection.HTTP_MOVED_TEMP);
    assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/roadmap/sign-in");
  }

  @Test
  @RunAsClient
  void nothingStandsTwiceInTheEar() throws Exception {
    try (ZipFile ear = new ZipFile("target/roadmap.ear")) {
      assertThat(ear.stream().map(Object::toString).filter(n -> n.contains("roadmap-domain")))
          .hasSize(1);
      assertThat(ear.stream().map(Object::toString).filter(n -> n.contains("roadmap-ejb")))
          .hasSize(1);
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("http://localhost:" + PayaraServer.httpPort() + path);
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
