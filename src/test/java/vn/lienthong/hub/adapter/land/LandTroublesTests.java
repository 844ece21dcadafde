package vn.lienthong.hub.adapter.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.Partner;

/** Handing over to a system, and fetching papers from hosts, that do not answer as they should. */
@ExtendWith(OutputCaptureExtension.class)
class LandTroublesTests {

    private static final Outcome DELIVERED = new Outcome.Delivered();

    private LandSimulator land;
    private Partner partner;
    private LandDelivery delivery;

    @BeforeEach
    void start() {
        land = new LandSimulator().start();
        partner = LandPartner.at(
                land.url(),
                Duration.ofMillis(1500),
                Map.of("paper-origins", land.url().toString(), "private-addresses", "true"));
        delivery = LandAdapters.delivering(partner);
    }

    @AfterEach
    void stop() {
        land.stop();
    }

    @Test
    void handsOverWithTheBytesBehindTheLink() {
        assertThat(deliver("/f/11")).isEqualTo(DELIVERED);
        assertThat(land.sent()).hasSize(1).allSatisfy(sent -> {
            assertThat(sent.verb()).isEqualTo("tiepnhan");
            assertThat(sent.delivery()).isNotBlank();
            assertThat(sent.body().at("/DanhSachGiayToDinhKem/0/TapTin/data").asText())
                    .isEqualTo("JVBERi0xLjQgZ2nhuqV5IG3huqt1");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "refused, E12: Mã quy trình không hợp lệ",
        "gossip, E13: message withheld",
        "invalid, E14: Thiếu thông tin thửa đất"
    })
    void isRefusedForGoodWhatTheBodyRefuses(String trouble, String said) {
        land.meet(trouble);

        Outcome outcome = delivery.deliver(LandSamples.handOver(partner));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(reason(outcome)).contains(said).doesNotContain("Văn Mẫu", "052080000001", "0900000001");
    }

    @ParameterizedTest
    @CsvSource({
        "busy, HTTP 503",
        "throttled, HTTP 429",
        "broken, HTTP 500",
        "broken-in-the-dialect, HTTP 500",
        "forbidden, HTTP 403",
        "moved, HTTP 302",
        "garbage, not in the dialect",
        "cut-off, not in the dialect",
        "oversized, longer than",
        "slow, no answer",
        "dribbling, no answer",
        "reset, no answer"
    })
    void isUnreachableInTroubleAndTellsNobodysData(String trouble, String said, CapturedOutput log) {
        land.meet(trouble);

        Outcome outcome = delivery.deliver(LandSamples.handOver(partner));

        assertThat(outcome).isInstanceOf(Outcome.Unreachable.class);
        assertThat(reason(outcome)).contains(said);
        assertThat(reason(outcome) + log).doesNotContain("Văn Mẫu", "0900000001", "052080000001");
    }

    @Test
    void waitsAsLongAsThePartnerAsks() {
        land.meet("busy");
        assertThat(retryAfter()).isEqualTo(Duration.ofSeconds(7));
        land.meet("throttled");
        assertThat(retryAfter()).isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void deliversWhenTheTroubleIsOver() {
        land.meet("garbage");
        delivery.deliver(LandSamples.handOver(partner));
        land.meet(null);
        assertThat(delivery.deliver(LandSamples.handOver(partner))).isEqualTo(DELIVERED);
    }

    @Test
    void isUnreachableWhereNobodyListens() {
        land.stop();
        assertThat(delivery.deliver(LandSamples.handOver(partner))).isInstanceOf(Outcome.Unreachable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/f/1?het-han=0, status 403",
        "/khong-co, status 404",
        "/chuyen, status 302",
        "/lon, longer than",
        "/rong, empty",
        "/cham, no answer"
    })
    void sendsNothingWhileAPaperIsMissing(String path, String said) {
        Outcome outcome = deliver(path);

        assertThat(reason(outcome)).contains("paper 1 of 1", said).doesNotContain(path);
        assertThat(land.sent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/f/1?het-han=0, true", "/khong-co, true", "/chuyen, true", "/cham, false", "/rong, false"})
    void refusesForAPaperThatIsGoneAndWaitsForOneThatIsAway(String path, boolean forGood) {
        assertThat(deliver(path)).isInstanceOf(forGood ? Outcome.Refused.class : Outcome.Unreachable.class);
    }

    @Test
    void waitsForPapersWhoseHostIsBusy() {
        land.filesAreAway(true);
        assertThat(deliver("/f/1")).isInstanceOf(Outcome.Unreachable.class);
        land.filesAreAway(false);
        assertThat(deliver("/f/1")).isEqualTo(DELIVERED);
    }

    @Test
    void fetchesNothingFromAHostThatIsNotAllowed() {
        Outcome outcome = delivery.deliver(LandSamples.handOver(partner, "https://elsewhere.partner.invalid/f/1"));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(reason(outcome)).contains("not one of those allowed");
    }

    @Test
    void fetchesNothingFromInsideTheNetworkUnlessThatIsAllowed() {
        Partner outside = LandPartner.at(
                land.url(),
                Duration.ofMillis(1500),
                Map.of("paper-origins", land.url().toString()));

        Outcome outcome = LandAdapters.delivering(outside).deliver(LandSamples.handOver(outside, land.file("/f/1")));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(reason(outcome)).contains("private-addresses");
        assertThat(land.asked("/f/1")).isZero();
    }

    private Outcome deliver(String path) {
        return delivery.deliver(LandSamples.handOver(partner, land.file(path)));
    }

    private Duration retryAfter() {
        Delivery told = LandSamples.handOver(partner);
        return ((Outcome.Unreachable) delivery.deliver(told)).retryAfter();
    }

    private static String reason(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused.reason() : ((Outcome.Unreachable) outcome).reason();
    }
}
