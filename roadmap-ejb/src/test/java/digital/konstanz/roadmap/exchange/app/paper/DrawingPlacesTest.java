// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.TooManyRequestsException;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DrawingPlacesTest {
  private final DrawingPlaces places = new DrawingPlaces(Duration.ZERO);

  @Test
  void twoAreDrawnAtATimeAndAThirdIsSentAway() {
    Supplier<String> third = () -> places.draw(() -> "third");

    String second = places.draw(() -> places.draw(() -> "second"));

    assertThat(second).isEqualTo("second");
    assertThatThrownBy(() -> places.draw(() -> places.draw(third)))
        .isInstanceOfSatisfying(
            TooManyRequestsException.class,
            busy -> {
              assertThat(busy.code()).isEqualTo("paper.busy");
              assertThat(busy.seconds()).isPositive();
            });
  }

  @Test
  void aPlaceIsFreeAgainAlsoWhenADrawingFails() {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(
              () ->
                  places.draw(
                      () -> {
                        throw new IllegalStateException("no paper");
                      }))
          .isInstanceOf(IllegalStateException.class);
    }

    assertThat(places.draw(() -> "drawn")).isEqualTo("drawn");
  }
}
