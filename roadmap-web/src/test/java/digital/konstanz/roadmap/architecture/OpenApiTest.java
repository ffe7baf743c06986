// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import digital.konstanz.roadmap.identity.app.Performs;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The checked-in OpenAPI document says what the resources do: paths, methods, rights, parameters.
 */
class OpenApiTest {

  private static final JsonNode DOCUMENT = document();
  private static final Map<String, Method> CODED = coded();

  @Test
  void everyPathAndMethodOfTheCodeIsDescribedAndNothingElse() {
    assertThat(described().keySet()).isEqualTo(CODED.keySet());
  }

  @Test
  void theOperationOfEveryMethodIsTheOneInTheCode() {
    CODED.forEach(
        (call, method) ->
            assertThat(described().get(call).path("x-operation").asText())
                .as(call)
                .isEqualTo(method.getAnnotation(Performs.class).value().name()));
  }

  @Test
  void everyQueryParameterIsDescribed() {
    CODED.forEach(
        (call, method) ->
            assertThat(queryOf(described().get(call))).as(call).isEqualTo(queryOf(method)));
  }

  @Test
  void theDocumentIsOpenApi31() {
    assertThat(DOCUMENT.get("openapi").asText()).startsWith("3.1");
  }

  private static Map<String, JsonNode> described() {
    Map<String, JsonNode> calls = new TreeMap<>();
    DOCUMENT
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        method ->
                            calls.put(
                                method.getKey().toUpperCase() + " " + path.getKey(),
                                method.getValue())));
    return calls;
  }

  private static Map<String, Method> coded() {
    Map<String, Method> calls = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("digital.konstanz.roadmap")) {
      if (type.isAnnotatedWith(Path.class)) {
        Class<?> resource = type.reflect();
        for (Method method : resource.getDeclaredMethods()) {
          httpMethod(method)
              .ifPresent(name -> calls.put(name + " " + pathOf(resource, method), method));
        }
      }
    }
    return calls;
  }

  private static Optional<String> httpMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value())
        .findFirst();
  }

  private static String pathOf(Class<?> resource, Method method) {
    String below =
        method.isAnnotationPresent(Path.class) ? method.getAnnotation(Path.class).value() : "";
    return "/"
        + Stream.of(resource.getAnnotation(Path.class).value(), below)
            .map(part -> part.replaceAll("^/+|/+$", ""))
            .filter(part -> !part.isEmpty())
            .map(part -> part.replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}"))
            .collect(Collectors.joining("/"));
  }

  private static Set<String> queryOf(JsonNode call) {
    return StreamSupport.stream(call.path("parameters").spliterator(), false)
        .filter(parameter -> parameter.get("in").asText().equals("query"))
        .map(parameter -> parameter.get("name").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of the method, of the resource's fields, and of a bean the method takes. */
  private static Set<String> queryOf(Method method) {
    Set<String> names = new TreeSet<>();
    Stream<Annotation> declared =
        Stream.of(
                Arrays.stream(method.getParameters()).map(Parameter::getAnnotations),
                Arrays.stream(method.getDeclaringClass().getDeclaredFields())
                    .map(Field::getAnnotations),
                Arrays.stream(method.getParameterTypes())
                    .filter(type -> type.getName().startsWith("digital.konstanz"))
                    .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                    .map(Field::getAnnotations))
            .flatMap(annotations -> annotations)
            .flatMap(Arrays::stream);
    declared
        .filter(QueryParam.class::isInstance)
        .map(annotation -> ((QueryParam) annotation).value())
        .forEach(names::add);
    return names;
  }

  private static JsonNode document() {
    try (InputStream in = OpenApiTest.class.getResourceAsStream("/openapi.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
