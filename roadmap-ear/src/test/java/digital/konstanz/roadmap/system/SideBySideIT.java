// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same EAR twice on one domain: {@code city-a} on an embedded file, reached directly; {@code
 * city-b} on PostgreSQL by a pool of the server, reached by a proxy with TLS and a path of its own.
 */
class SideBySideIT {

  private static final String PUBLIC_PATH = "/digital/roadmap";
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private static EmbeddedPostgres postgres;
  private static PathProxy proxy;

  @BeforeAll
  static void deployBoth() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
    PayaraServer.asadmin(
        "create-jdbc-connection-pool",
        "--datasourceclassname",
        "org.postgresql.ds.PGSimpleDataSource",
        "--restype",
        "javax.sql.DataSource",
        "--property",
        "user=postgres:password=x:serverName=localhost:portNumber="
            + postgres.getPort()
            + ":databaseName=postgres:stringType=unspecified",
        "city-b-pool");
    PayaraServer.asadmin(
        "create-jdbc-resource", "--connectionpoolid", "city-b-pool", "jdbc/city-b");
    PayaraServer.configure("city-a", "ROADMAP_DEMO=true");
    PayaraServer.configure(
        "city-b",
        "ROADMAP_DEMO=true",
        "ROADMAP_DB_JNDI=jdbc/city-b",
        "ROADMAP_PUBLIC_URL=https://stadt.example" + PUBLIC_PATH,
        "ROADMAP_TRUSTED_PROXIES=127.0.0.1");
    deploy("city-a");
    deploy("city-b");
    proxy = new PathProxy(PUBLIC_PATH, direct("city-b", ""));
  }

  /** A plan beside the EAR gives it another context root; the EAR itself stays as it was built. */
  private static void deploy(String name) throws IOException {
    Path plan = Files.createTempFile(name, ".jar");
    try (OutputStream file = Files.newOutputStream(plan);
        ZipOutputStream jar = new ZipOutputStream(file)) {
      jar.putNextEntry(new ZipEntry("glassfish-application.xml"));
      jar.write(
          ("<!DOCTYPE glassfish-application PUBLIC \"-//GlassFish.org//DTD GlassFish Application"
                  + " Server 3.1 Java EE Application 6.0//EN\""
                  + " \"http://glassfish.org/dtds/glassfish-application_6_0-1.dtd\">"
                  + "<glassfish-application><web><web-uri>roadmap-web.war</web-uri><context-root>/"
                  + name
                  + "</context-root></web></glassfish-application>")
              .getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
    PayaraServer.asadmin(
        "deploy",
        "--name",
        name,
        "--deploymentplan",
        plan.toString(),
        Path.of("target/roadmap.ear").toAbsolutePath().toString());
  }

  @AfterAll
  static void undeployBoth() throws IOException {
    if (proxy != null) {
      proxy.close();
    }
    PayaraServer.asadmin("undeploy", "city-b");
    PayaraServer.asadmin("undeploy", "city-a");
    PayaraServer.asadmin("delete-jdbc-resource", "jdbc/city-b");
    PayaraServer.asadmin("delete-jdbc-connection-pool", "city-b-pool");
    postgres.close();
  }

  @Test
  void eachIsReadyOnItsOwnDatabase() throws Exception {
    assertThat(get(direct("city-a", "/health/ready")).body())
        .isEqualTo("{\"status\":\"UP\",\"reason\":null,\"warning\":null}");
    assertThat(get(direct("city-b", "/health/ready")).body())
        .contains("\"UP\"", "only triggers protect the audit");
    assertThat(PayaraServer.dataOf("city-a").resolve("roadmap.mv.db")).exists();
    assertThat(PayaraServer.dataOf("city-b").resolve("roadmap.mv.db")).doesNotExist();
    assertThat(measuresInPostgres()).isGreaterThan(50);
  }

  @Test
  void nobodyOfTheOneIsKnownInTheOther() throws Exception {
    String tokenOfA = access("city-a", "token");
    String tokenOfB = access("city-b", "token");

    assertThat(api("city-a", tokenOfA).statusCode()).isEqualTo(200);
    assertThat(api("city-b", tokenOfB).statusCode()).isEqualTo(200);
    assertThat(api("city-b", tokenOfA).statusCode()).isEqualTo(401);
    assertThat(api("city-a", tokenOfB).statusCode()).isEqualTo(401);
  }

  @Test
  void writingThroughTheServersPoolIsCommitted() throws Exception {
    String token = access("city-b", "token");
    HttpResponse<String> measure = getAs(direct("city-b", "/api/v1/measures?limit=1"), token);
    String key = found("\"key\":\"([^\"]+)\"", measure.body());
    String version = found("\"version\":(\\d+)", measure.body());
    HttpRequest patch =
        HttpRequest.newBuilder(direct("city-b", "/api/v1/measures/" + key))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/merge-patch+json")
            .header("If-Match", '"' + version + '"')
            .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"title\":\"Only in B\"}"))
            .build();

    assertThat(HTTP.send(patch, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);

    assertThat(count("select count(*) from plan_item where title = 'Only in B'")).isEqualTo(1);
    assertThat(api("city-a", access("city-a", "token")).body()).doesNotContain("Only in B");
  }

  @Test
  void behindTheProxyEveryAddressHasThePublicPath() throws Exception {
    HttpResponse<String> nobody = get(proxy.address(PUBLIC_PATH + "/cockpit"));
    assertThat(nobody.statusCode()).isEqualTo(302);
    assertThat(location(nobody)).isEqualTo(PUBLIC_PATH + "/sign-in?next=cockpit");

    HttpResponse<String> entered = enterBehindProxy();
    assertThat(location(entered)).startsWith(PUBLIC_PATH + "/");
    HttpResponse<String> page =
        get(proxy.address(PUBLIC_PATH + "/cockpit"), "Cookie", cookie(entered));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    Matcher addresses = Pattern.compile("(?:href|src|action)=\"(/[^\"]*)\"").matcher(page.body());
    List<String> all = addresses.results().map(found -> found.group(1)).toList();
    assertThat(all).isNotEmpty().allMatch(address -> address.startsWith(PUBLIC_PATH + "/"));
    for (String file : all.stream().filter(a -> a.endsWith(".css") || a.endsWith(".js")).toList()) {
      assertThat(get(proxy.address(file)).statusCode()).as(file).isEqualTo(200);
    }
    assertThat(page.body()).doesNotContain("/city-b/", "localhost:" + PayaraServer.httpPort());
  }

  @Test
  void cookiesBelongToThePublicPathAndToTls() throws Exception {
    List<String> cookies = enterBehindProxy().headers().allValues("Set-Cookie");

    assertThat(cookies)
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .containsIgnoringCase("Path=" + PUBLIC_PATH + "/")
                    .containsIgnoringCase("HttpOnly")
                    .containsIgnoringCase("SameSite=Lax")
                    .matches("(?i).*;\\s*Secure.*"));
  }

  @Test
  void whatAClientSaysAboutItsConnectionIsOnlyBelievedFromATrustedProxy() throws Exception {
    HttpResponse<String> direct =
        get(
            URI.create(
                direct("city-a", "/sign-in").toString()
                    + "?"
                    + URI.create(access("city-a", "loginUrl")).getQuery()),
            "X-Forwarded-Proto",
            "https");

    assertThat(direct.headers().firstValue("Strict-Transport-Security")).isEmpty();
    assertThat(direct.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .containsIgnoringCase("Path=/city-a/")
                    .doesNotContainIgnoringCase("secure"));
  }

  private static HttpResponse<String> enterBehindProxy() throws Exception {
    // one-time links: each caller takes another role's
    URI link = URI.create(nextLink());
    assertThat(link.toString())
        .startsWith("https://stadt.example" + PUBLIC_PATH + "/sign-in?link=");
    return get(proxy.address(link.getPath() + "?" + link.getQuery()));
  }

  private static int linksUsed;

  private static synchronized String nextLink() throws IOException {
    Matcher links = Pattern.compile("\"loginUrl\"\\s*:\\s*\"([^\"]+)\"").matcher(demo("city-b"));
    List<String> all = links.results().map(link -> link.group(1)).toList();
    return all.get(linksUsed++);
  }

  private static String cookie(HttpResponse<String> response) {
    return String.join(
        "; ",
        response.headers().allValues("Set-Cookie").stream()
            .map(cookie -> cookie.split(";")[0])
            .toList());
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  private static HttpResponse<String> api(String city, String token) throws Exception {
    return getAs(direct(city, "/api/v1/measures?limit=1000"), token);
  }

  private static HttpResponse<String> getAs(URI address, String token) throws Exception {
    return get(address, "Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> get(URI address, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static URI direct(String city, String path) {
    return URI.create("http://127.0.0.1:" + PayaraServer.httpPort() + "/" + city + path);
  }

  /** Of the first role, the planning office. */
  private static String access(String city, String what) throws IOException {
    return found('"' + what + "\"\\s*:\\s*\"([^\"]+)\"", demo(city));
  }

  private static String demo(String city) throws IOException {
    return Files.readString(PayaraServer.dataOf(city).resolve("demo-access.json"));
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
    return matcher.group(1);
  }

  private static int measuresInPostgres() throws SQLException {
    return count("select count(*) from plan_item where kind = 'MEASURE'");
  }

  private static int count(String query) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
