// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.platform.StartStep;
import digital.konstanz.roadmap.platform.config.Configuration;
import digital.konstanz.roadmap.platform.database.OwnerOnlyFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes {@code <data dir>/demo-access.json} (mode 0600) in demo mode, once the units are there.
 * Links and tokens are new at each start; passwords stay.
 */
@Dependent
public class DemoAccess implements StartStep {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Inject private DemoAccounts accounts;

  private record Entry(String role, String user, String password, String token, String loginUrl) {}

  @Override
  public int order() {
    return 300;
  }

  @Override
  public void run() {
    if (Configuration.current().demo()) {
      Callers.runAs(Caller.SYSTEM, this::write);
    }
  }

  private void write() {
    Path file = Configuration.current().dataDir().resolve("demo-access.json");
    try {
      Files.createDirectories(file.getParent());
      List<DemoAccounts.Access> fresh = accounts.renew(passwords(file));
      OwnerOnlyFile.create(file);
      JSON.writeValue(
          file.toFile(),
          fresh.stream()
              .map(
                  a ->
                      new Entry(
                          a.role(),
                          a.user(),
                          a.password(),
                          a.token(),
                          StartAddress.of("sign-in?link=" + a.linkToken())))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written. Maybe its folder's rights.", e);
    }
  }

  private static Map<String, String> passwords(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Map.of();
    }
    return Arrays.stream(JSON.readValue(file.toFile(), Entry[].class))
        .collect(Collectors.toMap(Entry::role, Entry::password));
  }
}
