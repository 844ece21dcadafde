package vn.lienthong.hub.adapter.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.partner.Partner;

/** What is wrong in a partner's settings and tables is said at the start, in a sentence that names it. */
class LandSettingsTests {

    private static final String TABLES = "{\"places\":{\"X77.01\":{\"TinhId\":1,\"HuyenId\":2,\"XaId\":0}},"
            + "\"procedures\":{},\"provinceLevelUnits\":[],\"ended\":{}}";

    @Test
    void namesNoOriginsUnlessTheyAreSet() {
        LandSettings settings = LandSettings.of(with(Map.of()));
        assertThat(settings.paperOrigins().isEmpty()).isTrue();
        assertThat(settings.resultOrigins().isEmpty()).isTrue();
        assertThat(settings.privateAddresses()).isFalse();
        assertThat(settings.toString()).doesNotContain(LandPartner.SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "secret, short",
        "secret, with/a/slash",
        "secret, mật-khẩu-mẫu",
        "paper-origins, datdai.partner.invalid",
        "result-origins, https://datdai.partner.invalid/f",
        "private-addresses, yes"
    })
    void refusesASettingThatCannotBeUsedWithoutRepeatingIt(String setting, String value) {
        assertThatIllegalStateException()
                .isThrownBy(() -> LandSettings.of(with(Map.of(setting, value))))
                .withMessageContaining("hub.partners.land.settings." + setting + " must")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(value + " "));
    }

    @Test
    void takesAnyOtherEndForStoppedWhereTheTablesSayNothing() {
        Tables tables = tables(TABLES);
        assertThat(tables.end("9")).isEqualTo(FactType.STOPPED);
        assertThat(tables.place("X77.01")).isPresent();
        assertThat(tables.place(null)).isEmpty();
        assertThat(tables.process(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"places\":{}}",
                "{",
                "{\"places\":{\"A\":{\"TinhId\":1}},\"procedures\":{},\"provinceLevelUnits\":[],\"ended\":{}}",
                "{\"places\":{},\"procedures\":{},\"provinceLevelUnits\":[],\"ended\":{\"0\":\"received\"}}",
                "{\"places\":{},\"procedures\":{},\"provinceLevelUnits\":[],\"ended\":{},\"more\":1}"
            })
    void refusesTablesThatAreNotWhole(String json) {
        assertThatIllegalStateException()
                .isThrownBy(() -> tables(json))
                .withMessageContaining("the tables of partner land cannot be read");
    }

    @Test
    void saysThatTheTablesAreMissing() {
        Partner partner = with(Map.of());
        Partner without = new Partner(
                partner.id(),
                partner.kind(),
                partner.source(),
                partner.units(),
                partner.abilities(),
                partner.fields(),
                partner.connection(),
                null,
                Map.of());
        assertThatIllegalStateException()
                .isThrownBy(() -> new TableFiles(new DefaultResourceLoader()).of(without))
                .withMessageContaining("hub.partners.land.settings.tables is not set");
    }

    private static Tables tables(String json) {
        return new TableFiles(new DefaultResourceLoader() {
                    @Override
                    public Resource getResource(String location) {
                        return new ByteArrayResource(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    }
                })
                .of(with(Map.of()));
    }

    private static Partner with(Map<String, String> settings) {
        return LandPartner.at(URI.create("https://datdai.partner.invalid"), Duration.ofSeconds(5), settings);
    }
}
