// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.web;

import digital.konstanz.roadmap.scheduling.app.CityDetails;
import digital.konstanz.roadmap.scheduling.app.CityService;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.ui.FormRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** First step of the guide: the city and its Land, which sets the holidays. */
@Named
@RequestScoped
public class SetupCityView {

  private static final int LONGEST = 200;

  @Inject private CityService service;
  @Inject private FormRefusals refusals;
  @Inject private SetupView guide;

  private CityDetails city;
  private String cityName;
  private String land;

  @PostConstruct
  void read() {
    city = service.city();
    cityName = city.cityName();
    land = city.land();
  }

  public void save() throws IOException {
    boolean saved =
        refusals.attempt(
            "city",
            () ->
                service.change(
                    city.version(),
                    Map.of(
                        "cityName", Texts.required("cityName", cityName, LONGEST), "land", land)));
    if (saved) {
      guide.next();
    }
  }

  public List<String> getLands() {
    return city.lands();
  }

  public String getCityName() {
    return cityName;
  }

  public void setCityName(String cityName) {
    this.cityName = cityName;
  }

  public String getLand() {
    return land;
  }

  public void setLand(String land) {
    this.land = land;
  }
}
