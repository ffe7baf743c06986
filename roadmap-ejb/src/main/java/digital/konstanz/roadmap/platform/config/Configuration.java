// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.config;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The settings of this deployment, read once. Order: the file named by JNDI {@code
 * java:comp/env/roadmap/config}, the file named by {@code ROADMAP_CONFIG}, system property,
 * environment. {@code {app}} in a file name stands for the application's name, so that two
 * deployments on one domain each find their own file.
 */
public final class Configuration {

  private static final String CONFIG = "ROADMAP_CONFIG";
  private static final Pattern APPLICATION_FOLDER = Pattern.compile("/applications/([^/]+)/");

  private static final class Holder {
    static final Configuration CURRENT = load();
  }

  private final Map<Object, Object> file;
  private final UnaryOperator<String> properties;
  private final UnaryOperator<String> environment;

  Configuration(
      Map<Object, Object> file,
      UnaryOperator<String> properties,
      UnaryOperator<String> environment) {
    this.file = Map.copyOf(file);
    this.properties = properties;
    this.environment = environment;
  }

  /** The configuration of this deployment; each deployment has its own class loader. */
  public static Configuration current() {
    return Holder.CURRENT;
  }

  private static Configuration load() {
    UnaryOperator<String> properties = System::getProperty;
    UnaryOperator<String> environment = System::getenv;
    Configuration bare = new Configuration(Map.of(), properties, environment);
    Optional<String> name = jndi("java:comp/env/roadmap/config").or(() -> bare.text(CONFIG));
    if (name.isEmpty()) {
      return bare;
    }
    String app = jndi("java:app/AppName").or(Configuration::folderOfApplication).orElse("roadmap");
    return new Configuration(
        read(Path.of(name.get().replace("{app}", app))), properties, environment);
  }

  /**
   * Payara and GlassFish make persistence units before the application's names can be looked up;
   * they unpack each application to a folder of its name.
   */
  private static Optional<String> folderOfApplication() {
    URL place = Configuration.class.getProtectionDomain().getCodeSource().getLocation();
    Matcher folder = APPLICATION_FOLDER.matcher(place.getPath());
    return folder.find() ? Optional.of(folder.group(1)) : Optional.empty();
  }

  private static Map<Object, Object> read(Path path) {
    Properties loaded = new Properties();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      loaded.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The configuration file " + path + " cannot be read. Maybe its name or its rights.", e);
    }
    return loaded;
  }

  private static Optional<String> jndi(String name) {
    try {
      return Optional.ofNullable((String) new InitialContext().lookup(name));
    } catch (NamingException e) {
      return Optional.empty();
    }
  }

  /** The value of a setting named like {@code ROADMAP_DB_URL}; blank counts as absent. */
  public Optional<String> text(String name) {
    String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
    Object fromFile = file.containsKey(name) ? file.get(name) : file.get(property);
    return Optional.ofNullable((String) fromFile)
        .or(() -> Optional.ofNullable(properties.apply(property)))
        .or(() -> Optional.ofNullable(environment.apply(name)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  public Path dataDir() {
    return Path.of(text("ROADMAP_DATA_DIR").orElse("data")).toAbsolutePath().normalize();
  }

  public boolean demo() {
    return text("ROADMAP_DEMO").map(Boolean::parseBoolean).orElse(false);
  }

  /** The business day that is set by hand; empty = today, or the demo roadmap's own day. */
  public Optional<LocalDate> today() {
    return text("ROADMAP_TODAY").map(LocalDate::parse);
  }

  /** Where people reach this installation, without a slash at the end. */
  public Optional<String> publicUrl() {
    return text("ROADMAP_PUBLIC_URL").map(url -> url.replaceAll("/+$", ""));
  }

  /** {@code auto}, {@code check} or {@code off}. */
  public String migrate() {
    return text("ROADMAP_DB_MIGRATE").orElse("auto");
  }
}
